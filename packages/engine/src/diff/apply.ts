import type { PublishedDocument } from "@mulu/schema";

import { applyDifferences } from "./apply-differences.js";
import { compareText } from "./compare-text.js";
import type { Diff } from "./diff.js";
import type { Difference } from "./differences.js";

/**
 * @public Makes the differences: `apply(diff(a, b), a.documents)` is what `b` holds, by id. What is handed in stays as it
 * is.
 * @throws RangeError where a difference speaks of a document or an item that is not there
 */
export function apply({ things, carried }: Diff, documents: readonly PublishedDocument[]): PublishedDocument[] {
  const left = new Map(documents.map((document) => [document.id, document]));
  const made: PublishedDocument[] = [];
  const take = (id: string): PublishedDocument => {
    const found = left.get(id);
    if (!found) throw new RangeError(`没有 ${id} 可以改动。There is no ${id} to change.`);
    left.delete(id);
    return found;
  };
  const changed = (id: string, found: readonly Difference[]): void => {
    made.push(applyDifferences(take(id), found) as PublishedDocument);
  };
  for (const { before, after, changes, derived } of things) {
    if (before !== undefined && after !== undefined) changed(before, [...changes, ...derived]);
    else if (before !== undefined) take(before);
    else for (const change of changes) made.push(change.after as PublishedDocument);
  }
  for (const { before, derived } of carried) changed(before, derived);
  return [...left.values(), ...made].sort((a, b) => compareText(a.id, b.id));
}
