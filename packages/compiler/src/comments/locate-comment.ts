import type { Range } from "@mulu/schema";

import type { SourceFiles, ValuePath } from "../compilation.js";
import { isCommentsFile } from "./is-comments-file.js";

/** Where a comment stands: by the path of its number, and of a field of it. */
export type CommentLocator = (file: string, path: ValuePath) => Range | undefined;

const begins = /^\{"number":(\d{1,7})[,}]/;

/** Lines of a file by the number of the comment in them. */
function linesByNumber(bytes: Uint8Array): Map<number, { line: number; text: string }> {
  const found = new Map<number, { line: number; text: string }>();
  for (const [index, text] of new TextDecoder("utf-8").decode(bytes).split("\n").entries()) {
    const number = begins.exec(text)?.[1];
    if (number !== undefined) found.set(Number(number), { line: index + 1, text });
  }
  return found;
}

/**
 * Places of comments in their files. The path of a comment is its number; with the name of a field behind it, it is
 * the name of that field in the line.
 */
export function commentLocator(files: SourceFiles): CommentLocator {
  const known = new Map<string, ReturnType<typeof linesByNumber>>();
  return (file, [number, field]) => {
    const path = file.replace(/^catalogs\//, "");
    const bytes = isCommentsFile(path) ? files.get(path) : undefined;
    if (!bytes || typeof number !== "number") return undefined;
    const lines = known.get(path) ?? linesByNumber(bytes);
    known.set(path, lines);
    const found = lines.get(number);
    if (!found) return undefined;
    const { line, text } = found;
    const at = field === undefined ? -1 : text.indexOf(`${JSON.stringify(field)}:`);
    const [start, end] = at === -1 ? [1, text.length + 1] : [at + 1, at + 1 + JSON.stringify(field).length];
    return { start: { line, column: start }, end: { line, column: end } };
  };
}
