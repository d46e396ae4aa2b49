import type { IsoDate } from "@mulu/schema";

/*
 * What departments and vendors do with credit information, as they hand it in to be checked. Every field but the id may
 * be missing: where a rule needs one that is not given, the answer is “cannot say”, and names it.
 */

/** @public The document by which conduct was recognised (point 2 of the 2020 opinion). */
export interface RecognisingDocument {
  /** A code of the vocabulary `recognition-documents`. */
  kind?: string;
  number?: string;
  authority?: string;
  authorityKind?: "administrative-organ" | "authorised-organization" | "judicial" | "arbitral" | "other";
  /** Level of the instrument that authorises an authorised organization. */
  authorisedByLevel?: string;
  effectiveOn?: IsoDate;
  revokedOn?: IsoDate;
  /** While it holds, a stay of effect. */
  stayed?: { from: IsoDate; to?: IsoDate };
  /** What the document says, by field of the record. */
  contents?: Readonly<Record<string, unknown>>;
}

/** @public How a circumstance of point 16 of the 2020 opinion was looked at. */
export interface LeniencyReview {
  outcome?: "lenient" | "not-lenient";
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
  circumstances?: readonly ("minor-person" | "force-majeure" | "non-intentional" | "minor-conduct")[];
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
