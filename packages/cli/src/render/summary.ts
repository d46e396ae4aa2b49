import type { Summary } from "@mulu/compiler";

import type { Language } from "../terminal.js";
import { say } from "../words/say.js";

const layers = {
  zh: { national: "全国", local: "地方" },
  en: { national: "national", local: "local" },
} as const;

/** How many catalogs, editions and entries of a layer were compiled. */
function layerLine(summary: Summary, layer: "national" | "local", language: Language): string {
  const catalogs = summary.catalogs.filter((catalog) => catalog.layer === layer);
  const editions = catalogs.flatMap(({ editions: all }) => all);
  const entries = editions.reduce((sum, { count }) => sum + count, 0);
  const name = layers[language][layer];
  return say("catalogs-editions-entries-measures", { name, count: catalogs.length, count2: editions.length, entries })[
    language
  ];
}

/** What was built, in a few lines: what `npm start` prints before it says where to look. */
export function renderSummary(summary: Summary, language: Language): string {
  const { byKind, rules, findings, official } = summary;
  const count = (kind: string): number => byKind[kind] ?? 0;
  const lines = [layerLine(summary, "national", language), layerLine(summary, "local", language)];
  if (language === "zh") {
    lines.push(
      `  名单标准 ${count("list")} 份，数据格式 ${count("record-format")} 份，法律和文件 ${count("instrument")} 件`,
    );
    lines.push(
      `  规则 ${rules.total} 条；结果 ${findings.total} 项，其中已登记例外 ${findings.accepted} 项、无法判断 ${findings.undecided} 项`,
    );
    lines.push(`  官方文本 ${official} 份：其余均为转录、汇编或者示例，非官方目录`);
  } else {
    lines.push(
      `  ${count("list")} list standards, ${count("record-format")} record formats, ${count("instrument")} instruments`,
    );
    lines.push(
      `  ${rules.total} rules; ${findings.total} findings, ${findings.accepted} accepted, ${findings.undecided} cannot say`,
    );
    lines.push(`  ${official} official texts: all else is transcription, compilation or example`);
  }
  const head = say("documents-compiled", { documents: summary.documents })[language];
  return `\n${head}\n${lines.join("\n")}\n`;
}
