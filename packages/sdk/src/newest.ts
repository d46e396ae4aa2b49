import type { PublishedDocument } from "@mulu/schema";

/** The day a document belongs to, for order among versions of one thing. */
function dayOf(document: PublishedDocument): string {
  const began = "inForce" in document ? document.inForce.from : undefined;
  return began ?? document.date ?? "";
}

/** Versions of one thing, oldest first; by id where their days are equal. */
export function inOrder(versions: readonly PublishedDocument[]): PublishedDocument[] {
  const order = (document: PublishedDocument): string => `${dayOf(document)} ${document.id}`;
  return [...versions].sort((a, b) => (order(a) < order(b) ? -1 : 1));
}

/** The newest of several versions of one thing. */
export function newest(versions: readonly PublishedDocument[]): PublishedDocument | undefined {
  return inOrder(versions).at(-1);
}
