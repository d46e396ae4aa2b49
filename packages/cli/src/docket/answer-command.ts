import { basename, extname } from "node:path";

import type { RecordedComment } from "@mulu/engine";
import { readLongCsv, sheetLimits } from "@mulu/spreadsheet";
import type { Sheet } from "@mulu/spreadsheet";

import type { CommandContext } from "../command.js";
import { exit, UsageError } from "../exit.js";
import { parseDate } from "../load.js";
import { absolute } from "../paths.js";
import { asUsage, readBytes, readTableFile } from "../read-table.js";
import { inline } from "../terminal.js";
import { demandAbsent, writeFiles } from "../write-files.js";
import { answersOf, answerTable, isAnswerColumn } from "./answer-table.js";
import { Answerable, answerTo, inWords } from "./answers.js";
import type { AnswerFault, GivenAnswer } from "./answers.js";
import { readArticle } from "./article.js";
import { oneOf } from "./import-command.js";
import { noteLines } from "./import-text.js";
import { withIds } from "./lines-by-name.js";
import { Notes } from "./notes.js";
import { intakeLimits } from "./read-comments.js";
import { filesToWrite, openDocket } from "./store.js";
import type { OpenDocket } from "./store.js";
import { say } from "../words/say.js";

/** The flags of `mulu docket answer`, as they are typed. */
export interface AnswerFlags {
  disposition?: string;
  reason?: string;
  article?: string;
  change?: string;
  field?: string;
  answer?: string;
  answerEn?: string;
  on?: string;
  state?: string;
  duplicateOf?: string;
  export?: string;
  from?: string;
  all?: boolean;
  force?: boolean;
  dryRun?: boolean;
}

const numberOf = (written: string, flag: string): number => {
  if (/^\d{1,7}$/.test(written)) return Number(written);
  throw new UsageError(say("takes-number-comment-not", { flag, written }));
};

function givenBy(flags: AnswerFlags, { loaded }: OpenDocket): GivenAnswer {
  const { article, change, field, answer, answerEn, on, duplicateOf } = flags;
  const clause = article === undefined ? undefined : readArticle(article, loaded.compilation.set);
  if (article !== undefined && clause === undefined) {
    throw new UsageError(say("unknown-clause", { article }));
  }
  if (answerEn !== undefined && answer === undefined) {
    throw new UsageError(say("answer-en-without-answer"));
  }
  const given = {
    disposition: oneOf("CommentDisposition", flags.disposition, "--disposition"),
    reason: oneOf("CommentReason", flags.reason, "--reason"),
    ...{ article: clause, change, field },
    answer: answer === undefined ? undefined : inWords(answer, answerEn ?? ""),
    answered: on === undefined ? undefined : parseDate(on),
    state: oneOf("CommenterState", flags.state, "--state"),
    duplicateOf: duplicateOf === undefined ? undefined : numberOf(duplicateOf, "--duplicate-of"),
  };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}

const hint = say("mend-try-again");

function noteFaults(notes: Notes, faults: readonly AnswerFault[], at: (fault: AnswerFault) => string): void {
  for (const each of faults) {
    const message = say("fault-not-taken", { message: each.message });
    notes.add({ code: "ANSWER-01", severity: "error", message, hint }, at(each));
  }
}

/** The sheets of a filled table. A csv may be as long as the comments it was written from. */
async function sheetsIn(cwd: string, file: string): Promise<readonly Sheet[]> {
  if (extname(file).toLowerCase() !== ".csv") return (await readTableFile(cwd, file)).sheets;
  const bytes = await readBytes(cwd, file, intakeLimits.fileBytes);
  const isHeader = (text: string): boolean => isAnswerColumn(text.trim());
  return [asUsage(() => readLongCsv(bytes, basename(file), { isHeader, limits: intakeLimits })).sheet];
}

/** Answers of a filled table, one after the other: each is taken or told. */
async function fromTable(
  open: OpenDocket,
  { cwd, file, notes }: { cwd: string; file: string; notes: Notes },
): Promise<RecordedComment[]> {
  const { set } = open.loaded.compilation;
  const sheets = await sheetsIn(cwd, file);
  const rows = answersOf(sheets, { notes, set });
  if (rows === undefined) {
    throw new UsageError(say("no-table-of-answers", { file: basename(file) }));
  }
  const comments = new Answerable(open.comments);
  for (const { number, place, given, cells } of rows) {
    const cellOf = (field: keyof GivenAnswer): string => cells[field] ?? place;
    const comment = comments.get(number);
    if (comment === undefined) {
      noteFaults(
        notes,
        [
          {
            field: "disposition",
            message: say("row-names-no-comment", { number }),
          },
        ],
        () => place,
      );
      continue;
    }
    const { docket } = open;
    const answered = answerTo(comment, withIds(given, { docket, comment, set }), { docket, set, comments });
    if ("faults" in answered) noteFaults(notes, answered.faults, ({ field }) => cellOf(field));
    else comments.set(answered.comment);
  }
  return comments.all();
}

