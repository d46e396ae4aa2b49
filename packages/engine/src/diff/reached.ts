import type { Confidence, IsoDate, ProvenanceStatus, PublishedDocument } from "@mulu/schema";

import { editionStart } from "../state/editions.js";
import { ownDates } from "../state/own-dates.js";
import type { DiffSide } from "./sides.js";

/** @public How far a document can be trusted, by its own word. */
export interface Standing {
  status: ProvenanceStatus;
  confidence: Confidence;
}

/** @public Whom a thing reaches, and since when a change of it does. */
export interface Reached {
  /** Kinds of subjects or targets it names, before or after, by code; `"cannot-say"` where neither does. */
  readonly whom: readonly string[] | "cannot-say";
  /** First day on which it is as it is after; `"cannot-say"` where that is not on record. */
  readonly from: IsoDate | "cannot-say";
  readonly standing: { readonly before?: Standing; readonly after?: Standing };
}

interface Sides {
  before: DiffSide;
  after: DiffSide;
}

/** What of a thing is there: on both sides, or on one. */
interface There {
  before?: PublishedDocument | undefined;
  after?: PublishedDocument | undefined;
}

export function reachOfThing({ before, after }: There, sides: Sides): Reached {
  const whom = [...new Set([...subjectsOf(before), ...subjectsOf(after)])].sort();
  return {
    whom: whom.length === 0 ? "cannot-say" : whom,
    from: firstDayAs({ before, after }, sides) ?? "cannot-say",
    standing: {
      ...(before === undefined ? {} : standingOf(before, "before")),
      ...(after === undefined ? {} : standingOf(after, "after")),
    },
  };
}

function subjectsOf(document: PublishedDocument | undefined): readonly string[] {
  switch (document?.documentKind) {
    case "entry":
    case "list":
    case "protection":
      return document.subjects ?? [];
    case "measure":
      return document.targets ?? [];
    default:
      return [];
  }
}

function standingOf<S extends "before" | "after">(document: PublishedDocument, side: S): Partial<Record<S, Standing>> {
  if (!("provenance" in document)) return {};
  const { status, confidence } = document.provenance;
  return { [side]: { status, confidence } } as Partial<Record<S, Standing>>;
}

/** A version begins on its own day, or with its edition; what is gone was gone when the later edition began. */
function firstDayAs({ before, after }: There, sides: Sides): IsoDate | undefined {
  const { label, set } = sides.after;
  if (!after || !before) {
    const edition = label.id === undefined ? undefined : set.edition(label.id);
    if (edition) return editionStart(edition);
  }
  if (!after) return undefined;
  const day = ownDates(after)?.from ?? after.date;
  if (label.is !== "day") return day;
  // Of two days the change lies between them; a first day outside is not that of the change.
  const { on: from } = sides.before.label;
  const isBetween = day !== undefined && (from === undefined || (from < day && day <= (label.on ?? day)));
  return isBetween ? day : undefined;
}
