import { kindsWithState, lifeLine, stateInWords } from "@mulu/engine";
import type { PublishedDocument } from "@mulu/schema";

import type { Section, TableRow } from "../../model/page.js";
import { section, text } from "../common.js";
import { say } from "../world.js";
import type { World } from "../world.js";

/** The life of a thing, stretch by stretch; nothing for what begins and ends with no day, such as codes. */
export function lifeSection(world: World, document: PublishedDocument): Section[] {
  if (!kindsWithState.includes(document.documentKind)) return [];
  const words = world.m.pages.changes;
  const said = lifeLine(world.set, document).map(({ from, state }) => ({
    from: from ?? words.beforeAll,
    state: say(world, stateInWords(world.set, state)),
  }));
  // Stretches that differ in what no word tells, such as which of several texts nobody read, are one to a reader.
  const rows = said
    .filter(({ state }, index) => state !== said[index - 1]?.state)
    .map(({ from, state }): TableRow => ({ cells: [[from], [state]] }));
  return section("life", words.life, [
    text(words.lifeText),
    { type: "table", caption: words.life, columns: words.lifeColumns, rows },
  ]);
}
