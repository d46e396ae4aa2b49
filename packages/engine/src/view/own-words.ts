import { isFilingField } from "@mulu/schema";
import type { ProvenanceStatus, PublishedDocument } from "@mulu/schema";

/**
 * @public Why no clause carries a value: this project inferred it, or it is this project's own: what a document is called and
 * filed under here, its English, and what is told of where its facts come from.
 */
export type OwnWords = "inferred" | "editorial";

/** Fields by which the catalogs vouch for a document; with those that file it, they are this project's own. */
const vouching: ReadonlySet<string> = new Set(["provenance", "unknown", "unknownThroughout"]);

const namesIn = (path: readonly (string | number)[]): string[] =>
  path.filter((key) => typeof key === "string" && !/^\d+$/.test(key)).map(String);

/**
 * Where a value comes from. Of provenance by field the closest counts: what is said of `elements.from` outweighs what is
 * said of `elements`.
 */
export function statusAt(
  document: PublishedDocument,
  path: readonly (string | number)[],
): ProvenanceStatus | undefined {
  const provenance = "provenance" in document ? document.provenance : undefined;
  const names = namesIn(path);
  for (let { length } = names; length > 0; length -= 1) {
    const own = provenance?.fields?.[names.slice(0, length).join(".")];
    if (own) return own.status;
  }
  return provenance?.status;
}

/** @public Whether a value is this project's own, and so rests on no clause; nothing where the source has it. */
export function ownWords(document: PublishedDocument, path: readonly (string | number)[]): OwnWords | undefined {
  const names = namesIn(path);
  const [first = ""] = names;
  if (isFilingField(first) || vouching.has(first) || names.at(-1) === "en") return "editorial";
  return statusAt(document, path) === "inferred" ? "inferred" : undefined;
}
