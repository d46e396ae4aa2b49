import type { PublishedDocument, PublishedEdition } from "@mulu/schema";

import type { CatalogSet } from "../catalog-set.js";

/** What rows are gathered under, by kind: their codes in the order in which the edition or the vocabulary has them. */
function groupsOf(set: CatalogSet, edition: PublishedEdition): Map<string, number> {
  const codes = [
    ...(edition.categories ?? []).map(({ code }) => code),
    ...(set.vocabulary("measure-types")?.values ?? []).map(({ code }) => code),
    ...(set.vocabulary("information-categories")?.values ?? []).map(({ code }) => code),
  ];
  return new Map([...new Set(codes)].map((code, at) => [code, at]));
}

/** Indicators stand below the one they are part of. */
function placeOf(set: CatalogSet, document: PublishedDocument): string {
  if (document.documentKind !== "indicator") return document.id;
  const number = String(document.number ?? 0).padStart(4, "0");
  const above = document.parent === undefined ? undefined : set.get(document.parent);
  const line = above?.documentKind === "indicator" ? `${placeOf(set, above)}/` : "";
  return `${line}${number} ${document.id}`;
}

/** What an edition holds, in the order of its paper: by group, then as its office numbers it, then by id. What stands in no group comes last. */
export function inOrder(set: CatalogSet, edition: PublishedEdition): PublishedDocument[] {
  const groups = groupsOf(set, edition);
  const keyed = set.members(edition.id).map((document) => {
    const code =
      document.documentKind === "entry"
        ? document.category
        : document.documentKind === "measure"
          ? document.type
          : undefined;
    const group = code === undefined ? groups.size : (groups.get(code) ?? groups.size);
    const order = ("order" in document ? document.order : undefined) ?? Number.MAX_SAFE_INTEGER;
    return { document, group, order, place: placeOf(set, document) };
  });
  keyed.sort((a, b) => a.group - b.group || a.order - b.order || (a.place < b.place ? -1 : 1));
  return keyed.map(({ document }) => document);
}
