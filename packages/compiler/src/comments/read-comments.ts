import type { RecordedComment } from "@mulu/engine";
import { identifyComments } from "@mulu/schema";
import type { CommentsIdentity, Finding } from "@mulu/schema";

import { structuralCodes } from "../codes.js";
import type { SourceFiles } from "../compilation.js";
import { compareText, toFinding } from "../fault.js";
import { decode } from "../read/decode.js";
import { limits } from "../read/limits.js";
import { tooLarge } from "../read/too-large.js";
import { inEveryLanguage, part, say } from "../words/say.js";
import { outOfOrder, rangeOf } from "./comment-faults.js";
import type { LineFault } from "./comment-faults.js";
import { isCommentsFile } from "./is-comments-file.js";
import { readLine } from "./read-line.js";

/** The comments of one window. */
export interface CommentsOfWindow extends CommentsIdentity {
  /** Relative to catalogs/. */
  file: string;
  comments: readonly RecordedComment[];
  /** Whether every line could be read. */
  isWhole: boolean;
}

/** What was read of all files of comments, and what could not be. */
interface Reading {
  windows: CommentsOfWindow[];
  findings: Finding[];
}

/** Reads every file of comments, in the order of their paths. A broken line is one finding; the others are read. */
export function readComments(files: SourceFiles): Reading {
  const reading: Reading = { windows: [], findings: [] };
  for (const file of [...files.keys()].filter(isCommentsFile).sort(compareText)) {
    const identity = identifyComments(file);
    if (identity) readWindow({ file, ...identity }, files.get(file) ?? new Uint8Array(), reading);
    else reading.findings.push(misplaced(file));
  }
  return reading;
}

function readWindow(at: CommentsIdentity & { file: string }, bytes: Uint8Array, reading: Reading): void {
  const { file, docket: subject, window } = at;
  const findings: Finding[] = [];
  const comments: RecordedComment[] = [];
  const text = textOf(file, bytes, findings);
  let before = 0;
  let broken = 0;
  for (const [line, written] of linesOf(text)) {
    if (line > limits.comments) {
      findings.push(tooMany(at));
      break;
    }
    const read = readLine(written);
    const number = "comment" in read ? read.comment.number : before + 1;
    const fault = "fault" in read ? read.fault : number <= before ? outOfOrder(number, before) : undefined;
    if (fault === undefined && "comment" in read) comments.push({ ...read.comment, window });
    if (fault !== undefined && ++broken <= limits.mistakesPerFile) {
      findings.push(lineFinding(at, { line, written, fault }));
    }
    before = Math.max(before, number);
  }
  if (broken > limits.mistakesPerFile) findings.push(moreMistakes(at, broken));
  for (const finding of findings) reading.findings.push({ ...finding, subject });
  reading.windows.push({ ...at, comments, isWhole: findings.every(({ severity }) => severity !== "error") });
}

function textOf(file: string, bytes: Uint8Array, findings: Finding[]): string {
  if (bytes.length > limits.commentBytes) {
    findings.push(tooLarge(file, bytes.length));
    return "";
  }
  const decoded = decode(file, bytes);
  const fault = "code" in decoded ? decoded : decoded.fault;
  if (fault) findings.push(toFinding(fault));
  return "text" in decoded ? decoded.text : "";
}

/** The lines of a text with their numbers, from 1. What follows the last line end is a line only where it is something. */
function* linesOf(text: string): Iterable<[number, string]> {
  let line = 1;
  for (let start = 0; start < text.length; line++) {
    const found = text.indexOf("\n", start);
    const end = found === -1 ? text.length : found;
    yield [line, text.slice(start, end > start && text[end - 1] === "\r" ? end - 1 : end)];
    start = end + 1;
  }
}

interface BrokenLine {
  line: number;
  written: string;
  fault: LineFault;
}

function lineFinding({ file, docket }: CommentsOfWindowPlace, { line, written, fault }: BrokenLine): Finding {
  const { columns, fix, ...said } = fault;
  const range = rangeOf(line, { columns }, written.length);
  return toFinding({
    ...said,
    ...{ file, subject: docket, range },
    message: inEveryLanguage(part("on-line", { line, said: said.message })),
    fix: fix && { ...fix, range: rangeOf(line, {}, written.length) },
  });
}

type CommentsOfWindowPlace = CommentsIdentity & { file: string };

function moreMistakes({ file }: CommentsOfWindowPlace, count: number): Finding {
  const said = say("too-many-broken-lines", { count, limit: limits.mistakesPerFile });
  return toFinding({ code: structuralCodes.tooManyMistakes, file, ...said });
}

function tooMany({ file }: CommentsOfWindowPlace): Finding {
  return toFinding({ code: structuralCodes.tooLarge, file, ...say("too-many-comments", { limit: limits.comments }) });
}

function misplaced(file: string): Finding {
  return toFinding({ code: structuralCodes.noRoom, file, ...say("comments-misplaced", { file }) });
}
