import type { IsoDate, PublishedList, PublishedMeasure } from "@mulu/schema";

import { regimes } from "../settings.js";

function intervalOf(document: PublishedList | PublishedMeasure): { from?: IsoDate; to?: IsoDate } {
  return (document.documentKind === "list" ? document.inForce : document.validity) ?? {};
}

/**
 * Whether a list or measure was set up before the opinion of 2020 and still stands on a day. The opinion judges what it
 * found in force, so the day of the document itself, which lies before it, does not decide; only a question about a day
 * before does.
 */
export function standsFromBefore(document: PublishedList | PublishedMeasure, asked: IsoDate | undefined): boolean {
  const { from, to } = intervalOf(document);
  if (from === undefined || from >= regimes[2020]) return false;
  if (to !== undefined && to < regimes[2020]) return false;
  return asked === undefined || asked === document.date || asked >= regimes[2020];
}

/** Last day on which a document stands; undefined while no end is known. */
export function lastDay(document: PublishedList | PublishedMeasure): IsoDate | undefined {
  return intervalOf(document).to;
}
