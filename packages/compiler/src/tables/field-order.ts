import type { TableKind } from "./table-kinds.js";

/** Fields in the order in which files write them. */
export const fieldOrder: Readonly<Record<TableKind, readonly string[]>> = {
  entry: [
    ...["title", "category", "polarity", "subjects", "conduct", "basis", "recognition", "records", "collectedBy"],
    ...["actor", "fields", "powerKind", "field", "voluntary", "profession", "professionReason", "severity"],
    ...["personal", "query", "objection", "updateFrequency"],
    ...["sharing", "publication", "repair", "narrows", "validity", "note", "unknown", "provenance"],
  ],
  measure: [
    ...["title", "type", "effect", "conduct", "targets", "duration", "discretion", "basis", "basisLimit"],
    ...["implementer", "triggers", "minSeverity", "severityReason", "clause", "relevance", "field"],
    ...["governmentRestriction", "transition", "area", "effectReason", "status", "validity", "note", "unknown"],
    "provenance",
  ],
  commitment: [
    ...["title", "type", "family", "authority", "setBy", "certificate", "basis", "use", "voluntary"],
    ...["ordinaryProcedure", "papers", "certificateStillAsked", "verificationExempt", "domains", "preEntryEducation"],
    ...["notices", "confirmations", "copies", "verification", "withdrawal", "publication", "publicInterest"],
    ...["thirdPartyInterest", "hardToVerify", "falseCommitment", "validity", "note", "unknown", "provenance"],
  ],
  indicator: ["title", "level", "number", "parent", "score", "note", "unknown", "provenance"],
  incentive: [
    ...["title", "benefit", "beneficiary", "implementer", "discretion", "basis", "validity", "note", "unknown"],
    "provenance",
  ],
};
