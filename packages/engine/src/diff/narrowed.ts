import type { DocumentKind, PublishedDocument } from "@mulu/schema";

import type { CatalogSet } from "../catalog-set.js";
import { effectiveValues } from "../view/effective.js";
import type { Resolved } from "../view/items.js";

const narrowable = ["sharing", "publication"] as const;

/** A document as it holds where supplements narrow it; a value of which that cannot be said stands as `"cannot-say"`. */
export function narrowedDocument(set: CatalogSet, item: Resolved<DocumentKind>): PublishedDocument {
  const document: PublishedDocument = item.document;
  if (document.documentKind !== "entry" || item.narrowedBy.length === 0) return document;
  const values = effectiveValues(set, item as Resolved<"entry">);
  const narrowed = narrowable.flatMap((part) => {
    const value = values[part];
    return value && value.narrowed.length > 0 ? [[part, value.value] as const] : [];
  });
  return { ...document, ...Object.fromEntries(narrowed) };
}
