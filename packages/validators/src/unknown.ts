import type { PublishedDocument } from "@mulu/schema";

/**
 * Whether a document says openly that it does not know a field. In a draft or an exercise silence is the proposer's
 * fault, so nothing counts as unknown there (design: the nature of an edition decides how silence is read).
 */
export function admitsUnknown(document: PublishedDocument, field: string): boolean {
  if (document.nature === "draft" || document.nature === "exercise" || document.nature === "official") return false;
  return "unknown" in document && (document.unknown?.includes(field) ?? false);
}
