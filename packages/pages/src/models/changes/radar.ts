import { radar, radarLabels } from "@mulu/engine";
import type { RadarClause } from "@mulu/engine";
import type { PublishedRegion } from "@mulu/schema";

import type { Inline, Rich, Section, TableRow } from "../../model/page.js";
import { section, text } from "../common.js";
import { citationLink, joined, linkToId } from "../inline.js";
import { say } from "../world.js";
import type { World } from "../world.js";

/** So many places are named in a row; of a clause that is cited more often, the number. */
const mostPlaces = 3;

/** What changed in the law above the supplements of a region since they were made; nothing for a region without any. */
export function radarSection(world: World, region: PublishedRegion): Section[] {
  const words = world.m.pages.changes.radar;
  const code = region.id.replace(/^regions\//, "");
  if (region.level === "national") return [];
  const { clauses, editions, counts, documents } = radar(world.set, { region: code, on: world.day });
  if (documents.asked === 0) return [];
  const rows = [
    ...clauses.filter(({ verdict }) => verdict !== "keep").map((clause) => clauseRow(world, clause)),
    ...editions
      .filter(({ verdict }) => verdict !== "keep")
      .map(({ id, verdict, words: said }): TableRow => {
        const document: Rich = [linkToId(world, id)];
        return { cells: [document, [tag(world, verdict), " ", say(world, said)], document] };
      }),
  ];
  return section("radar", words.heading, [
    text(words.text(world.day)),
    { type: "table", caption: words.heading, columns: words.columns, rows },
    counts.keep === 0 ? undefined : text(words.keep(counts.keep)),
  ]);
}

function tag(world: World, verdict: RadarClause["verdict"]): Inline {
  return { text: say(world, radarLabels[verdict]), tag: true };
}

function clauseRow(world: World, { citation, verdict, words: said, places }: RadarClause): TableRow {
  const named = places.slice(0, mostPlaces).map(({ document }) => linkToId(world, document));
  const rest = places.length > mostPlaces ? [` ${world.m.pages.changes.radar.places(places.length)}`] : [];
  return {
    cells: [
      [citationLink(world, citation)],
      [tag(world, verdict), " ", say(world, said)],
      [...joined(named, world.m.comma), ...rest],
    ],
  };
}
