import type { Text } from "@mulu/schema";

/** A part of a review in words: what is said first, then rows under their headers. */
export interface ReviewSection {
  title: Text;
  lead: readonly Text[];
  header: readonly Text[];
  rows: readonly (readonly Text[])[];
}

/** What is the same in every language. */
export const same = (text: string): Text => ({ zh: text, en: text });

export const none: Text = { zh: "", en: "" };
