import type { PublishedDocument } from "@mulu/schema";

import { answersOver } from "./answers.js";
import type { Answers } from "./answers.js";
import { openCatalogs } from "./catalogs.js";
import { decisionsOver } from "./decisions.js";
import { receiptsOver } from "./receipts.js";
import type { Receipts } from "./receipts.js";
import { validateRecord } from "./records.js";
import type { Catalogs } from "./catalogs.js";
import type { Decisions } from "./decisions.js";
import { comparingOver } from "./diff.js";
import type { Comparing } from "./diff.js";
import type { IdTypes } from "./ids.js";

/** @public Questions to a data set, what may be done under it, and validation of records in the published formats. */
export interface Mulu<Ids extends IdTypes = IdTypes>
  extends Catalogs<Ids>,
    Answers<Ids>,
    Comparing<Ids>,
    Receipts<Ids["region"]>,
    Decisions<Ids["region"]> {
  /** Validates a record; findings name field, fault and what would be right, Chinese first. */
  validate: typeof validateRecord;
}

/**
 * @public Opens a data set other than the one this package carries. Ids are then checked at run time only.
 * @throws RangeError for what is no list; IncompleteDocumentError for a document that lacks what its kind must have
 */
export function createMulu(documents: readonly PublishedDocument[]): Mulu {
  const catalogs = openCatalogs(documents);
  const { set } = catalogs;
  return {
    ...catalogs,
    ...answersOver(set),
    ...comparingOver(set),
    ...receiptsOver(set),
    ...decisionsOver(set),
    validate: validateRecord,
  };
}
