import { readFile } from "node:fs/promises";
import { join } from "node:path";

import type { Finding, Fix, Position } from "@mulu/schema";

import { withinCatalogs } from "./load.js";
import { writeFiles } from "./write-files.js";

/** Offset of a position in a text; lines end in a line feed, columns count UTF-16 units from 1. */
function offsetOf(text: string, { line, column }: Position): number {
  let start = 0;
  for (let passed = 1; passed < line; passed += 1) start = text.indexOf("\n", start) + 1;
  return start + column - 1;
}

/** Later places first, so that earlier ones do not move. */
function fromTheEnd(a: Fix, b: Fix): number {
  return b.range.start.line - a.range.start.line || b.range.start.column - a.range.start.column;
}

/** The text with fixes applied. Of two that touch one place, the one nearer the end is taken. */
export function applyFixes(text: string, fixes: readonly Fix[]): { text: string; applied: number } {
  let [result, applied, limit] = [text, 0, Infinity];
  for (const { range, replacement } of [...fixes].sort(fromTheEnd)) {
    const [start, end] = [offsetOf(text, range.start), offsetOf(text, range.end)];
    if (end > limit) continue;
    result = result.slice(0, start) + replacement + result.slice(end);
    applied += 1;
    limit = start;
  }
  return { text: result, applied };
}

/** Writes the fixes of findings into their files, all of them or none. @returns how many were made */
export async function writeFixes(root: string, findings: readonly Finding[]): Promise<number> {
  const byFile = new Map<string, Fix[]>();
  for (const { file, fix, accepted } of findings) {
    if (file !== undefined && fix && !accepted) byFile.set(file, [...(byFile.get(file) ?? []), fix]);
  }
  const fixed = await Promise.all(
    [...byFile].map(async ([file, fixes]) => {
      const path = join(root, withinCatalogs(file));
      return { path, shown: file, ...applyFixes(await readFile(path, "utf8"), fixes) };
    }),
  );
  await writeFiles(fixed.map(({ path, shown, text }) => ({ path, shown, content: text })));
  return fixed.reduce((sum, { applied }) => sum + applied, 0);
}
