import type { MeasureTarget } from "@mulu/schema";

/*
 * Codes that the shapes of dealings have of their own, where the catalogs have no vocabulary for them. The types of the
 * shapes and the guard both come from here.
 */

export const authorityKinds = [
  "administrative-organ",
  "authorised-organization",
  "judicial",
  "arbitral",
  "other",
] as const;

export const leniencyOutcomes = ["lenient", "not-lenient"] as const;

/** The circumstances of point 16 of the 2020 opinion. */
export const circumstances = ["minor-person", "force-majeure", "non-intentional", "minor-conduct"] as const;

/** What the party is told before a designation (point 8 of the 2020 opinion). */
export const designationNoticeParts = ["reasons", "basis", "rights"] as const;

/** What a designation states (point 8 of the 2020 opinion). */
export const designationContents = [
  "reasons",
  "basis",
  "measures",
  "removal-conditions",
  "removal-procedure",
  "remedies",
] as const;

export const effectKinds = ["publication", "listing", "measure"] as const;

export const objectionOutcomes = ["corrected", "deleted", "withdrawn", "kept"] as const;

/** The short names of a letter of commitment; the vocabulary `false-commitment-actions` has the long ones. */
export const falsehoodActions = ["end", "correct", "revoke", "punish", "refer"] as const;

export const conclusions = ["by-government", "under-guidance", "privately"] as const;

export const lineStates = ["active", "annotated"] as const;

/** Who receives, where it is none of those a catalog names. */
export const otherReceiver = "other";

/**
 * A target that the model names and the vocabulary of targets leaves out: nobody is to be punished for another. It is
 * known here, so that the answer is a no.
 */
export const familyMember: MeasureTarget = "family-member";

/** Channel of a copy that a credit service institution uses. */
export const serviceInstitution = "service-institution";
