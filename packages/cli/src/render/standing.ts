import { dataDay, kindsWithState, stateOn } from "@mulu/engine";
import type { CatalogSet, State } from "@mulu/engine";
import type { IsoDate } from "@mulu/schema";

import type { Language } from "../terminal.js";
import { say } from "../words/say.js";

/** How many of the documents checked hold on the day of the data. That law has died is no error of what cites it. */
export interface Standing {
  asOf: IsoDate;
  states: Record<State["is"], number>;
}

/** Nothing for data in which nothing says when it was verified. */
export function standingOf(set: CatalogSet, isChosen: (file: string) => boolean): Standing | undefined {
  const asOf = dataDay(set);
  if (asOf === undefined) return undefined;
  const states = { "in-force": 0, ended: 0, "not-yet": 0, "not-law": 0, "cannot-say": 0 };
  for (const document of set.documents) {
    if (!kindsWithState.includes(document.documentKind) || !isChosen(document.file)) continue;
    states[stateOn(set, document, asOf).is] += 1;
  }
  return { asOf, states };
}

/** One line beside the tally of findings: no finding does not mean that all of it holds. */
export function renderStanding({ asOf, states }: Standing, language: Language): string {
  const { ended } = states;
  return say("in-force-in-all", {
    asOf,
    inForce: states["in-force"],
    ended,
    notYet: states["not-yet"],
    notLaw: states["not-law"],
    cannotSay: states["cannot-say"],
  })[language];
}
