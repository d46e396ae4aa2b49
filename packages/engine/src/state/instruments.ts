import type { IsoDate, PublishedInstrument } from "@mulu/schema";

import { oncePerKey, oncePerSet } from "../catalog-set.js";
import type { CatalogSet } from "../catalog-set.js";
import { datedTexts, expressionStart, instrumentState, isFirst } from "../instruments.js";
import type { DatedText } from "../instruments.js";
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

/** State of an instrument on a day. */
export function instrumentStateOn(set: CatalogSet, instrument: PublishedInstrument, on: IsoDate): State {
  const { id, repealed } = instrument;
  const [first] = datedTexts(instrument);
  switch (instrumentState(instrument, on)) {
    case "draft":
      return { is: "not-law", why: "draft" };
    case "in-force":
      return since(first && isFirst(first.expression) ? expressionStart(first.expression) : undefined);
    case "not-yet-in-force":
      return first ? notYet(first) : { is: "cannot-say", why: "instrument-undated", of: id };
    case "unknown":
      return { is: "cannot-say", why: "instrument-undated", of: id };
    case "repealed": {
      const by = repealed?.by === undefined ? {} : { by: prefix + repealed.by };
      const gone = repealed === undefined ? {} : { since: repealed.date };
      return { is: "ended", ...gone, cause: "repealed", ...by, successors: successorsOf(set, instrument, on) };
    }
  }
}

function notYet({ earliest, latest }: DatedText): State {
  return { is: "not-yet", from: earliest, ...(earliest === latest ? {} : { atEarliest: true }) };
}

/** States of cited instruments on a day, as far as they were asked: many documents rest on few laws. */
const states = oncePerKey((_set, _on: IsoDate) => new Map<string, State>());

/** State of the instrument that a citation names, by its short id; an end says with which instrument it came. */
export function citedState(set: CatalogSet, instrumentId: string, on: IsoDate): State {
  const known = states(set, on);
  const state = known.get(instrumentId) ?? stateOfCited(set, instrumentId, on);
  known.set(instrumentId, state);
  return state;
}

function stateOfCited(set: CatalogSet, instrumentId: string, on: IsoDate): State {
  const instrument = set.instrument(instrumentId);
  if (!instrument) return { is: "cannot-say", why: "instrument-not-held", of: prefix + instrumentId };
  const state = instrumentStateOn(set, instrument, on);
  return state.is === "ended" ? { ...state, with: instrument.id } : state;
}
