import type { Text } from "@mulu/schema";

/** How a gap is written. It is never left out and never filled. */
export const unknownText: Text = { zh: "未知", en: "unknown" };

/** Several texts in a row. */
export function joinTexts(texts: readonly Text[]): Text {
  return { zh: texts.map(({ zh }) => zh).join("、"), en: texts.map(({ en }) => en).join(", ") };
}
