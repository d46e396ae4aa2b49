import type { Citation, IsoDate } from "@mulu/schema";

import { oncePerKey } from "../catalog-set.js";
import type { CatalogSet } from "../catalog-set.js";
import { verdictOn } from "../cited-on/clause-on.js";
import { versionOf } from "../cited-on/texts.js";
import { datedTexts } from "../instruments.js";
import { citedState } from "./instruments.js";
import type { Doubt, State } from "./state.js";
import { since } from "./state.js";

/** A citation, and the digest of the article as its author read it, where that is on record. */
type Read = Citation & { digest?: string };

/** States of cited articles on a day, as far as they were asked: many documents rest on one. */
const states = oncePerKey((_set, _on: IsoDate) => new Map<string, State>());

/**
 * State of a cited clause on a day. An article counts only where the words that were read were those of the day: of the
 * same text, or proved by digest to be the same. What another text says under its number may be another rule altogether.
 */
export function clauseState(set: CatalogSet, citation: Read, on: IsoDate): State {
  const known = states(set, on);
  const key = `${citation.instrument} ${citation.article ?? ""} ${citation.expression ?? ""} ${citation.digest ?? ""}`;
  const found = known.get(key) ?? stateOfClause(set, citation, on);
  known.set(key, found);
  return found;
}

function stateOfClause(set: CatalogSet, citation: Read, on: IsoDate): State {
  const state = citedState(set, citation.instrument, on);
  const instrument = set.instrument(citation.instrument);
  const verdict = state.is === "in-force" && instrument ? verdictOn(instrument, citation, on) : undefined;
  if (!instrument || !verdict) return state;
  if (verdict.holds !== "yes") return { is: "cannot-say", ...doubtOf(verdict), of: instrument.id };
  // Words that hold on the day and are those of the first text began with the instrument.
  const [first] = datedTexts(instrument);
  return first && "version" in verdict && verdict.version === versionOf(first) ? state : since(undefined);
}

/** Why a clause that is cited cannot be said to have held, and the text of the day where it is known which. */
function doubtOf(cited: NonNullable<ReturnType<typeof verdictOn>>): { why: Doubt; text?: IsoDate } {
  switch (cited.is) {
    case "text-not-read":
      return { why: cited.version < cited.read ? "text-not-read" : "text-replaced", text: cited.version };
    case "new":
    case "gone":
    case "reworded":
    case "ambiguous":
      return { why: `clause-${cited.is}`, text: cited.version };
    case "no-such-article":
      return { why: "no-such-article" };
    default:
      return { why: "text-undated" };
  }
}
