import stringWidth from "string-width";

import { receiptDigest, tally, unansweredComments } from "@mulu/engine";
import type { RecordedComment } from "@mulu/engine";
import type { CatalogSet } from "@mulu/engine";

import type { CommandContext } from "../command.js";
import { exit, UsageError } from "../exit.js";
import { inline } from "../terminal.js";
import type { Language } from "../terminal.js";
import { openDocket } from "./store.js";
import type { OpenDocket } from "./store.js";
import { titleOf, valuesOf } from "./words-of.js";

/** The flags of `mulu docket report`. */
export interface ReportFlags {
  format?: "text" | "json" | "md";
  code?: string;
}

interface Reader {
  set: CatalogSet;
  language: Language;
}

/** Comments of a docket by group and disposition, as they stand in a table. */
interface Counted {
  docket: string;
  title: { zh: string; en: string };
  total: number;
  unanswered: number[];
  duplicates: number;
  /** In the order of the model; groups that said nothing are left out. */
  groups: { group: string; total: number; undecided: number; dispositions: Record<string, number> }[];
}

function count({ id, docket, comments }: OpenDocket): Counted {
  const { total, duplicates, groups } = tally(comments);
  return {
    ...{ docket: id, title: docket.title, total, duplicates },
    groups: groups.map(({ dispositions, ...group }) => ({ ...group, dispositions: { ...dispositions } })),
    unanswered: unansweredComments(comments).map(({ number }) => number),
  };
}

/** The counts as rows of words: a heading, each group, the sum. */
function rowsOf({ groups }: Counted, { set, language }: Reader): string[][] {
  const zh = language === "zh";
  const used = valuesOf(set, "CommentDisposition").filter(({ code }) =>
    groups.some(({ dispositions }) => dispositions[code]),
  );
  const names = new Map(valuesOf(set, "ConsulteeGroup").map(({ code, title }) => [code, title[language]]));
  const head = [
    zh ? "提出者" : "group",
    ...used.map(({ title }) => title[language]),
    zh ? "未处理" : "undecided",
    zh ? "合计" : "total",
  ];
  const rows = groups.map(({ group, total, undecided, dispositions }) => [
    names.get(group) ?? group,
    ...used.map(({ code }) => String(dispositions[code] ?? 0)),
    ...[String(undecided), String(total)],
  ]);
  const sum = (column: number): string => String(rows.reduce((all, row) => all + Number(row[column]), 0));
  const foot = [zh ? "合计" : "total", ...head.slice(1).map((_, index) => sum(index + 1))];
  return [head, ...rows, foot];
}

function summary(counted: Counted, language: Language): string {
  const { total, unanswered, duplicates } = counted;
  const some = unanswered.slice(0, 10).join(language === "zh" ? "、" : ", ");
  const more = unanswered.length > 10 ? (language === "zh" ? " 等" : ", …") : "";
  if (language === "en") {
    return `${total} comments, ${duplicates} of which repeat another; ${unanswered.length} without an answer${unanswered.length > 0 ? ` (${some}${more})` : ""}.`;
  }
  return `意见 ${total} 条，其中重复 ${duplicates} 条；没有答复的 ${unanswered.length} 条${unanswered.length > 0 ? `（${some}${more}）` : ""}。`;
}

function markdown(counted: Counted, reader: Reader): string {
  const { language } = reader;
  const [head = [], ...rows] = rowsOf(counted, reader);
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  const rule = line(head.map((_, index) => (index === 0 ? "---" : "---:")));
  return `# ${inline(counted.title[language])}\n\n${summary(counted, language)}\n\n${[line(head), rule, ...rows.map(line)].join("\n")}\n`;
}

function plain(counted: Counted, reader: Reader): string {
  const { language } = reader;
  const cells = rowsOf(counted, reader);
  const widths = (cells[0] ?? []).map((_, column) => Math.max(...cells.map((row) => stringWidth(row[column] ?? ""))));
  const padded = (cell: string, column: number): string => cell + " ".repeat((widths[column] ?? 0) - stringWidth(cell));
  const rows = cells.map((row) => row.map(padded).join("  ").trimEnd());
  return `${counted.docket}  ${inline(counted.title[language])}\n${summary(counted, language)}\n${rows.join("\n")}\n`;
}

/** What became of one comment, found by the code of its receipt. */
function byCode(context: CommandContext, { id, comments, loaded }: OpenDocket, code: string): number {
  const { terminal } = context;
  const { set } = loaded.compilation;
  const digest = receiptDigest(code);
  const found = comments.find(({ receipt }) => receipt === digest);
  if (found === undefined) {
    throw new UsageError(
      `${id} 没有这个回执码的意见；请核对十六位字符 / ${id} has no comment of this receipt code; please check its sixteen signs`,
    );
  }
  const byNumber = new Map<number, RecordedComment>(comments.map((comment) => [comment.number, comment]));
  const first = found.duplicateOf === undefined ? found : (byNumber.get(found.duplicateOf) ?? found);
  const { disposition, reason, article, change, field, answer, answered, state } = first;
  const { number, received, summary: said } = found;
  if (context.json) {
    const told = { disposition, reason, article, change, field, answer, answered, state };
    const repeats = found === first ? {} : { duplicateOf: first.number };
    terminal.out(`${JSON.stringify({ docket: id, number, received, summary: said, ...repeats, ...told }, null, 2)}\n`);
    return exit.ok;
  }
  const zh = terminal.language === "zh";
  const title = (list: "CommentDisposition" | "CommentReason", value: string | undefined): string =>
    value === undefined ? "" : titleOf(set, list, value)[terminal.language];
  const lines = [
    zh
      ? `第 ${number} 条（${received} 收到）：${said.zh}`
      : `Comment ${number}, received ${received}: ${said.en ?? said.zh}`,
    ...(found === first
      ? []
      : [
          zh
            ? `与第 ${first.number} 条相同，一并答复。`
            : `It says what comment ${first.number} says and is answered with it.`,
        ]),
    answer === undefined
      ? zh
        ? "还没有答复。"
        : "Not answered yet."
      : `${title("CommentDisposition", disposition)}${reason ? (zh ? `（${title("CommentReason", reason)}）` : ` (${title("CommentReason", reason)})`) : ""}${zh ? "：" : ": "}${zh ? answer.zh : (answer.en ?? answer.zh)}`,
    ...(answered === undefined ? [] : [zh ? `答复日期：${answered}` : `Answered: ${answered}`]),
  ];
  for (const line of lines) terminal.out(`${inline(line)}\n`);
  return exit.ok;
}

/** `mulu docket report`. */
export async function runReport(
  context: CommandContext,
  docket: string,
  { format, code }: ReportFlags,
): Promise<number> {
  const { terminal } = context;
  const open = await openDocket(context, docket);
  if (code !== undefined) return byCode(context, open, code);
  const counted = count(open);
  const reader = { set: open.loaded.compilation.set, language: terminal.language };
  if (context.json || format === "json") terminal.out(`${JSON.stringify(counted, null, 2)}\n`);
  else terminal.out(format === "md" ? markdown(counted, reader) : plain(counted, reader));
  return exit.ok;
}
