import { answerOf, carryingClause, citationsOf, codeTitle, ownWords } from "@mulu/engine";
import type { CarryingClause } from "@mulu/engine";
import type { PublishedDocument } from "@mulu/schema";

import type { Rich, Section, TableRow } from "../../model/page.js";
import { section, text } from "../common.js";
import { citationLink } from "../inline.js";
import { say } from "../world.js";
import type { World } from "../world.js";

/**
 * By what law a thing holds, and whether it still does: of each clause that is to carry something, the number it bears on
 * the day of the data, whether it is in force, and whether its level is the one that is needed.
 */
export function lawfulSection(world: World, document: PublishedDocument): Section[] {
  const words = world.m.pages.changes.lawful;
  const clauses = citationsOf(document)
    .filter(({ citation }) => citation.role !== undefined)
    .map(({ citation, path }) => ({
      clause: carryingClause(world.set, { document, citation }, world.day),
      isInferred: ownWords(document, path) === "inferred",
    }));
  if (clauses.length === 0) return section("lawful", words.heading, [text(words.none)]);
  return section("lawful", words.heading, [
    text(words.text(world.day)),
    {
      type: "table",
      caption: words.heading,
      columns: words.columns,
      rows: clauses.map((cited) => row(world, cited)),
    },
  ]);
}

/** A clause, and whether only this project says that the document rests on it. */
interface Cited {
  clause: CarryingClause;
  isInferred: boolean;
}

function row(world: World, { clause, isInferred }: Cited): TableRow {
  const { citation, cite, stateWords, level } = clause;
  const part = citation.role === undefined ? "" : say(world, codeTitle(world.set, "basis-roles", citation.role));
  const words = world.m.pages.changes.lawful;
  const verdict: Rich = [
    { text: words.verdicts[verdictOf(clause)], tag: true },
    ...(isInferred ? [" ", { text: words.inferred, tag: true as const }] : []),
    ` ${say(world, stateWords)}${world.m.locale === "zh" ? "；" : "; "}${say(world, level.words)}`,
  ];
  return { cells: [[part], [{ ...citationLink(world, citation), text: say(world, cite) }], verdict] };
}

/** Whether a clause carries its part: it is in force, and of a level that will do by itself. */
function verdictOf({ state, level }: CarryingClause): "carries" | "no" | "cannot-say" {
  const force = answerOf(state);
  if (force === "no" || ["supporting", "insufficient", "other-region", "beside"].includes(level.is)) return "no";
  return force === "yes" && (level.is === "sufficient" || level.is === "not-asked") ? "carries" : "cannot-say";
}
