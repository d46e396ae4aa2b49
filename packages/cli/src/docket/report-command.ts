import stringWidth from "string-width";

import { receiptDigest, tally, unansweredComments } from "@mulu/engine";
import type { RecordedComment } from "@mulu/engine";
import type { CatalogSet } from "@mulu/engine";
import { wordsIn } from "@mulu/schema";

import type { CommandContext } from "../command.js";
import { exit, UsageError } from "../exit.js";
import { inline } from "../terminal.js";
import type { Language } from "../terminal.js";
import { openDocket } from "./store.js";
import type { OpenDocket } from "./store.js";
import { titleOf, valuesOf } from "./words-of.js";
import { say } from "../words/say.js";

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
  const used = valuesOf(set, "CommentDisposition").filter(({ code }) =>
    groups.some(({ dispositions }) => dispositions[code]),
  );
  const names = new Map(valuesOf(set, "ConsulteeGroup").map(({ code, title }) => [code, wordsIn(title, language)]));
  const head = [
    say("group-column")[language],
    ...used.map(({ title }) => wordsIn(title, language)),
    say("undecided")[language],
    say("total-row")[language],
  ];
  const rows = groups.map(({ group, total, undecided, dispositions }) => [
    names.get(group) ?? group,
    ...used.map(({ code }) => String(dispositions[code] ?? 0)),
    ...[String(undecided), String(total)],
  ]);
  const sum = (column: number): string => String(rows.reduce((all, row) => all + Number(row[column]), 0));
  const foot = [say("total-row")[language], ...head.slice(1).map((_, index) => sum(index + 1))];
  return [head, ...rows, foot];
}

function summary(counted: Counted, language: Language): string {
  const { total, unanswered, duplicates } = counted;
  const some = unanswered.slice(0, 10).join(say("list-comma")[language]);
  const more = unanswered.length > 10 ? say("and-so-on")[language] : "";
  const which = unanswered.length > 0 ? say("in-brackets", { title: `${some}${more}` }) : "";
  return say("comments-counted", { total, duplicates, unanswered: unanswered.length, which })[language];
}

function markdown(counted: Counted, reader: Reader): string {
  const { language } = reader;
  const [head = [], ...rows] = rowsOf(counted, reader);
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  const rule = line(head.map((_, index) => (index === 0 ? "---" : "---:")));
  return `# ${inline(wordsIn(counted.title, language))}\n\n${summary(counted, language)}\n\n${[line(head), rule, ...rows.map(line)].join("\n")}\n`;
}

function plain(counted: Counted, reader: Reader): string {
  const { language } = reader;
  const cells = rowsOf(counted, reader);
  const widths = (cells[0] ?? []).map((_, column) => Math.max(...cells.map((row) => stringWidth(row[column] ?? ""))));
  const padded = (cell: string, column: number): string => cell + " ".repeat((widths[column] ?? 0) - stringWidth(cell));
  const rows = cells.map((row) => row.map(padded).join("  ").trimEnd());
  return `${counted.docket}  ${inline(wordsIn(counted.title, language))}\n${summary(counted, language)}\n${rows.join("\n")}\n`;
}

/** What became of one comment, found by the code of its receipt. */
function byCode(context: CommandContext, { id, comments, loaded }: OpenDocket, code: string): number {
  const { terminal } = context;
  const { set } = loaded.compilation;
  const digest = receiptDigest(code);
  const found = comments.find(({ receipt }) => receipt === digest);
  if (found === undefined) {
    throw new UsageError(say("no-comment-receipt-code", { id }));
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
  const { language } = terminal;
  const title = (list: "CommentDisposition" | "CommentReason", value: string | undefined): string =>
    value === undefined ? "" : wordsIn(titleOf(set, list, value), language);
  const lines = [
    say("comment-received", { number, received, said: { zh: said.zh, en: said.en ?? said.zh } })[language],
    ...(found === first ? [] : [say("says-what-comment-says", { number: first.number })[language]]),
    answer === undefined
      ? say("not-answered-yet")[language]
      : `${title("CommentDisposition", disposition)}${reason ? say("in-brackets", { title: title("CommentReason", reason) })[language] : ""}${say("colon")[language]}${wordsIn(answer, language)}`,
    ...(answered === undefined ? [] : [say("answered-on", { answered })[language]]),
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
