import type { PublishedDocument } from "@mulu/schema";

import { openCatalogs } from "./catalogs.js";
import { validateRecord } from "./records.js";
import type { Catalogs } from "./catalogs.js";
import type { IdTypes } from "./ids.js";

/** @public Questions to a data set, and validation of records in the published formats. */
export interface Mulu<Ids extends IdTypes = IdTypes> extends Catalogs<Ids> {
  /** Validates a record; findings name field, fault and what would be right, Chinese first. */
  validate: typeof validateRecord;
}

/** @public Opens a data set other than the one this package carries. Ids are then checked at run time only. */
export function createMulu(documents: readonly PublishedDocument[]): Mulu {
  return { ...openCatalogs(documents), validate: validateRecord };
}
