import type { Text } from "@mulu/schema";

/** A part of a review in words: what is said first, then rows under their headers. */
export interface ReviewSection {
  title: Text;
  lead: readonly Text[];
  header: readonly Text[];
  rows: readonly (readonly Text[])[];
}

export const none: Text = { zh: "", en: "" };
