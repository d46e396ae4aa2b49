import type { Confidence, ProvenanceStatus, PublishedDocument } from "@mulu/schema";

/** @public How far a document can be trusted, by its own word. */
export interface Standing {
  status: ProvenanceStatus;
  confidence: Confidence;
}

export function standingOf(document: PublishedDocument): Standing | undefined {
  if (!("provenance" in document)) return undefined;
  const { status, confidence } = document.provenance;
  return { status, confidence };
}
