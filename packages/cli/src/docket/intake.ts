import { closingDay, receiptDigest } from "@mulu/engine";
import type { RecordedComment } from "@mulu/engine";
import type { Docket, DocketComment, Slug } from "@mulu/schema";
import { maskPersons } from "@mulu/validators";
import type { MaskedKind } from "@mulu/validators";

import { duplicateFinder } from "./duplicates.js";
import type { Repeat } from "./duplicates.js";
import type { Notes } from "./notes.js";
import type { RawComment } from "./raw-comment.js";
import { receiptCodeOf } from "./receipt-codes.js";
import type { ReceiptKey } from "./receipt-codes.js";
import { faultOf } from "./store.js";
import { settle } from "./settle.js";
import type { IntakeOptions, Settled } from "./settle.js";
import { say } from "../words/say.js";

interface IntakeInput {
  docket: Docket;
  window: Slug;
  /** Comments of all windows: numbers go on from them, and what repeats one of them is folded. */
  comments: readonly RecordedComment[];
  raw: readonly RawComment[];
  key: ReceiptKey;
  options: IntakeOptions;
  notes: Notes;
}

/** A comment of the file that stands in the docket now, and by which code its writer finds the answer. */
export interface Receipt {
  row: number;
  place: string;
  number: number;
  code: string;
  isNew: boolean;
}

/** What became of the comments of a file. */
export interface Intake {
  added: RecordedComment[];
  receipts: Receipt[];
  /** How many stood there already, by their receipts. */
  already: number;
  /** How many were not taken, each told in a note. */
  held: number;
  repeats: { exact: number; near: number };
  masked: Partial<Record<MaskedKind, number>>;
}

/** What shows nothing, and marks that steer how a text is shown: none of them is part of what somebody wrote. */
const unseen = /[\p{Cf}\p{Cc}\p{Co}\p{Cs}\u115f\u1160\u3164]|\p{M}(?<=[\u034f\ufe00-\ufe0f])/gu;

function tidy(text: string): string {
  return text
    .replaceAll(/\r\n?|[\n\u2028\u2029]/g, "\n")
    .split("\n")
    .map((line) =>
      line
        .replaceAll(unseen, "")
        .replaceAll(/[^\S\n]{1,1000}/gu, " ")
        .trim(),
    )
    .filter((line) => line !== "")
    .join(" ");
}

const longest = 2000;

