import { changeInWords, impact, impactLabels, impactVerdicts, lastChange } from "@mulu/engine";
import type { Impact } from "@mulu/engine";
import type { PublishedInstrument } from "@mulu/schema";

import type { Section, TableRow } from "../../model/page.js";
import { facts, section, text } from "../common.js";
import { fact, linkWithEdition } from "../inline.js";
import { say } from "../world.js";
import type { World } from "../world.js";

/**
 * What becomes of what rests on a law: by the last change on record where that was a repeal, else supposing that it were
 * repealed on the day of the data.
 */
export function impactSection(world: World, instrument: PublishedInstrument): Section[] {
  if (instrument.draft === true) return [];
  const words = world.m.pages.changes.impact;
  const { set, day } = world;
  const last = lastChange(instrument, day);
  const isGone = last?.is === "repealed";
  const change = isGone ? last : ({ is: "repealed", on: day } as const);
  const found = impact(set, instrument.id, { change });
  if (found.documents.length === 0) return section("impact", words.heading, [text(words.nothing)]);
  return section("impact", words.heading, [
    text(isGone ? words.actual(say(world, changeInWords(change))) : words.hypothetical(day)),
    facts(fact(words.counts, [[countsText(world, found)]])),
    text(words.stands),
    { type: "table", caption: words.heading, columns: words.columns, rows: rowsOf(world, found) },
  ]);
}

function countsText(world: World, { counts }: Impact): string {
  return impactVerdicts
    .filter((verdict) => counts[verdict] > 0)
    .map((verdict) => `${say(world, impactLabels[verdict])} ${String(counts[verdict])}`)
    .join(world.m.comma);
}

/** What is hit, the gravest first. */
function rowsOf(world: World, { documents }: Impact): TableRow[] {
  return impactVerdicts
    .filter((verdict) => verdict !== "stands" && verdict !== "fallen-before")
    .flatMap((verdict) => documents.filter((document) => document.verdict === verdict))
    .map(({ id, verdict, parts }): TableRow => {
      const document = world.set.get(id);
      return {
        cells: [
          document ? linkWithEdition(world, document) : [id],
          [say(world, impactLabels[verdict])],
          parts.flatMap((part, index) => [...(index === 0 ? [] : [" "]), say(world, part.words)]),
        ],
      };
    });
}
