import { editionSide } from "@mulu/engine";
import type { CatalogSet } from "@mulu/engine";
import { wordsIn } from "@mulu/schema";
import type { ComparisonView, RowView, Text, ThingView } from "@mulu/schema";

import { reportOf } from "../diff/report.js";
import { sectionsOf } from "../diff/rows.js";
import type { Block, Row } from "../diff/rows.js";
import { groupedOf } from "../diff/shared.js";
import type { SharedRow } from "../diff/shared.js";
import { headlines, reachInWords, sharedInWords, sideInWords } from "../diff/words.js";
import type { Language } from "../terminal.js";

/** An edition of some catalogs. */
export interface EditionIn {
  set: CatalogSet;
  edition: string;
}

/** What differs between two editions, in the words of `mulu diff`. */
export function comparisonOf(before: EditionIn, after: EditionIn, language: Language): ComparisonView {
  const sides = [editionSide(before.set, before.edition), editionSide(after.set, after.edition)] as const;
  const report = reportOf(sides, undefined);
  const said = (text: Text): string => wordsIn(text, language);
  return {
    before: said(sideInWords(report.diff.before)),
    after: said(sideInWords(report.diff.after)),
    headlines: headlines(report).map(said),
    sections: sectionsOf(report).map((section) => {
      const { shared, blocks } = groupedOf(section);
      return {
        title: said(section.title),
        count: section.blocks.length,
        shared: shared.flatMap((each) => sharedView(each, language)),
        things: blocks.map((block) => thingView(block, language)),
      };
    }),
  };
}

function rowView({ place, before, after, kind, effect }: Row, language: Language): RowView {
  return {
    place: wordsIn(place, language),
    ...(before === undefined ? {} : { before: wordsIn(before, language) }),
    ...(after === undefined ? {} : { after: wordsIn(after, language) }),
    kind: wordsIn(kind, language),
    effect: wordsIn(effect, language),
  };
}

function sharedView({ row, blocks }: SharedRow, language: Language): ThingView[] {
  const [first] = blocks;
  if (!first) return [];
  return [
    {
      title: wordsIn(sharedInWords(blocks.length), language),
      ids: blocks.map(({ thing }) => thing.thing),
      reach: wordsIn(reachInWords(first), language),
      doubt: first.doubt !== undefined,
      rows: [rowView(row, language)],
    },
  ];
}

function thingView(block: Block, language: Language): ThingView {
  const { thing, title, trail, doubt, rows } = block;
  const [only] = rows;
  const isWhole = rows.length === 1 && (thing.before === undefined || thing.after === undefined);
  return {
    title: wordsIn(title, language),
    ids: [thing.thing],
    reach: wordsIn(reachInWords(block), language),
    doubt: doubt !== undefined,
    ...(trail === undefined ? {} : { trail: wordsIn(trail, language) }),
    ...(isWhole && only ? { whole: wordsIn(only.effect, language) } : {}),
    rows: isWhole ? [] : rows.map((row) => rowView(row, language)),
  };
}
