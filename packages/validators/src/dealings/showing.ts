import equal from "fast-deep-equal";

import type { PublicationEvent, PublishedCopy } from "./shapes-acts.js";

/** Channel of a copy that a credit service institution uses. */
export const serviceInstitution = "service-institution";

/** Whether a copy shows the same fields for the same time. Fields a copy does not state are not compared. */
export function isSameShowing(event: PublicationEvent, copy: PublishedCopy): boolean {
  const isSameTerm = event.from === copy.from && event.to === copy.to;
  return isSameTerm && (copy.fields === undefined || equal(copy.fields, event.fields ?? {}));
}

/** Every place where fields are shown, on the channel itself and on others. */
export function shownPlaces(event: PublicationEvent): {
  shown: Readonly<Record<string, unknown>>;
  path: readonly (string | number)[];
}[] {
  const copies = (event.copies ?? []).map(({ fields = {} }, at) => ({ shown: fields, path: ["copies", at, "fields"] }));
  return [{ shown: event.fields ?? {}, path: ["fields"] }, ...copies];
}
