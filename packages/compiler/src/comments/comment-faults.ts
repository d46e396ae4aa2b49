import type { Fix, Position, Range } from "@mulu/schema";

import { structuralCodes } from "../codes.js";
import type { StructuralCode } from "../codes.js";
import { limits } from "../read/limits.js";
import type { NoCommentReason } from "../words/messages/comments.js";
import { inEveryLanguage, part, say } from "../words/say.js";
import type { Said } from "../words/say.js";

/** @public What is wrong with a line: one thing, the gravest. */
export interface LineFault extends Said {
  code: StructuralCode;
  /** Columns within the line, from 1; the whole line unless given. */
  columns?: readonly [start: number, end: number] | undefined;
  fix?: Omit<Fix, "range">;
}

/** The place of a line, or of a part of it. */
export function rangeOf(line: number, { columns }: Pick<LineFault, "columns">, length: number): Range {
  const [from, to] = columns ?? [1, length + 1];
  const start: Position = { line, column: from };
  return { start, end: { line, column: Math.max(from, to) } };
}

const example = `{"number":1,"group":"public","received":"2026-11-20","channel":"mail","summary":{"zh":"…"}}`;

export function notAComment(reason: NoCommentReason): LineFault {
  const why = part(`comment.${reason}`);
  return { code: structuralCodes.commentLine, ...say("no-comment", { why, example }) };
}

export function lineTooLong(length: number): LineFault {
  return { code: structuralCodes.commentLine, ...say("comment-too-long", { length, limit: limits.commentLine }) };
}

export function outOfOrder(number: number, before: number): LineFault {
  const said = number === before ? say("number-twice", { number }) : say("number-out-of-order", { number, before });
  return { code: structuralCodes.commentOrder, ...said };
}

export function notInForm(line: string, isCertain: boolean): LineFault {
  return {
    code: structuralCodes.commentForm,
    ...say(isCertain ? "comment-form" : "comment-field-twice", { line }),
    ...(isCertain ? { fix: { description: inEveryLanguage(part("fix-comment")), replacement: line } } : {}),
  };
}
