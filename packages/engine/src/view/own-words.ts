import type { PublishedDocument } from "@mulu/schema";

/**
 * @public Why no clause carries a value: this project inferred it, or it is this project's own: what a document is called and
 * filed under here, its English, and what is told of where its facts come from.
 */
export type OwnWords = "inferred" | "editorial";

/** Fields by which the catalogs name, file and vouch for a document. */
const editorial: ReadonlySet<string> = new Set([
  "id",
  "concept",
  "edition",
  "file",
  "documentKind",
  "layer",
  "regionCode",
  "nature",
  "official",
  "date",
  "provenance",
  "inherited",
  "unknown",
  "unknownThroughout",
]);

/** @public Whether a value is this project's own, and so rests on no clause; nothing where the source has it. */
export function ownWords(document: PublishedDocument, path: readonly (string | number)[]): OwnWords | undefined {
  const provenance = "provenance" in document ? document.provenance : undefined;
  const names = path.filter((key) => typeof key === "string" && !/^\d+$/.test(key)).map(String);
  if (editorial.has(names[0] ?? "") || names.at(-1) === "en") return "editorial";
  // Of provenance by field the closest counts: what is said of `elements.from` outweighs what is said of `elements`.
  for (let { length } = names; length > 0; length -= 1) {
    const own = provenance?.fields?.[names.slice(0, length).join(".")];
    if (own) return own.status === "inferred" ? "inferred" : undefined;
  }
  return provenance?.status === "inferred" ? "inferred" : undefined;
}
