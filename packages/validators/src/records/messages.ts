import type { Finding } from "@mulu/schema";

import type { MessageFormat, RecordError } from "./report.js";
import { wordings } from "./wordings.js";
import { say } from "./words/say.js";

/** @public What a record validator found, and by which format. */
export interface RecordReport {
  errors: readonly RecordError[] | null | undefined;
  format: MessageFormat;
}

/** @public A finding about a record, with the demand that is not met where there are several. */
export interface RecordMessage extends Finding {
  reason?: string;
}

/** @public At most so many findings are told of one record; one more then says how many are left out. */
export const findingLimit = 100;

/** Errors that only say another one happened: the branch of a condition that did not hold. */
const consequences = new Set(["if", "allOf"]);

/** Of several errors of one element, the one to tell: what is missing or of the wrong type cannot be wrong otherwise. */
const order = ["type", "required", "saidText", "plainText", "codeList", "maxLength"];

function rank({ keyword }: RecordError): number {
  const index = order.indexOf(keyword);
  return index === -1 ? order.length : index;
}

/** Key of the element an error is about; empty for the record itself. */
function keyOf({ instancePath, params }: RecordError): string {
  const named = params.missingProperty ?? params.additionalProperty ?? params.element;
  if (typeof named === "string") return named;
  const [, key = ""] = instancePath.split("/");
  return key.replaceAll("~1", "/").replaceAll("~0", "~");
}

/** What is to be told: of each element one error, of foreign keys the first few, and how many there are in all. */
interface Chosen {
  known: Map<string, RecordError>;
  foreign: [string, RecordError][];
  count: number;
}

/** The first error of each element, in the order of importance. A record may hold a million foreign keys. */
function oneForEach(errors: readonly RecordError[]): Chosen {
  const known = new Map<string, RecordError>();
  const foreign: [string, RecordError][] = [];
  let foreigners = 0;
  for (const error of errors) {
    if (consequences.has(error.keyword)) continue;
    if (error.keyword === "additionalProperties") {
      foreigners += 1;
      if (foreigners <= findingLimit) foreign.push([keyOf(error), error]);
      continue;
    }
    const key = keyOf(error);
    const before = known.get(key);
    if (!before || rank(error) < rank(before)) known.set(key, error);
  }
  return { known, foreign, count: known.size + foreigners };
}

/** What is told: first what the format has, in its order, then what is foreign to it. */
function inOrder({ known, foreign }: Chosen, format: MessageFormat): [string, RecordError][] {
  const places = new Map(format.elements.map(({ code }, index) => [code, index]));
  const place = (key: string): number => places.get(key) ?? -1;
  const own = [...known].sort(([a], [b]) => place(a) - place(b));
  return [...own, ...foreign.sort(([a], [b]) => (a < b ? -1 : 1))].slice(0, findingLimit);
}

/**
 * @public What is wrong with a record, in words for the one who filled it in: one finding for each element, in the order
 * of the format, {@link findingLimit} at most; a last one then counts the rest. Values are not repeated: they may be
 * personal.
 * @returns nothing for a record without errors
 */
export function recordFindings({ errors, format }: RecordReport): RecordMessage[] {
  const chosen = oneForEach(errors ?? []);
  const told = inOrder(chosen, format).map(([key, error]) => toFinding(key, error, format));
  return chosen.count > told.length ? [...told, rest(chosen.count - told.length, format)] : told;
}

function rest(count: number, format: MessageFormat): RecordMessage {
  return {
    rule: "RECORD-14",
    severity: "error",
    verdict: "fail",
    subject: format.id,
    path: [],
    messageId: "RECORD-14.rest",
    params: { count },
    message: say("rest", { count, most: findingLimit }),
    hint: say("rest-hint"),
    cites: [],
  };
}

function toFinding(key: string, error: RecordError, format: MessageFormat): RecordMessage {
  const element = format.elements.find(({ code }) => code === key);
  const { rule, message, hint } = wordings({ key, element, error, format });
  const { fault } = error.params;
  return {
    rule,
    severity: "error",
    verdict: "fail",
    subject: format.id,
    path: key === "" ? [] : [key],
    ...(typeof fault === "string" ? { reason: fault } : {}),
    messageId: `${rule}.${typeof fault === "string" ? fault : error.keyword}`,
    params: key === "" ? {} : { element: key },
    message,
    ...(hint === undefined ? {} : { hint }),
    cites: [],
  };
}
