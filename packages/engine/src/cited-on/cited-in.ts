import type { IsoDate, PublishedDocument } from "@mulu/schema";

import type { CatalogSet } from "../catalog-set.js";
import { citationsOf } from "../citations-of.js";
import type { CiteOnAnswer } from "./cite-on.js";
import { citeOn } from "./cite-on.js";

/** @public What a citation of a document means on a day, and where it stands in the document. */
export type CitedIn = CiteOnAnswer & { path: readonly (string | number)[] };

/** @public What every citation of a document means on a day, in the order of the document. See {@link citeOn}. */
export function citedIn(set: CatalogSet, document: PublishedDocument, on: IsoDate): CitedIn[] {
  return citationsOf(document).map(({ citation, path }) => ({ path, ...citeOn(set, citation, on) }));
}
