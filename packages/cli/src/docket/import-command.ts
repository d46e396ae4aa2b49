import { basename, extname } from "node:path";

import { lastStep, stageTitle } from "@mulu/engine";
import { modelUnions } from "@mulu/schema";
import type { DocketStage } from "@mulu/schema";
import { writeCsv, writeXlsx } from "@mulu/spreadsheet";

import type { CommandContext } from "../command.js";
import { exit, UsageError } from "../exit.js";
import { parseDate } from "../load.js";
import { absolute } from "../paths.js";
import { demandAbsent, writeFiles } from "../write-files.js";
import type { NewFile } from "../write-files.js";
import { givenRoles } from "./columns.js";
import type { ColumnRole } from "./columns.js";
import { takeIn } from "./intake.js";
import type { Intake, Receipt } from "./intake.js";
import { nameless } from "./nameless.js";
import { Notes } from "./notes.js";
import { readComments } from "./read-comments.js";
import { readRemembered, rememberedBeside, rememberedText } from "./remembered.js";
import type { Remembered } from "./remembered.js";
import { inGroups, keyText, readKey } from "./receipt-codes.js";
import { linesByName } from "./lines-by-name.js";
import { importText } from "./import-text.js";
import type { IntakeOptions } from "./settle.js";
import type { CodeOf, List } from "./words-of.js";
import { filesToWrite, openDocket, windowOf } from "./store.js";
import type { OpenDocket } from "./store.js";
import { demandOutside } from "./outside.js";
import { say } from "../words/say.js";

/** The flags of `mulu docket import`, as they are typed. */
export interface ImportFlags {
  window?: string;
  group?: string;
  channel?: string;
  received?: string;
  column?: string[];
  value?: string[];
  reviewed?: string[];
  key?: string;
  codes?: string;
  force?: boolean;
  dryRun?: boolean;
}

const pairOf = (written: string): [string, string] => {
  const at = written.lastIndexOf("=");
  if (at > 0 && at < written.length - 1) return [written.slice(0, at).trim(), written.slice(at + 1).trim()];
  throw new UsageError(say("write-name-meaning", { written }));
};

const pairsOf = (written: readonly string[] = []): Record<string, string> => Object.fromEntries(written.map(pairOf));

function columnsOf(said: Remembered["columns"]): Map<string, ColumnRole> {
  return new Map(
    Object.entries(said).map(([name, role]) => {
      const known = givenRoles.find((each) => each === role);
      if (known !== undefined) return [name, known];
      throw new UsageError(say("column-cannot-may", { name, role, givenRoles }));
    }),
  );
}

/** One of a closed list of the model. @throws UsageError for anything else */
export function oneOf<L extends List>(list: L, written: string | undefined, flag: string): CodeOf[L] | undefined {
  if (written === undefined) return undefined;
  const codes = (modelUnions[list]?.values ?? []).map(({ code }) => code);
  if (codes.includes(written)) return written as CodeOf[L];
  throw new UsageError(say("cannot-may", { flag, written, codes }));
}

function optionsOf(
  { group, channel, received, reviewed = [] }: ImportFlags,
  said: Remembered["values"],
): Omit<IntakeOptions, "lines"> {
  const groupCode = oneOf("ConsulteeGroup", group, "--group");
  const channelCode = oneOf("CommentChannel", channel, "--channel");
  const rows = reviewed.flatMap((each) => each.split(/[,，、\s]+/)).filter((each) => each !== "");
  const stray = rows.find((each) => !/^\d{1,7}$/.test(each));
  if (stray !== undefined) throw new UsageError(say("reviewed-takes-numbers-rows", { stray }));
  return {
    ...(groupCode === undefined ? {} : { group: groupCode }),
    ...(channelCode === undefined ? {} : { channel: channelCode }),
    ...(received === undefined ? {} : { received: parseDate(received) }),
    values: new Map(Object.entries(said)),
    reviewed: new Set(rows.map(Number)),
  };
}

const header = ["来源", "编号", "回执码", "状态"];

/** The codes as a table to send them from: in the order of the file, with the place of each row in it. */
async function codesFile(receipts: readonly Receipt[], shown: string): Promise<Uint8Array | string> {
  const rows = receipts.map(({ place, number, code, isNew }) => [
    ...[place, String(number), inGroups(code), isNew ? "新收" : "已有"],
  ]);
  return extname(shown).toLowerCase() === ".csv" ? writeCsv(header, rows) : writeXlsx({ name: "回执码", header, rows });
}

/** What has to be written: first the key, without which the codes could not be made again; then the comments. */
async function toWrite(
  { terminal: { cwd } }: CommandContext,
  { key, isNewKey, comments, intake, flags }: ToWrite,
): Promise<NewFile[]> {
  const files: NewFile[] = [];
  if (isNewKey) files.push({ path: absolute(cwd, key.shown), shown: key.shown, content: key.text, isNew: true });
  for (const file of comments) files.push(file);
  if (flags.codes !== undefined) {
    const content = await codesFile(intake.receipts, flags.codes);
    files.push({ path: absolute(cwd, flags.codes), shown: flags.codes, content, isNew: !flags.force });
  }
  return files;
}

interface ToWrite {
  key: { shown: string; text: string };
  isNewKey: boolean;
  comments: NewFile[];
  intake: Intake;
  flags: ImportFlags;
}

