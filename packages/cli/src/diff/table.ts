import { inBrackets, wordsIn } from "@mulu/schema";
import type { Text } from "@mulu/schema";

import type { Language } from "../terminal.js";
import type { DiffReport } from "./report.js";
import { sectionsOf } from "./rows.js";
import type { Block, Row } from "./rows.js";
import { say } from "../words/say.js";

const columns = [
  say("row-number"),
  say("change-column"),
  say("item-column"),
  say("field-column"),
  say("before-text"),
  say("after-text"),
  say("kind-column"),
  say("effect-people"),
  say("whom-column"),
  say("from-column"),
  say("remarks-column"),
  say("id-column"),
  say("fingerprint"),
] as const;

/** Headers of the 新旧对照表. */
export const header = (language: Language): string[] => columns.map((each) => each[language]);

/** The 新旧对照表: one row a change, numbered; what is of a version alone is one row, counted. */
export function tableRows(report: DiffReport, language: Language): string[][] {
  const rows = sectionsOf(report).flatMap(({ title, blocks }) =>
    blocks.flatMap((block) => blockRows(block, wordsIn(title, language), language)),
  );
  return rows.map((cells, index) => [String(index + 1), ...cells]);
}

function blockRows(block: Block, fate: string, language: Language): string[][] {
  const { thing, title, whom, from, doubt, trail, rows, ofVersion } = block;
  const words = (text: Text | undefined): string => (text === undefined ? "" : wordsIn(text, language));
  const said = [trail, doubt].map(words).filter((each) => each !== "");
  const tail = [wordsIn(whom, language), wordsIn(from, language), said.join(say("semicolon")[language]), thing.thing];
  const cells = (row: Row): string[] => [
    fate,
    wordsIn(title, language),
    wordsIn(row.place, language),
    words(row.before),
    words(row.after),
    `${wordsIn(row.kind, language)}${inBrackets(row.level, language)}`,
    wordsIn(row.effect, language),
    ...tail,
    row.fingerprint,
  ];
  const counted = say("version-itself", { ofVersion });
  const own =
    ofVersion === 0 ? [] : [[fate, wordsIn(title, language), wordsIn(counted, language), "", "", "", "", ...tail, ""]];
  return [...rows.map(cells), ...own];
}
