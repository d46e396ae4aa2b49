import { titleOf } from "@mulu/engine";
import type { PublishedDocket } from "@mulu/schema";

import type { Block, PageModel, Rich } from "../../model/page.js";
import { banner } from "../banner.js";
import { section, text } from "../common.js";
import { linkTo } from "../inline.js";
import { say } from "../world.js";
import type { World } from "../world.js";
import { desksOf, letterBlocks, referenceOf } from "./comment-letter.js";
import { openDockets } from "./consultations.js";
import { docketOpenness, windowViews } from "./docket-days.js";
import { shortened } from "./docket-lines.js";
import { commentLinePath, commentPathOf } from "./paths.js";

const items = (lines: readonly string[]): Block => ({ type: "items", items: lines.map((line) => [line]) });

/** How anybody comments without an account and without git, what happens then, and what is never published. */
export function commentPage(world: World): PageModel {
  const words = world.m.pages.road.comment;
  const { none, noneText, answer, title } = world.m.pages.road.consultations;
  const open = openDockets(world);
  return {
    path: "/comment/",
    title: words.title,
    description: words.text,
    trail: [{ text: title, href: "/consultations/" }],
    lead: [
      [words.text],
      [{ text: answer, href: "/comment/answer/" }, " · ", { text: world.m.desk.forDepartments, href: "/table/" }],
    ],
    searchKind: title,
    sections: [
      ...section("open", words.open, [
        ...(open.length === 0 ? [text(none(world.day), noneText)] : []),
        {
          type: "windows",
          windows: open.flatMap((docket) =>
            windowViews(world, docket).map((view) => ({
              ...view,
              title: [{ text: say(world, titleOf(docket)), href: commentPathOf(docket.id) }],
            })),
          ),
        },
      ]),
      ...section("where", words.where, [text(words.whereText)]),
      ...section("write", words.write, [items(words.writeItems)]),
      ...section("what", words.what, [items(words.whatItems)]),
      ...section("never", words.never, [items(words.neverItems)]),
      ...section("errors", words.siteErrors, [text(words.siteErrorsText, errorsLine(world))]),
    ],
  };
}

/** Where mistakes of this site go: to the repository, where its address is known, else nowhere that is on record. */
function errorsLine({ m, repository }: World): Rich {
  const words = m.pages.road.comment;
  if (repository === undefined) return [words.siteErrorsNone];
  return [{ text: words.siteErrorsForge, href: `${repository}/issues/new/choose` }];
}

/** Where comments on a docket go, and what to write in them so that an answer finds its line. */
export function docketCommentPage(world: World, docket: PublishedDocket): PageModel {
  const words = world.m.pages.road.comment;
  const { window } = world.m.pages.road;
  const title = words.docketTitle(say(world, docket.title));
  const isOver = ["over", "left"].includes(docketOpenness(docket, world.day));
  return {
    path: commentPathOf(docket.id),
    title,
    description: title,
    trail: [{ text: words.title, href: "/comment/" }],
    banner: banner(world, docket),
    lead: [[linkTo(world, docket)], [isOver ? words.over : words.docketText]],
    sections: [
      ...section("window", window.heading, [{ type: "windows", windows: windowViews(world, docket) }]),
      ...section("where", words.where, [text(words.whereText), ...desksOf(world, docket)]),
      ...section("reference", words.reference, [
        text([{ text: referenceOf(world, docket), code: true }]),
        ...letterBlocks(world, docket),
      ]),
      ...section("data", words.dataHeading, [text(words.data)]),
      ...section("lines", words.lines, [linesBlock(world, docket)]),
    ],
    unlisted: true,
  };
}

/** So many lines stand on one page with an anchor each; a longer list goes on, and its lines have pages of their own. */
const mostAnchored = 100;

/** Each line with what to write to comment on it, and the way to its page, where a comment on it is begun. */
function linesBlock(world: World, docket: PublishedDocket): Block {
  const words = world.m.pages.road.comment;
  const { lines = [] } = docket;
  if (lines.length === 0) return text(words.noLines);
  return {
    type: "table",
    caption: words.lines,
    columns: [words.reference, world.m.pages.road.docket.what],
    rows: lines.map(({ id, what }) => ({
      ...(lines.length <= mostAnchored && { id: `line-${id}` }),
      cells: [
        [{ text: referenceOf(world, docket, id), code: true }],
        [{ text: shortened(say(world, what)), href: commentLinePath(docket.id, id) }],
      ],
    })),
  };
}
