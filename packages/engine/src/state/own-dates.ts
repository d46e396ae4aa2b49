import type { IsoDate, PublishedDocument } from "@mulu/schema";

import { dayAfter } from "../durations.js";
import type { State } from "./state.js";

/** The interval a document states for itself, both days included. */
export function ownDates(document: PublishedDocument): { from?: IsoDate; to?: IsoDate } | undefined {
  if ("inForce" in document) return document.inForce;
  return "validity" in document ? document.validity : undefined;
}

/** State by the dates a document states for itself; without any it is in force as far as these go. */
export function ownState(document: PublishedDocument, on: IsoDate, successors: readonly string[] = []): State {
  const { from, to } = ownDates(document) ?? {};
  if (from !== undefined && on < from) return { is: "not-yet", from };
  if (to !== undefined && to < on) return { is: "ended", since: dayAfter(to), cause: "own-end", successors };
  return from === undefined ? { is: "in-force" } : { is: "in-force", since: from };
}
