import { commentLine } from "@mulu/schema";
import type { DocketComment } from "@mulu/schema";

import { structuralCodes } from "../codes.js";
import type { ValuePath } from "../compilation.js";
import { limits } from "../read/limits.js";
import { addressIn, addressWords } from "../structure/addresses.js";
import { toMistakes } from "../structure/mistakes.js";
import { personalIn } from "../structure/real-subjects.js";
import { noteAt, schemaOf } from "../structure/schemas.js";
import { flawWords, textFlaws } from "../structure/texts.js";
import { word } from "../structure/messages.js";
import type { NoCommentReason } from "../words/messages/comments.js";
import { lineTooLong, notAComment, notInForm } from "./comment-faults.js";
import type { LineFault } from "./comment-faults.js";

/** @public A line read: the comment, or the one thing that is wrong with it. */
export type ReadLine = { comment: DocketComment } | { fault: LineFault };

/** @public Reads one line of a file of comments, its line end taken off. */
export function readLine(line: string): ReadLine {
  if (line.length > limits.commentLine) return { fault: lineTooLong(line.length) };
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { fault: notAComment(syntaxOf(line)) };
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return { fault: notAComment("no-group") };
  }
  const fault = structureFault(line, value) ?? contentFault(line, value as DocketComment) ?? formFault(line, value);
  return fault === undefined ? { comment: value as DocketComment } : { fault };
}

function syntaxOf(line: string): NoCommentReason {
  if (line.trim() === "") return "empty";
  if (/^(?:<{7}|={7}|>{7})/.test(line)) return "conflict";
  return line.startsWith("{") && !line.endsWith("}") ? "breaks-off" : "no-json";
}

/** Where a field stands in a line: from its name to the next one, as nearly as that can be told without a parser. */
function columnsOf(line: string, path: ValuePath): Pick<LineFault, "columns"> {
  const name = path.findLast((segment) => typeof segment === "string");
  const at = name === undefined ? -1 : line.indexOf(`${JSON.stringify(name)}:`);
  return at === -1 ? {} : { columns: [at + 1, at + 1 + String(name).length + 2] };
}

function structureFault(line: string, value: object): LineFault | undefined {
  const { schema, accepts, mistakesIn } = schemaOf("docket-comment");
  const [flaw] = textFlaws(value, schema);
  if (flaw !== undefined) return { ...flawWords(flaw), ...columnsOf(line, flaw.path) };
  if (accepts(value)) return undefined;
  const [mistake] = toMistakes([...mistakesIn(value)]);
  if (mistake === undefined) return undefined;
  const { path, params } = mistake;
  const own = params.additionalProperty ?? params.propertyName;
  const note = noteAt(schema, params.missingProperty === undefined ? path : [...path, params.missingProperty]);
  const worded = word(mistake, { note, titleOf: () => () => undefined });
  return { ...worded, ...columnsOf(line, own === undefined ? path : [...path, own]) };
}

/**
 * What may not stand in a comment although its shape is right: who somebody is, and addresses. Codes, days and digests
 * have a shape that holds neither.
 */
function contentFault(line: string, comment: DocketComment): LineFault | undefined {
  for (const [field, text] of writtenIn(comment)) {
    if (text === undefined) continue;
    const person = personalIn(text);
    if (person !== undefined) return { ...person, ...columnsOf(line, [field]) };
    const address = addressIn(text);
    if (address !== undefined) {
      return { code: structuralCodes.strayAddress, ...addressWords(address), ...columnsOf(line, [field]) };
    }
  }
  return undefined;
}

/** What somebody wrote by hand, by the field it stands in. */
function writtenIn({ summary, answer, line, change, field }: DocketComment): [string, string | undefined][] {
  return [
    ["summary", summary.zh],
    ["summary", summary.en],
    ["answer", answer?.zh],
    ["answer", answer?.en],
    ["line", line],
    ["change", change],
    ["field", field],
  ];
}

function formFault(line: string, value: object): LineFault | undefined {
  const written = commentLine(value as DocketComment);
  if (written === line) return undefined;
  return notInForm(written, JSON.stringify(value) === withoutBlanks(line));
}

/** A line without the blanks between its signs. What then differs from the value written out holds more than it. */
function withoutBlanks(line: string): string {
  let [kept, isText] = ["", false];
  for (let at = 0; at < line.length; at++) {
    const sign = line.charAt(at);
    if (isText && sign === "\\") kept += sign + line.charAt(++at);
    else if (isText || !/\s/.test(sign)) kept += sign;
    if (sign === '"') isText = !isText;
  }
  return kept;
}
