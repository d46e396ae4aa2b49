import type { IsoDate, PublishedDocument, PublishedList, PublishedRecordFormat } from "@mulu/schema";

import { oncePerSet } from "../catalog-set.js";
import type { CatalogSet } from "../catalog-set.js";
import { all } from "./combine.js";
import { isProposal } from "./editions.js";
import { citedState } from "./instruments.js";
import { ownDates, ownState } from "./own-dates.js";
import type { State } from "./state.js";

/** What comes in versions under its own dates: a list standard, a record format. */
type Version = PublishedList | PublishedRecordFormat;

function startOf(version: PublishedDocument): IsoDate {
  return ownDates(version)?.from ?? "";
}

/** Enacted versions with a first day, by the thing they are versions of, earliest first. */
const datedVersions = oncePerSet((set) => {
  const found = new Map<string, PublishedDocument[]>();
  for (const version of [...set.all("list"), ...set.all("record-format")]) {
    if (isProposal(version) || startOf(version) === "") continue;
    const known = found.get(version.concept);
    if (known) known.push(version);
    else found.set(version.concept, [version]);
  }
  const order = (version: PublishedDocument): string => `${startOf(version)} ${version.id}`;
  for (const versions of found.values()) versions.sort((a, b) => (order(a) < order(b) ? -1 : 1));
  return found;
});

/** Enacted versions of the same thing that have begun by a day, earliest first. */
function begunVersions(set: CatalogSet, document: Version, on: IsoDate): PublishedDocument[] {
  const others = datedVersions(set).get(document.concept) ?? [];
  return others.filter(
    (other) => other.id !== document.id && other.documentKind === document.documentKind && startOf(other) <= on,
  );
}

/** Whether one version comes after another: it says so, or began later. */
function comesAfter(later: PublishedDocument, version: Version): boolean {
  if (later.documentKind === "record-format" && later.supersedes === version.id) return true;
  const from = ownDates(version)?.from;
  return from !== undefined && from < (ownDates(later)?.from ?? "");
}

/** Superseded by the first version that came after it; its successor is the last that has begun. */
function supersession(later: readonly PublishedDocument[]): State[] {
  const [first] = later;
  const last = later.at(-1);
  if (!first || !last) return [];
  const day = ownDates(first)?.from;
  const start = day === undefined ? {} : { since: day };
  return [{ is: "ended", ...start, cause: "superseded", by: first.id, successors: [last.id] }];
}

/** The act that sets a thing takes it along when it goes; that it began is for the thing's own dates to say. */
export function setByState(set: CatalogSet, setBy: { instrument: string } | undefined, on: IsoDate): State[] {
  const state = setBy && citedState(set, setBy.instrument, on);
  return state && (state.is === "ended" || state.is === "not-law") ? [state] : [];
}

/** State of a list standard: its own dates, the versions after it, the act that sets it. */
export function listState(set: CatalogSet, list: PublishedList, on: IsoDate): State {
  return all([...versionStates(set, list, on), ...undated(list)]);
}

/**
 * State of a record format. One that this project compiled is a reading of the act it names, and goes by that act;
 * one that a publisher issued needs a first day.
 */
export function recordFormatState(set: CatalogSet, format: PublishedRecordFormat, on: IsoDate): State {
  const isReading = format.nature === "compilation" && ownDates(format)?.from === undefined;
  if (!isReading) return all([...versionStates(set, format, on), ...undated(format)]);
  const act: State = format.setBy
    ? citedState(set, format.setBy.instrument, on)
    : { is: "cannot-say", why: "no-basis", of: format.id };
  return all([...versionStates(set, format, on), act]);
}

function versionStates(set: CatalogSet, document: Version, on: IsoDate): State[] {
  const others = begunVersions(set, document, on);
  const later = others.filter((other) => comesAfter(other, document));
  const last = others.at(-1);
  const own = ownState(document, on, last ? [last.id] : []);
  return [own, ...supersession(later), ...setByState(set, document.setBy, on)];
}

function undated(document: Version): State[] {
  const isDated = ownDates(document)?.from !== undefined;
  return isDated ? [] : [{ is: "cannot-say", why: "no-first-day", of: document.id }];
}
