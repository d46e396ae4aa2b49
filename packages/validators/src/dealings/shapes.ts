import type { IsoDate } from "@mulu/schema";

import type { authorityKinds, circumstances, leniencyOutcomes } from "./parts.js";

/*
 * What departments and vendors do with credit information, as they hand it in to be checked. Every field but the id may
 * be missing: where a rule needs one that is not given, the answer is “cannot say”, and names it. For a few fields
 * leaving them out says something, as that nothing was repaired; `forms.ts` has which, and `absences.ts` why.
 */

/** @public The document by which conduct was recognised (point 2 of the 2020 opinion). */
export interface RecognisingDocument {
  /** A code of the vocabulary `recognition-documents`. */
  kind?: string;
  number?: string;
  authority?: string;
  authorityKind?: (typeof authorityKinds)[number];
  /** Level of the instrument that authorises an authorised organization. */
  authorisedByLevel?: string;
  effectiveOn?: IsoDate;
  revokedOn?: IsoDate;
  /** While it holds, a stay of effect. */
  stayed?: { from?: IsoDate; to?: IsoDate };
  /** What the document says, by field of the record. */
  contents?: Readonly<Record<string, unknown>>;
}

/** @public How a circumstance of point 16 of the 2020 opinion was looked at. */
export interface LeniencyReview {
  outcome?: (typeof leniencyOutcomes)[number];
  reason?: string;
  reviewer?: string;
  on?: IsoDate;
}

/** @public One record of credit information about one subject. */
export interface CreditRecord {
  id: string;
  /** Id of the catalog entry it falls under. */
  entry?: string;
  subject?: string;
  /** A code of the vocabulary `subject-kinds`. */
  subjectKind?: string;
  recordedOn?: IsoDate;
  document?: RecognisingDocument;
  /** What is recorded, by field. */
  fields?: Readonly<Record<string, unknown>>;
  severity?: { level?: string; assignedBy?: string };
  circumstances?: readonly (typeof circumstances)[number][];
  leniency?: LeniencyReview;
  repairedOn?: IsoDate;
  revokedOn?: IsoDate;
  source?: string;
  sourceId?: string;
  collectedOn?: IsoDate;
  changedOn?: IsoDate;
  /** Interval of the person’s consent to the information being collected, where the catalog asks for one. */
  consent?: { from?: IsoDate; to?: IsoDate };
}
