import type { PublishedDocument } from "@mulu/schema";

import { oncePer, oncePerSet } from "../catalog-set.js";
import type { CatalogSet } from "../catalog-set.js";
import { canonicalJson, digestOf } from "./canonical.js";

/** @public Digest of a document as it is published, whatever the order of its fields. */
export const documentDigest: (document: PublishedDocument) => string = oncePer((document: PublishedDocument) =>
  digestOf(canonicalJson(document)),
);

/** @public Digest of a whole data set: of the ids and digests of all its documents, in id order. */
export const dataDigest: (set: CatalogSet) => string = oncePerSet((set) =>
  digestOf(set.documents.map((document) => `${document.id} ${documentDigest(document)}\n`).join("")),
);

/** Of what stands in an edition, what its own state is read off: that it is there, and whether it waits for a clause. */
function memberOf(document: PublishedDocument): string {
  return document.documentKind === "measure" ? `${document.id} ${document.status}` : document.id;
}

const editionDigest = oncePerSet((set) => {
  const known = new Map<string, string>();
  return (document: PublishedDocument): string => {
    const found =
      known.get(document.id) ??
      digestOf([documentDigest(document), ...set.members(document.id).map(memberOf)].join("\n"));
    known.set(document.id, found);
    return found;
  };
});

/** Digest of what an answer uses of a document: of an edition also which things stand in it. */
export function usedDigest(set: CatalogSet, document: PublishedDocument): string {
  return document.documentKind === "edition" ? editionDigest(set)(document) : documentDigest(document);
}
