import { inLanguage } from "@mulu/schema";
import type { PublishedDocket } from "@mulu/schema";

import type { Block, PageModel, Rich, Section, TableRow } from "../../model/page.js";
import { banner } from "../banner.js";
import { facts, section, text } from "../common.js";
import { marked, pathOf, say } from "../world.js";
import type { World } from "../world.js";
import { bucketOf, bucketTitle } from "./comments.js";
import { desksOf, letterBlocks, referenceOf } from "./comment-letter.js";
import { docketOpenness } from "./docket-days.js";
import { commentsOn } from "./docket-index.js";
import type { PlacedLine } from "./docket-index.js";
import { changeTitle, lineFacts, shortened } from "./docket-lines.js";
import { changeBlock } from "./line-changes.js";
import { commentPlace, linePath } from "./paths.js";

/**
 * A page for every line of a proposal: its address holds however long the proposal gets, and there stands all that is
 * about the line, what changes, what was said of it, and how to comment on it.
 */
export function* linePages(world: World, docket: PublishedDocket): Generator<PageModel> {
  for (const [index, line] of (docket.lines ?? []).entries())
    yield linePage(world, docket, { line, number: index + 1 });
}

function linePage(world: World, docket: PublishedDocket, { line, number }: PlacedLine): PageModel {
  const words = world.m.pages.road.docket;
  const of = say(world, docket.title);
  const changes = changeBlock(world, line);
  return {
    path: linePath(docket.id, line.id),
    kind: words.lineKind,
    title: words.lineTitle(of, number),
    description: `${words.lineTitle(of, number)}${world.m.colon}${shortened(say(world, line.what))}`,
    trail: [
      { text: world.m.pages.road.consultations.title, href: "/consultations/" },
      { text: of, href: pathOf(docket.id) },
    ],
    banner: banner(world, docket),
    lead: [[{ text: changeTitle(world, line), tag: true }, " ", say(world, line.what)]],
    sections: [
      ...section("facts", world.m.pages.common.facts, [facts(lineFacts(world, line))]),
      ...(changes === undefined ? [] : section("changes", words.changes, [changes])),
      ...commentsSection(world, docket, line.id),
      ...howSection(world, docket, line.id),
      ...section("others", words.otherLines, [text(...waysFrom(world, docket, number))]),
    ],
    unlisted: true,
  };
}

/** What was said of a line, in short, each led to the comment with its answer. */
function commentsSection(world: World, docket: PublishedDocket, line: string): Section[] {
  const words = world.m.pages.road.docket;
  const rows = commentsOn(world, docket, line).map((comment): TableRow => {
    const { number, summary, duplicateOf } = comment;
    const own = inLanguage(summary, world.m.locale);
    return {
      cells: [
        [{ text: String(number), href: commentPlace(docket.id, number) }],
        [marked(world, shortened(own.text), own.language)],
        [duplicateOf === undefined ? bucketTitle(world, bucketOf(comment)) : words.sameAs(duplicateOf)],
      ],
    };
  });
  const none = world.set.comments(docket.id) === undefined ? words.commentsNone : words.commentsZeroOnLine;
  return section("comments", words.comments, [
    rows.length === 0
      ? text(none)
      : { type: "table", caption: words.comments, columns: words.lineCommentColumns, rows },
  ]);
}

/** How to comment on a line without an account: what to name, where to send it, and what becomes of what one tells. */
function howSection(world: World, docket: PublishedDocket, line: string): Section[] {
  const words = world.m.pages.road.comment;
  const openness = docketOpenness(docket, world.day);
  const reference: Block = {
    type: "facts",
    facts: [{ term: words.reference, lines: [[{ text: referenceOf(world, docket, line), code: true }]] }],
  };
  return section("comment", world.m.pages.road.docket.comment, [
    text(openness === "over" || openness === "left" ? words.over : words.whereText),
    reference,
    ...desksOf(world, docket, line),
    ...letterBlocks(world, docket, line),
    text(words.data, [{ text: words.title, href: "/comment/" }]),
  ]);
}

/** The lines before and after, and the whole proposal. */
function waysFrom(world: World, docket: PublishedDocket, number: number): Rich[] {
  const words = world.m.pages.road.docket;
  const [before, after] = [docket.lines?.[number - 2], docket.lines?.[number]];
  return [
    ...(before ? [[{ text: words.lineBefore(number - 1), href: linePath(docket.id, before.id) }]] : []),
    ...(after ? [[{ text: words.lineAfter(number + 1), href: linePath(docket.id, after.id) }]] : []),
    [{ text: words.allLines, href: `${pathOf(docket.id)}#lines` }],
  ];
}
