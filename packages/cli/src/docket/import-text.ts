import type { MaskedKind } from "@mulu/validators";

import { inline } from "../terminal.js";
import type { Language } from "../terminal.js";
import type { Note } from "./notes.js";

/** What an import did, as machines read it. */
export interface ImportReport {
  docket: string;
  window: string;
  file: string;
  dryRun: boolean;
  /** Comments of the file. */
  read: number;
  added: number;
  already: number;
  held: number;
  numbers: number[];
  repeats: { exact: number; near: number };
  folded: { number: number; of: number }[];
  masked: Partial<Record<MaskedKind, number>>;
  written: string[];
  notes: Note[];
}

const kinds: Readonly<Record<MaskedKind, readonly [zh: string, en: string]>> = {
  paper: ["证件号", "numbers of papers"],
  telephone: ["电话", "telephones"],
  account: ["账号", "accounts"],
  number: ["其他号码", "other numbers"],
  name: ["姓名", "names"],
  address: ["地址", "addresses"],
  "web-page": ["网址", "web pages"],
  email: ["邮箱", "mail addresses"],
  messenger: ["网络账号", "accounts of networks"],
  plate: ["车牌", "plates"],
  birth: ["出生日期", "births"],
};

/** Numbers that follow one another as `1–3`. */
function spans(numbers: readonly number[]): string {
  const said: string[] = [];
  for (let from = 0; from < numbers.length; ) {
    let to = from;
    while (numbers[to + 1] === (numbers[to] ?? 0) + 1) to += 1;
    said.push(from === to ? String(numbers[from]) : `${numbers[from]}–${numbers[to]}`);
    from = to + 1;
  }
  return said.slice(0, 5).join("、") + (said.length > 5 ? "……" : "");
}

/** Notes as lines: what, how often, where first, and what to do. */
export function noteLines(notes: readonly Note[], language: Language): string[] {
  const zh = language === "zh";
  return notes.flatMap(({ code, severity, message, hint, count, places }) => {
    const label = zh ? (severity === "error" ? "未收" : "说明") : severity === "error" ? "not taken" : "note";
    const more = count > places.length ? (zh ? ` 等 ${count} 处` : ` and more, ${count} in all`) : "";
    const where = places.length === 0 ? "" : `（${places.map(inline).join("、")}${more}）`;
    return [
      `${label} ${code}  ${inline(message[language])}${where}`,
      `  ${zh ? "建议：" : "hint: "}${inline(hint[language])}`,
    ];
  });
}

/** What an import did, for a clerk. */
export function importText(report: ImportReport, language: Language): string {
  const { file, docket, window, added, already, held, numbers, repeats, masked, written, notes, dryRun } = report;
  const zh = language === "zh";
  const total = repeats.exact + repeats.near;
  const lines = zh
    ? [
        `${inline(file)} → ${docket}（${window}）：${dryRun ? "可收" : "收"} ${added} 条${added > 0 ? `（编号 ${spans(numbers)}）` : ""}，已有 ${already} 条，没有收 ${held} 条。${dryRun ? "试运行，没有写入。" : ""}`,
        ...(total > 0
          ? [`其中重复 ${total} 条（相同 ${repeats.exact}，相近 ${repeats.near}），并入第一条，只答复一次。`]
          : []),
      ]
    : [
        `${inline(file)} → ${docket} (${window}): ${added} taken in${added > 0 ? ` (${spans(numbers)})` : ""}, ${already} there already, ${held} not taken.${dryRun ? " Dry run: nothing was written." : ""}`,
        ...(total > 0
          ? [
              `${total} of them repeat another (${repeats.exact} the same, ${repeats.near} nearly) and are answered with it.`,
            ]
          : []),
      ];
  const hidden = Object.entries(kinds)
    .filter(([kind]) => masked[kind as MaskedKind] !== undefined)
    .map(([kind, words]) => `${words[zh ? 0 : 1]} ${masked[kind as MaskedKind]}`);
  if (hidden.length > 0) lines.push(zh ? `已隐去：${hidden.join("，")}（处）。` : `Masked: ${hidden.join(", ")}.`);
  if (written.length > 0)
    lines.push(zh ? `已写入：${written.map(inline).join("、")}` : `Written: ${written.map(inline).join(", ")}`);
  if (written.some((name) => name.endsWith(".receipt-key"))) {
    lines.push(
      zh
        ? "回执密钥是新的：妥善保存，不要提交；没有它，再收同一个文件会重复。"
        : "The receipt key is new: keep it, never commit it; without it the same file would be taken in twice.",
    );
  }
  return `${[...lines, ...noteLines(notes, language)].join("\n")}\n`;
}
