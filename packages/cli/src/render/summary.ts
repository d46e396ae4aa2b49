import type { Summary } from "@mulu/compiler";

import type { Language } from "../terminal.js";

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
  return language === "zh"
    ? `  ${name}：目录和清单 ${catalogs.length} 个，版本 ${editions.length} 个，条目和措施 ${entries} 条`
    : `  ${name}: ${catalogs.length} catalogs, ${editions.length} editions, ${entries} entries and measures`;
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
  const head =
    language === "zh" ? `目录已编译，共 ${summary.documents} 份文件` : `${summary.documents} documents compiled`;
  return `\n${head}\n${lines.join("\n")}\n`;
}
