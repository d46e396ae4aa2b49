import equal from "fast-deep-equal";

import type { DealingViolation } from "./rule.js";
import type { PublicationEvent, PublishedCopy } from "./shapes-acts.js";

const isOther = (one: unknown, other: unknown): boolean =>
  one !== undefined && other !== undefined && !equal(one, other);

/** Whether a copy is known to show other fields, or for another time. What is not given is not compared. */
export function isOtherShowing(event: PublicationEvent, copy: PublishedCopy): boolean {
  // A last day that is not given says that it goes on.
  return event.to !== copy.to || isOther(event.from, copy.from) || isOther(event.fields, copy.fields);
}

/** What would have to be given to say that a copy shows the same. */
export function* unknownOf(event: PublicationEvent, copy: PublishedCopy, index: number): Iterable<DealingViolation> {
  for (const field of ["from", "fields"] as const) {
    if (event[field] === undefined) yield { path: [field], missing: field };
    if (copy[field] === undefined) yield { path: ["copies", index, field], missing: `copies.${field}` };
  }
}

/** Every place where fields are shown, on the channel itself and on others. */
export function shownPlaces(event: PublicationEvent): {
  shown: Readonly<Record<string, unknown>>;
  path: readonly (string | number)[];
}[] {
  const copies = (event.copies ?? []).map(({ fields = {} }, at) => ({ shown: fields, path: ["copies", at, "fields"] }));
  return [{ shown: event.fields ?? {}, path: ["fields"] }, ...copies];
}
