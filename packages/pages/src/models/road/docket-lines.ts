import type { DocketLine, PublishedDocket } from "@mulu/schema";

import type { Block, Fact, LineView, Rich, Section, TableRow } from "../../model/page.js";
import { section, text } from "../common.js";
import { fieldName } from "../field-names.js";
import { citationLink, fact, linkToId } from "../inline.js";
import { say } from "../world.js";
import type { World } from "../world.js";
import { changeBlock } from "./line-changes.js";
import { commentsOn, placeOf } from "./docket-index.js";
import { commentLinePath, linePath } from "./paths.js";

/** A proposal of more lines than this, or of longer ones, is a table on the docket's page: each line has a page of its own. */
const mostWhole = 20;
const mostSigns = 40_000;

/** A table of no more lines than this stands on one page, and each row keeps its anchor there. */
const mostAnchored = 100;

/** What is proposed, line by line, each with its ground, its redline and a way to comment on it. */
export function linesSection(world: World, docket: PublishedDocket): Section[] {
  const words = world.m.pages.road.docket;
  const lines = docket.lines ?? [];
  if (lines.length === 0) return section("lines", words.lines, [text(words.noLines)]);
  const whole = lines.length <= mostWhole ? lines.map((line) => lineView(world, docket, line)) : [];
  const isWhole = whole.length > 0 && JSON.stringify(whole).length <= mostSigns;
  const block: Block = isWhole ? { type: "lines", lines: whole } : linesTable(world, docket, lines);
  return section("lines", words.lines, [text(isWhole ? words.linesText : words.linesShortText), block]);
}

/** Lines in short, each led to its page. */
function linesTable(world: World, docket: PublishedDocket, lines: readonly DocketLine[]): Block {
  const words = world.m.pages.road.docket;
  const rows = lines.map((line, index): TableRow => {
    const comments = commentsOn(world, docket, line.id).length;
    return {
      ...(lines.length <= mostAnchored && { id: `line-${line.id}` }),
      cells: [
        [{ text: words.line(index + 1), href: linePath(docket.id, line.id) }],
        [shortened(say(world, line.what))],
        [changeTitle(world, line)],
        [comments === 0 ? words.noCommentsOnLine : words.commentsOnLine(comments)],
      ],
    };
  });
  return { type: "table", caption: words.lines, columns: words.lineColumns, rows };
}

/** What a line says of itself, beside what it proposes. */
export function lineFacts(world: World, line: DocketLine): Fact[] {
  const words = world.m.pages.road.docket;
  const { id, why, basis = [], by, thing, field } = line;
  const kind = world.set.get(thing ?? "")?.documentKind;
  const where =
    field !== undefined && kind !== undefined && kind !== "redirect" ? fieldName(world, kind, field) : field;
  return [
    ...fact(words.why, [why && [say(world, why)]]),
    ...fact(words.by, [by === undefined ? undefined : [linkToId(world, `organizations/${by}`)]]),
    ...fact(
      words.basis,
      basis.map((each) => [citationLink(world, each)]),
    ),
    ...fact(words.thing, [thing === undefined ? undefined : [linkToId(world, thing)]]),
    ...fact(words.field, [where === undefined ? undefined : [where]]),
    ...fact(words.lineId, [[{ text: id, code: true }]]),
  ];
}

function lineView(world: World, docket: PublishedDocket, line: DocketLine): LineView {
  const words = world.m.pages.road.docket;
  const { id, what } = line;
  const comments = commentsOn(world, docket, id).length;
  const changes = changeBlock(world, line);
  return {
    id: `line-${id}`,
    heading: [
      { text: lineName(world, docket, id), href: linePath(docket.id, id) },
      " ",
      { text: changeTitle(world, line), tag: true },
    ],
    what: [say(world, what)],
    facts: lineFacts(world, line),
    ...(changes === undefined ? {} : { changes }),
    comment: [
      { text: words.comment, href: commentLinePath(docket.id, id) },
      ...(comments === 0
        ? []
        : [" · ", { text: words.commentsOnLine(comments), href: `${linePath(docket.id, id)}#comments` }]),
    ],
  };
}

const sorts = { add: "added", change: "changed", remove: "removed" } as const;

/** Whether a line adds, changes or removes, in a word. */
export function changeTitle(world: World, { change }: DocketLine): string {
  return world.m.pages.changes.compare.things[sorts[change]];
}

/** A line as people call it: by its place in the proposal; one that is not there, by its id. */
export function lineName(world: World, docket: PublishedDocket, id: string): string {
  return world.m.pages.road.docket.line(placeOf(docket, id)?.number ?? id);
}

/** What a line is called where it is named from elsewhere, with the way there. */
export function lineTitle(world: World, docket: PublishedDocket, id: string | undefined): Rich {
  const words = world.m.pages.road.docket;
  if (id === undefined) return [{ text: words.onWhole, muted: true, own: true }];
  const line = placeOf(docket, id)?.line;
  const name = lineName(world, docket, id);
  if (!line) return [{ text: words.onLine(name), muted: true, own: true }];
  return [
    { text: words.onLine(""), muted: true, own: true },
    { text: `${name} ${shortened(say(world, line.what))}`, href: linePath(docket.id, id) },
  ];
}

/** The beginning of a text that may be long. */
export function shortened(words: string): string {
  const signs = [...words];
  return signs.length <= 60 ? words : `${signs.slice(0, 60).join("")}…`;
}
