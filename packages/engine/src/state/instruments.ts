import type { IsoDate, PublishedInstrument } from "@mulu/schema";

import { oncePerSet } from "../catalog-set.js";
import type { CatalogSet } from "../catalog-set.js";
import { expressionStart, instrumentState } from "../instruments.js";
import type { State } from "./state.js";
import { since } from "./state.js";

const prefix = "instruments/";

/** Ids of the instruments that say they replace one, by its id. */
const replacements = oncePerSet((set) => {
  const found = new Map<string, string[]>();
  for (const { id, replaces = [], draft } of set.all("instrument")) {
    if (draft) continue;
    for (const old of replaces) found.set(old, [...(found.get(old) ?? []), id]);
  }
  return found;
});

/** What the register names in place of an instrument and is in force on the day; those since gone lead on to theirs. */
function successorsOf(set: CatalogSet, instrument: PublishedInstrument, on: IsoDate): string[] {
  const seen = new Set([instrument.id]);
  const found: string[] = [];
  const open = [instrument];
  for (let next = open.pop(); next; next = open.pop()) {
    const { by } = next.repealed ?? {};
    const named = [
      ...(by === undefined ? [] : [prefix + by]),
      ...(replacements(set).get(next.id.slice(prefix.length)) ?? []),
    ];
    for (const id of named) {
      const successor = set.instrument(id.slice(prefix.length));
      if (!successor || seen.has(successor.id)) continue;
      seen.add(successor.id);
      const state = instrumentState(successor, on);
      if (state === "repealed") open.push(successor);
      if (state === "in-force") found.push(successor.id);
    }
  }
  return found.sort();
}

/** First day on record: none where only a later text is dated. */
function firstDay({ expressions = [] }: PublishedInstrument): IsoDate | undefined {
  const [first] = expressions
    .map((expression) => ({ start: expressionStart(expression), by: expression.by }))
    .filter(({ start }) => start !== undefined)
    .sort((a, b) => ((a.start ?? "") < (b.start ?? "") ? -1 : 1));
  return first && (first.by === undefined || first.by === "adoption") ? first.start : undefined;
}

/** State of an instrument on a day. */
export function instrumentStateOn(set: CatalogSet, instrument: PublishedInstrument, on: IsoDate): State {
  const { id, repealed } = instrument;
  const first = firstDay(instrument);
  switch (instrumentState(instrument, on)) {
    case "draft":
      return { is: "not-law", why: "draft" };
    case "in-force":
      return since(first);
    case "not-yet-in-force":
      return first === undefined
        ? { is: "cannot-say", why: "instrument-undated", of: id }
        : { is: "not-yet", from: first };
    case "unknown":
      return { is: "cannot-say", why: "instrument-undated", of: id };
    case "repealed": {
      const by = repealed?.by === undefined ? {} : { by: prefix + repealed.by };
      const gone = repealed === undefined ? {} : { since: repealed.on };
      return { is: "ended", ...gone, cause: "repealed", ...by, successors: successorsOf(set, instrument, on) };
    }
  }
}

/** State of the instrument that a citation names, by its short id; an end says with which instrument it came. */
export function citedState(set: CatalogSet, instrumentId: string, on: IsoDate): State {
  const instrument = set.instrument(instrumentId);
  if (!instrument) return { is: "cannot-say", why: "instrument-not-held", of: prefix + instrumentId };
  const state = instrumentStateOn(set, instrument, on);
  return state.is === "ended" ? { ...state, with: instrument.id } : state;
}
