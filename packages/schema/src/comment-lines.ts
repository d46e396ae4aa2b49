import { modelTypes } from "./generated/model-fields.js";
import type { DocketComment } from "./model/docket-comment.js";
import type { Slug } from "./model/text.js";

/** @public What the path of a file of comments says: whose they are, and in which window they came. */
export interface CommentsIdentity {
  /** Id of the docket: `consultations/…`. */
  docket: string;
  window: Slug;
}

const place =
  /^(?<docket>consultations\/[a-z0-9]+(?:[-.][a-z0-9]+)*)\/comments\/(?<window>[a-z0-9]+(?:-[a-z0-9]+)*)\.ndjson$/;

/**
 * @public What the path of a file of comments says about it.
 * @param path relative to catalogs/, such as `consultations/2027-catalog/comments/first.ndjson`
 * @returns null when it is not the path of such a file
 */
export function identifyComments(path: string): CommentsIdentity | null {
  const groups = place.exec(path)?.groups;
  return groups ? { docket: groups.docket ?? "", window: groups.window ?? "" } : null;
}

/** @public Path, relative to catalogs/, of the comments of a window. */
export function commentsFile(docket: string, window: Slug): string {
  return `${docket}/comments/${window}.ndjson`;
}

/** A value with its fields in the order of the model; fields the model does not have come last, as they stood. */
function inOrder(type: string, value: unknown): unknown {
  const fields = modelTypes[type];
  if (typeof value !== "object" || value === null || Array.isArray(value) || !fields) return value;
  const given = value as Readonly<Record<string, unknown>>;
  const made: Record<string, unknown> = {};
  for (const { name, type: inner, form } of fields) {
    const held = given[name];
    if (held === undefined) continue;
    made[name] = form === "text" ? inOrder("Text", held) : inner === undefined ? held : inOrder(inner, held);
  }
  for (const name of Object.keys(given)) if (!Object.hasOwn(made, name)) made[name] = given[name];
  return made;
}

/** @public A comment as the one line it is written as: fields in the order of the model, no blanks, no line end. */
export function commentLine(comment: DocketComment): string {
  return JSON.stringify(inOrder("DocketComment", comment));
}

/** @public The comments of a window as the text of their file: one a line, by number, each line ended. */
export function commentsText(comments: readonly DocketComment[]): string {
  const sorted = [...comments].sort((a, b) => a.number - b.number);
  return sorted.map((comment) => `${commentLine(comment)}\n`).join("");
}
