import { createHash } from "node:crypto";

import { normalizeTitle } from "@mulu/engine";

const dropped: ReadonlySet<string> = new Set(["a", "an", "the", "of", "and", "for"]);

/**
 * An id from a title: the words of its English, else a digest of its Chinese. Never a number that counts: what is added
 * later would rename what stands behind it.
 * @param prefix before the digest, such as `c`
 */
export function slugOf({ zh, en }: { zh: string; en?: string }, prefix: string): string {
  const words = (en ?? "")
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "" && !dropped.has(word));
  const slug = words.reduce((all, word) => (`${all}-${word}`.length > 60 ? all : `${all}-${word}`), "").slice(1);
  if (slug !== "") return slug;
  return `${prefix}-${createHash("sha256").update(normalizeTitle(zh)).digest("hex").slice(0, 8)}`;
}
