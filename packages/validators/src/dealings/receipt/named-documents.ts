import type { CatalogSet } from "@mulu/engine";
import type { PublishedDocument } from "@mulu/schema";

/** Every version of the documents that a dealing names. */
export function namedDocuments(set: CatalogSet, value: unknown): PublishedDocument[] {
  if (typeof value === "string") {
    const found = set.get(value);
    return [...(found ? [found] : []), ...set.versions(found?.concept ?? value)];
  }
  return typeof value === "object" && value !== null
    ? Object.values(value).flatMap((each) => namedDocuments(set, each))
    : [];
}

/** Every text that stands in a value. */
export function* textsIn(value: unknown): Iterable<string> {
  if (typeof value === "string") yield value;
  else if (typeof value === "object" && value !== null) for (const each of Object.values(value)) yield* textsIn(each);
}
