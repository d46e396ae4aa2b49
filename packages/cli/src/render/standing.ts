import { dataDay, kindsWithState, stateOn } from "@mulu/engine";
import type { CatalogSet, State } from "@mulu/engine";
import type { IsoDate } from "@mulu/schema";

import type { Language } from "../terminal.js";

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
  return language === "zh"
    ? `截至 ${asOf}，按计算：有效 ${states["in-force"]} 份，已失效 ${ended} 份，尚未施行 ${states["not-yet"]} 份，草案和候选 ${states["not-law"]} 份，无法判断 ${states["cannot-say"]} 份。失效不是错误。`
    : `As of ${asOf}, by computation: ${states["in-force"]} in force, ${ended} no longer, ${states["not-yet"]} not yet, ${states["not-law"]} drafts and candidates, ${states["cannot-say"]} cannot say. To have ended is no error.`;
}
