import type { Finding, PathId, RecordElement, Text } from "@mulu/schema";

import { wordings } from "./wordings.js";

/** @public One error as a compiled record validator reports it. */
export interface RecordError {
  /** JSON Pointer to the value, such as `/CF_XDR_SHXYM`; empty for the record itself. */
  instancePath: string;
  keyword: string;
  params: Readonly<Record<string, unknown>>;
}

/** @public What messages need to know of an element. */
export type MessageElement = Omit<RecordElement, "provenance" | "note">;

/** @public What messages need to know of a record format; the compiled validators export it beside `validate`. */
export interface MessageFormat {
  readonly id: PathId;
  readonly title: Text;
  readonly elements: readonly MessageElement[];
}

/** @public What a record validator found, and by which format. */
export interface RecordReport {
  errors: readonly RecordError[] | null | undefined;
  format: MessageFormat;
}

/** Errors that only say another one happened: the branch of a condition that did not hold. */
const consequences = new Set(["if", "allOf"]);

/** Of several errors of one element, the one to tell: what is missing or of the wrong type cannot be wrong otherwise. */
const order = ["type", "required", "minLength", "additionalProperties", "anyOf", "maxLength"];

function rank({ keyword }: RecordError): number {
  const index = order.indexOf(keyword);
  return index === -1 ? order.length : index;
}

/** Key of the element an error is about; empty for the record itself. */
function keyOf({ instancePath, params }: RecordError): string {
  const named = params.missingProperty ?? params.additionalProperty;
  if (typeof named === "string") return named;
  const [, key = ""] = instancePath.split("/");
  return key.replaceAll("~1", "/").replaceAll("~0", "~");
}

/** The first error of each element, in the order of importance. */
function oneForEach(errors: readonly RecordError[]): Map<string, RecordError> {
  const chosen = new Map<string, RecordError>();
  for (const error of errors) {
    if (consequences.has(error.keyword)) continue;
    const key = keyOf(error);
    const known = chosen.get(key);
    if (!known || rank(error) < rank(known)) chosen.set(key, error);
  }
  return chosen;
}

/**
 * @public What is wrong with a record, in words for the one who filled it in: one finding for each element, in the order
 * of the format. Values are not repeated: they may be personal.
 * @returns nothing for a record without errors
 */
export function recordFindings({ errors, format }: RecordReport): Finding[] {
  const place = new Map(format.elements.map(({ code }, index) => [code, index]));
  return [...oneForEach(errors ?? [])]
    .sort(([a], [b]) => (place.get(a) ?? Infinity) - (place.get(b) ?? Infinity) || (a < b ? -1 : 1))
    .map(([key, error]) => toFinding(key, error, format));
}

function toFinding(key: string, error: RecordError, format: MessageFormat): Finding {
  const element = format.elements.find(({ code }) => code === key);
  const { rule, message, hint } = wordings({ key, element, error, format });
  return {
    rule,
    severity: "error",
    verdict: "fail",
    subject: format.id,
    path: key === "" ? [] : [key],
    message,
    ...(hint === undefined ? {} : { hint }),
    cites: [],
  };
}