function byFlags(
  open: OpenDocket,
  { written, flags, notes }: { written: string; flags: AnswerFlags; notes: Notes },
): RecordedComment[] {
  const number = numberOf(written, "mulu docket answer");
  const comments = new Answerable(open.comments);
  const comment = comments.get(number);
  if (comment === undefined) {
    throw new UsageError(say("docket-has-no-comment", { open: open.id, number }));
  }
  const { docket } = open;
  const { set } = open.loaded.compilation;
  const answered = answerTo(comment, withIds(givenBy(flags, open), { docket, comment, set }), {
    docket,
    set,
    comments,
  });
  if ("comment" in answered) comments.set(answered.comment);
  else noteFaults(notes, answered.faults, ({ field }) => `第 ${number} 条 ${field}`);
  return comments.all();
}

async function exportTable(
  context: CommandContext,
  open: OpenDocket,
  { flags, file }: { flags: AnswerFlags; file: string },
): Promise<number> {
  const { terminal } = context;
  const extension = extname(file).toLowerCase();
  if (extension !== ".xlsx" && extension !== ".csv") {
    throw new UsageError(say("export-xlsx-csv-not", { file }));
  }
  const path = absolute(terminal.cwd, file);
  if (!flags.force) await demandAbsent(path, file);
  const { docket, comments } = open;
  const { content, rows } = await answerTable(
    { docket, comments, set: open.loaded.compilation.set, isAll: flags.all ?? false },
    extension,
  );
  if (extension === ".xlsx" && rows >= sheetLimits.rows) {
    const most = String(sheetLimits.rows - 1);
    throw new UsageError(say("comments-xlsx-more-than", { rows, most }));
  }
  await writeFiles([{ path, shown: file, content, isNew: !flags.force }]);
  if (context.json) terminal.out(`${JSON.stringify({ docket: open.id, exported: rows, written: [file] }, null, 2)}\n`);
  else {
    terminal.out(
      say("comments-written-fill-take", {
        which: say(flags.all ? "comments-all" : "comments-waiting"),
        rows,
        file: inline(file),
        open: open.id,
      })[terminal.language],
    );
  }
  return exit.ok;
}

/** `mulu docket answer`. */
export async function runAnswer(
  context: CommandContext,
  [docket, number]: readonly [string, string | undefined],
  flags: AnswerFlags,
): Promise<number> {
  const { terminal } = context;
  const ways = [number, flags.export, flags.from].filter((each) => each !== undefined);
  if (ways.length !== 1) {
    throw new UsageError(say("give-number-comment-export"));
  }
  const open = await openDocket(context, docket);
  if (flags.export !== undefined) return exportTable(context, open, { flags, file: flags.export });
  const notes = new Notes();
  const comments =
    flags.from === undefined
      ? byFlags(open, { written: number ?? "", flags, notes })
      : await fromTable(open, { cwd: terminal.cwd, file: flags.from, notes });
  const before = new Map(open.comments.map((comment) => [comment.number, JSON.stringify(comment)]));
  const changed = comments.filter((comment) => before.get(comment.number) !== JSON.stringify(comment));
  const answeredNow = new Set<number | undefined>(changed.map(({ number }) => number));
  const folded = comments.filter(({ duplicateOf }) => duplicateOf !== undefined && answeredNow.has(duplicateOf)).length;
  const files = flags.dryRun ? [] : await filesToWrite(open, comments);
  await writeFiles(files);
  const report = {
    ...{ docket: open.id, dryRun: flags.dryRun ?? false, answered: changed.map((comment) => comment.number), folded },
    ...{ written: files.map(({ shown = "" }) => shown), notes: notes.all() },
  };
  if (context.json) terminal.out(`${JSON.stringify(report, null, 2)}\n`);
  else {
    const said = say("comments-answered", {
      open: open.id,
      count: changed.length,
      repeats: folded > 0 ? say("with-repeats", { folded }) : "",
      dry: flags.dryRun ? say("dry-run-nothing-written") : "",
    })[terminal.language];
    terminal.out(`${[said, ...noteLines(report.notes, terminal.language)].join("\n")}\n`);
  }
  return report.notes.some(({ severity }) => severity === "error") ? exit.findings : exit.ok;
}
