import { daysBetween } from "@mulu/engine";
import type { IsoDate } from "@mulu/schema";
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

/** Monday, as days after a fixed Monday count in sevens. */
const monday: IsoDate = "2024-01-01";

/** Days from Monday to Friday after the first day, up to the second. */
export function weekdaysBetween(first: IsoDate, second: IsoDate): number {
  const offset = daysBetween(monday, first);
  const length = Math.max(0, daysBetween(first, second));
  const weeks = Math.floor(length / 7);
  const rest = Array.from({ length: length % 7 }, (_, index) => (((offset + index + 1) % 7) + 7) % 7);
  return weeks * 5 + rest.filter((day) => day < 5).length;
}
