import type { ErrorObject } from "ajv";

import type { ValuePath } from "../compilation.js";
import { closest } from "../suggest.js";

/** What the validator says beside the keyword. */
export interface MistakeParams {
  missingProperty?: string;
  additionalProperty?: string;
  propertyName?: string;
  type?: string | string[];
  allowedValues?: readonly unknown[];
  allowedValue?: unknown;
  format?: string;
  pattern?: string;
  limit?: number;
}

/** One mistake of structure, as the schema sees it. */
export interface Mistake {
  keyword: string;
  path: ValuePath;
  params: MistakeParams;
  /** The value at fault. */
  data: unknown;
  /** Field that was probably meant, for unknown fields. */
  meant?: string | undefined;
}

/** Which complaint about one value says most: a wrong type makes all others pointless. */
const weight: readonly string[] = ["type", "const", "enum", "format", "pattern", "minLength"];

/** Complaints about the fields an object has, not about its value. */
const aboutFields: ReadonlySet<string> = new Set(["required", "additionalProperties", "propertyNames"]);

/**
 * Reduces what the validator reports to one mistake each: of several complaints about one value the weightiest stays,
 * alternatives collapse into the branch that was meant, and a misspelt field is not also a missing one.
 */
export function toMistakes(errors: readonly ErrorObject[]): Mistake[] {
  const fields: Mistake[] = [];
  const values: Mistake[] = [];
  for (const error of errors) {
    if (error.propertyName === undefined) (aboutFields.has(error.keyword) ? fields : values).push(toMistake(error));
  }
  return [...withoutMisspelt(fields), ...weightiest(values)];
}

function toMistake({ keyword, instancePath, params, data }: ErrorObject): Mistake {
  const path = instancePath.split("/").slice(1).map(unescape);
  return { keyword, path, params: params as MistakeParams, data };
}

function unescape(segment: string): string | number {
  const text = segment.replaceAll("~1", "/").replaceAll("~0", "~");
  return /^(?:0|[1-9]\d*)$/.test(text) ? Number(text) : text;
}

function weightiest(mistakes: readonly Mistake[]): Mistake[] {
  const byPath = new Map<string, Mistake[]>();
  for (const mistake of mistakes) {
    const key = JSON.stringify(mistake.path);
    byPath.set(key, [...(byPath.get(key) ?? []), mistake]);
  }
  const holdsDeeper = new Set(
    mistakes.flatMap(({ path }) => path.map((_, depth) => JSON.stringify(path.slice(0, depth)))),
  );
  return [...byPath].flatMap(([key, group]) => {
    const choice = group.find(isChoice);
    if (!choice) return group.sort((a, b) => rank(a) - rank(b)).slice(0, 1);
    // A failed choice whose parts failed deeper down is no mistake of its own: the deeper one says what to do.
    if (holdsDeeper.has(key)) return [];
    return [group.find((mistake) => !isChoice(mistake) && mistake.keyword !== "type") ?? choice];
  });
}

function rank({ keyword }: Mistake): number {
  const found = weight.indexOf(keyword);
  return found === -1 ? weight.length : found;
}

function isChoice({ keyword }: Mistake): boolean {
  return keyword === "anyOf" || keyword === "oneOf";
}

/** Pairs each unknown field with the missing or known field it resembles, and drops the missing one. */
function withoutMisspelt(mistakes: readonly Mistake[]): Mistake[] {
  const missing = new Map<string, Set<string>>();
  for (const { keyword, path, params } of mistakes) {
    if (keyword !== "required") continue;
    const key = JSON.stringify(path);
    missing.set(key, (missing.get(key) ?? new Set()).add(String(params.missingProperty)));
  }
  const kept = mistakes.map((mistake): Mistake => {
    if (mistake.keyword !== "additionalProperties") return mistake;
    const absent = missing.get(JSON.stringify(mistake.path));
    const meant = closest(String(mistake.params.additionalProperty), absent ?? []);
    if (meant !== undefined) absent?.delete(meant);
    return { ...mistake, meant };
  });
  return kept.filter(
    ({ keyword, path, params }) =>
      keyword !== "required" || missing.get(JSON.stringify(path))?.has(String(params.missingProperty)),
  );
}
