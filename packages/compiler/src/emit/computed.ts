import { dataDay, kindsWithState, oncePerSet, stateInWords, stateLabel, stateOn } from "@mulu/engine";
import type { CatalogSet, State } from "@mulu/engine";
import type { IsoDate, PublishedDocument, Text } from "@mulu/schema";

/** The state of a document on the day of the data, as the engine computes it; its authored `status` is another thing. */
export interface Computed {
  /** The day as of which the data speak. */
  asOf: IsoDate;
  state: State;
  /** In one or two words. */
  label: Text;
  /** In full: since when, why, and what holds in its place. */
  text: Text;
}

const known = oncePerSet(() => new Map<string, Computed | undefined>());

/** Nothing for kinds that neither begin nor end, such as codes and organizations. */
export function computedOf(set: CatalogSet, document: PublishedDocument): Computed | undefined {
  const states = known(set);
  if (!states.has(document.id)) states.set(document.id, compute(set, document));
  return states.get(document.id);
}

function compute(set: CatalogSet, document: PublishedDocument): Computed | undefined {
  const asOf = dataDay(set);
  if (asOf === undefined || !kindsWithState.includes(document.documentKind)) return undefined;
  const state = stateOn(set, document, asOf);
  return { asOf, state, label: stateLabel(state), text: stateInWords(set, state) };
}
