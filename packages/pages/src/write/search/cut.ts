import { createHash } from "node:crypto";

/** Pages in one part at most: the indexer keeps a part in memory whole. */
const mostInPart = 1000;

const closesPart = (url: string): boolean => createHash("sha256").update(url).digest()[0] === 0;

/**
 * Cuts pages into parts of a few hundred, in the order of their addresses, so that a law and its neighbours stand together.
 * A part ends where the digest of an address says so, and not by count: a page that comes or goes changes one part, or
 * two, and leaves those behind it as they are.
 */
export function cutIntoParts<T extends { url: string }>(pages: readonly T[]): T[][] {
  const parts: T[][] = [];
  let part: T[] = [];
  for (const page of [...pages].sort((a, b) => (a.url < b.url ? -1 : 1))) {
    part.push(page);
    if (!closesPart(page.url) && part.length < mostInPart) continue;
    parts.push(part);
    part = [];
  }
  return part.length === 0 ? parts : [...parts, part];
}