/** Names that are masked wherever they stand: of persons, not of offices and firms. */
const isPersonal = (name: string): boolean =>
  /^[\p{Script=Han}·•]{2,4}$/u.test(name.replaceAll(/\s/gu, "")) || /^[A-Za-z][A-Za-z .'-]{2,40}$/u.test(name);

/** What a row says, in one text; and whether it can be kept. */
function summaryOf(raw: RawComment, settled: Settled, { options, notes }: IntakeInput): MaskedSummary | undefined {
  const said = raw.parts.map(({ label, text }) => (label === "" ? tidy(text) : `${label}：${tidy(text)}`)).join(" ");
  const whole = settled.about === undefined ? said : `（${settled.about}）${said}`;
  const { text, masked, doubts } = maskPersons(whole, raw.names.filter(isPersonal));
  if (doubts.length > 0 && !raw.isReviewed && !options.reviewed.has(raw.row)) {
    notes.add(doubtful, raw.place);
    return undefined;
  }
  if (text.length > longest) {
    notes.add(tooLong, raw.place);
    return undefined;
  }
  return { text, masked };
}

interface MaskedSummary {
  text: string;
  masked: Intake["masked"];
}

const doubtful = {
  code: "INTAKE-15",
  severity: "error",
  message: say("nobody-can-tell-whether"),
  hint: say("read-delete-name-where"),
} as const;

const tooLong = {
  code: "INTAKE-16",
  severity: "error",
  message: say("more-than-characters-not", { longest }),
  hint: say("write-summary-into-table"),
} as const;

/** What came before a window opened or after it closed is not taken into it: nobody could say that it was in time. */
function inWindow(settled: Settled | undefined, { place }: RawComment, input: IntakeInput): Settled | undefined {
  const window = input.docket.windows?.find(({ id }) => id === input.window);
  if (settled === undefined || window === undefined) return settled;
  const [opens, closes] = [window.opens, closingDay(window)];
  if (settled.received >= opens && settled.received <= closes) return settled;
  const message = say("received-outside-window-not", { window: window.id, opens, closes });
  input.notes.add({ code: "INTAKE-19", severity: "error", message, hint: outside }, place);
  return undefined;
}

const outside = say("check-day-name-another");

const repeatedRow = {
  code: "INTAKE-17",
  severity: "warning",
  message: say("rows-taken-before-not"),
  hint: say("where-another-person-wrote"),
} as const;

/** Follows what a comment repeats to the first. */
function firstOf(number: number, byNumber: ReadonlyMap<number, DocketComment>): number {
  const seen = new Set<number>();
  let at = number;
  while (!seen.has(at)) {
    seen.add(at);
    const next = byNumber.get(at)?.duplicateOf;
    if (next === undefined) return at;
    at = next;
  }
  return number;
}

/**
 * Takes the comments of a file into a docket: each masked, numbered, held against the others, with a receipt. Pure but for
 * the key, which is an argument: the same file under the same key gives the same comments.
 */
export function takeIn(input: IntakeInput): Intake {
  const { comments, raw, key, window, notes } = input;
  const intake: Intake = { added: [], receipts: [], already: 0, held: 0, repeats: { exact: 0, near: 0 }, masked: {} };
  const byNumber = new Map<number, DocketComment>(comments.map((comment) => [comment.number, comment]));
  const byReceipt = new Map(comments.flatMap(({ receipt, number }) => (receipt ? [[receipt, number] as const] : [])));
  const find = duplicateFinder();
  for (const { number, line, summary } of comments) find({ number, line, text: summary.zh });
  const occurrences = new Map<string, number>();
  let last = comments.reduce((most, { number }) => Math.max(most, number), 0);
  for (const each of raw) {
    const occurrence = occurrences.get(each.identity) ?? 0;
    occurrences.set(each.identity, occurrence + 1);
    const code = receiptCodeOf(key, each.identity, occurrence);
    const receipt = receiptDigest(code);
    const known = byReceipt.get(receipt);
    if (known !== undefined) {
      intake.already += 1;
      intake.receipts.push({ row: each.row, place: each.place, number: known, code, isNew: false });
      notes.add(repeatedRow, each.place);
      continue;
    }
    const settled = inWindow(settle(each, input), each, input);
    const summary = settled && summaryOf(each, settled, input);
    if (settled === undefined || summary === undefined) {
      intake.held += 1;
      continue;
    }
    const { about: _, ...facts } = settled;
    const comment: DocketComment = {
      ...{ number: last + 1, ...facts },
      summary: /\p{Script=Han}/u.test(summary.text) ? { zh: summary.text } : { zh: summary.text, en: summary.text },
    };
    // Of the digest nothing is asked: it would only be read for numbers that chance has set in it.
    const fault = faultOf(comment);
    if (fault !== undefined) {
      intake.held += 1;
      const hint = say("mend-table-import-again");
      const message = say("comment-not-taken", { fault });
      notes.add({ code: "INTAKE-18", severity: "error", message, hint }, each.place);
      continue;
    }
    last += 1;
    const repeat: Repeat | undefined = find({ number: last, line: comment.line, text: summary.text });
    if (repeat !== undefined) {
      comment.duplicateOf = firstOf(repeat.of, byNumber);
      comment.disposition = "duplicate";
      intake.repeats[repeat.as] += 1;
    }
    for (const [kind, count] of Object.entries(summary.masked)) {
      intake.masked[kind as MaskedKind] = (intake.masked[kind as MaskedKind] ?? 0) + count;
    }
    comment.receipt = receipt;
    byNumber.set(last, comment);
    byReceipt.set(receipt, last);
    intake.added.push({ ...comment, window });
    intake.receipts.push({ row: each.row, place: each.place, number: last, code, isNew: true });
  }
  return intake;
}
