import { answerOf, carryingClause, citationsOf, codeTitle, ownWords } from "@mulu/engine";
import type { CarryingClause } from "@mulu/engine";
import type { PublishedDocument } from "@mulu/schema";

import type { Block, Rich, Section, TableRow } from "../../model/page.js";
import { section, text } from "../common.js";
import { citationLink } from "../inline.js";
import { say, term } from "../world.js";
import type { World } from "../world.js";

/** Clauses that are to carry something. */
function citedBy(world: World, document: PublishedDocument): Cited[] {
  return citationsOf(document)
    .filter(({ citation }) => citation.role !== undefined)
    .map(({ citation, path }) => ({
      clause: carryingClause(world.set, { document, citation }, world.day),
      isInferred: ownWords(document, path) === "inferred",
    }));
}

/**
 * By what law a thing holds, and whether it still does: of each clause that is to carry something, the number it bears on
 * the day of the data, whether it is in force, and whether its level is the one that is needed.
 */
export function lawfulSection(world: World, document: PublishedDocument): Section[] {
  const words = world.m.pages.changes.lawful;
  const clauses = citedBy(world, document);
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

/**
 * The same in one table with the clauses as printed, for what has all its clauses in one place: what is cited, with level
 * and weight, and beside it what it comes to on the day of the data.
 */
export function basisAndLaw(world: World, document: PublishedDocument): Block[] {
  const words = world.m.pages.changes.lawful;
  const clauses = citedBy(world, document);
  if (clauses.length === 0) return [text(words.none)];
  return [
    text(words.text(world.day)),
    {
      type: "table",
      caption: world.m.pages.common.basis,
      columns: words.basisColumns,
      rows: clauses.map((cited): TableRow => {
        const { citation } = cited.clause;
        const printed = citationLink(world, citation);
        const [part = [], then = [], verdict = []] = row(world, cited).cells;
        const isSame = then.some((piece) => typeof piece !== "string" && piece.text === printed.text);
        return {
          cells: [
            [printed],
            level(world, citation.instrument),
            part,
            citation.weight === undefined ? [] : [term(world, "basis-weights", citation.weight)],
            isSame ? [words.sameAsPrinted] : then,
            verdict,
          ],
        };
      }),
    },
  ];
}

function level(world: World, instrument: string): Rich {
  const found = world.set.instrument(instrument);
  return found ? [term(world, "legal-levels", found.level)] : [];
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
    ` ${say(world, stateWords)}${world.m.semicolon}${say(world, level.words)}`,
  ];
  return { cells: [[part], [{ ...citationLink(world, citation), text: say(world, cite) }], verdict] };
}

/** Whether a clause carries its part: it is in force, and of a level that will do by itself. */
function verdictOf({ state, level }: CarryingClause): "carries" | "no" | "cannot-say" {
  const force = answerOf(state);
  if (force === "no" || ["supporting", "insufficient", "other-region", "beside"].includes(level.is)) return "no";
  return force === "yes" && (level.is === "sufficient" || level.is === "not-asked") ? "carries" : "cannot-say";
}
