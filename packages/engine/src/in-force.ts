import type { IsoDate, PublishedDocument, PublishedEdition } from "@mulu/schema";

import type { Answer } from "./answer.js";
import type { CatalogSet } from "./catalog-set.js";
import { editionState } from "./state/editions.js";
import { stateOn } from "./state/state-on.js";
import type { State } from "./state/state.js";

/** @public The answer a state comes to. */
export function answerOf({ is }: State): Answer {
  if (is === "in-force") return "yes";
  return is === "cannot-say" ? "cannot-say" : "no";
}

/** @public Whether an edition is the one to apply on a day. */
export function editionInForce(set: CatalogSet, edition: PublishedEdition, on: IsoDate): Answer {
  return answerOf(editionState(set, edition, on));
}

/** @public Whether a document of any kind is in force on a day. For the reason ask {@link stateOn}. */
export function inForce(set: CatalogSet, document: PublishedDocument, on: IsoDate): Answer {
  return answerOf(stateOn(set, document, on));
}