function demandCodesFile(codes: string): void {
  if ([".xlsx", ".csv"].includes(extname(codes).toLowerCase())) return;
  throw new UsageError(say("codes-xlsx-csv-not", { codes }));
}

/** Before anything is taken in of a file, these are to be answered. */
const unasked = new Set(["INTAKE-01", "INTAKE-07"]);

/** What the call says of columns and words. @throws UsageError for what means nothing */
function givenNow(flags: ImportFlags): Remembered {
  const given = { columns: pairsOf(flags.column), values: pairsOf(flags.value) };
  columnsOf(given.columns);
  optionsOf(flags, given.values);
  return given;
}

/**
 * What was answered before and is now, which goes before it; and the file that keeps it, where it differs. It is kept even
 * where something else is still asked: what was answered is not asked again.
 */
async function answersWith(
  { terminal: { cwd } }: CommandContext,
  given: Remembered,
  shown: string,
): Promise<{ said: Remembered; files: NewFile[] }> {
  const path = absolute(cwd, shown);
  const before = await readRemembered(path, shown);
  const said = { columns: { ...before.columns, ...given.columns }, values: { ...before.values, ...given.values } };
  const content = rememberedText(said);
  return { said, files: content === rememberedText(before) ? [] : [{ path, shown, content }] };
}

/** `mulu docket import`. */
export async function runImport(
  context: CommandContext,
  [docket, file]: readonly [string, string],
  flags: ImportFlags,
): Promise<number> {
  const { terminal } = context;
  const given = givenNow(flags);
  const open = await openDocket(context, docket);
  const window = windowOf(open, flags.window);
  const shownKey = flags.key ?? `${basename(open.id)}.receipt-key`;
  demandOutside(context, open.loaded.root, shownKey);
  if (flags.codes !== undefined) {
    demandCodesFile(flags.codes);
    demandOutside(context, open.loaded.root, flags.codes);
    if (!flags.force && !flags.dryRun) await demandAbsent(absolute(terminal.cwd, flags.codes), flags.codes);
  }
  const answers = await answersWith(context, given, rememberedBeside(shownKey));
  const { said } = answers;
  const columns = columnsOf(said.columns);
  const options = optionsOf(flags, said.values);
  const key = await readKey(absolute(terminal.cwd, shownKey), shownKey);
  demandFirstKey(open.comments, key.isNew, shownKey);
  const notes = new Notes();
  const raw = await readComments(terminal.cwd, file, { columns, notes });
  const isAsked = notes.all().some(({ code }) => unasked.has(code));
  const intake = takeIn({
    ...{ docket: open.docket, window, comments: open.comments, key, notes },
    options: { ...options, lines: linesByName(open.docket, open.loaded.compilation.set) },
    raw: isAsked ? [] : raw,
  });
  noteStage(open, intake.added.length, notes);
  const isWritten = !flags.dryRun && intake.receipts.length > 0;
  const comments = await filesToWrite(open, [...open.comments, ...intake.added]);
  const files = isWritten
    ? await toWrite(context, {
        ...{ key: { shown: shownKey, text: keyText(key) }, isNewKey: key.isNew, comments, intake, flags },
      })
    : [];
  await writeFiles(flags.dryRun ? files : [...files, ...answers.files]);
  const report = {
    ...{ docket: open.id, window, file: nameless(basename(file)), dryRun: flags.dryRun ?? false },
    ...{
      read: raw.length,
      added: intake.added.length,
      already: intake.already,
      held: isAsked ? raw.length : intake.held,
    },
    numbers: intake.added.map(({ number }) => number),
    repeats: intake.repeats,
    folded: intake.added.flatMap(({ number, duplicateOf }) =>
      duplicateOf === undefined ? [] : [{ number, of: duplicateOf }],
    ),
    masked: intake.masked,
    written: files.map(({ shown = "" }) => shown),
    notes: notes.all(),
  };
  terminal.out(context.json ? `${JSON.stringify(report, null, 2)}\n` : importText(report, terminal.language));
  return report.notes.some(({ severity }) => severity === "error") ? exit.findings : exit.ok;
}

/** Stages from which on a docket takes no more comments: all were to be answered before. */
const isPast: readonly (DocketStage | undefined)[] = [
  ...(["submitted", "approved", "published", "in-force", "superseded", "returned", "withdrawn", "abolished"] as const),
];

/** @throws UsageError where comments would come into a docket that is past its consultation: nothing is written */
function noteStage({ id, docket }: OpenDocket, added: number, notes: Notes): void {
  const last = lastStep(docket);
  if (last === undefined || added === 0) return;
  if (isPast.includes(last.stage)) {
    throw new UsageError(say("takes-no-more-comments", { id, date: last.date, stage: stageTitle(last.stage) }));
  }
  if (last.stage === "consultation-closed") notes.add(afterClose);
}

const afterClose = {
  code: "INTAKE-20",
  severity: "warning",
  message: say("consultation-closed-what-came"),
  hint: say("mulu-docket-answer-docket"),
} as const;

/** Receipts made under another key would not be known again: everything would be taken in twice. */
function demandFirstKey(comments: readonly { receipt?: string }[], isNew: boolean, shown: string): void {
  if (!isNew || !comments.some(({ receipt }) => receipt !== undefined)) return;
  throw new UsageError(say("docket-comments-taken-under", { shown }));
}
