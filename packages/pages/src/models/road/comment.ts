import { titleOf } from "@mulu/engine";
import type { PublishedDocket } from "@mulu/schema";

import type { Block, PageModel, Rich } from "../../model/page.js";
import { banner } from "../banner.js";
import { facts, section, text } from "../common.js";
import { fact, linkTo } from "../inline.js";
import { pathOf, say, term, terms } from "../world.js";
import type { World } from "../world.js";
import { openDockets } from "./consultations.js";
import { docketOpenness, windowViews } from "./docket-days.js";
import { commentPathOf, docketName } from "./paths.js";

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
    lead: [[words.text], [{ text: answer, href: "/comment/answer/" }]],
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
  const id = docketName(docket.id);
  const isOver = docketOpenness(docket, world.day) === "over";
  return {
    path: commentPathOf(docket.id),
    title,
    description: title,
    trail: [{ text: words.title, href: "/comment/" }],
    banner: banner(world, docket),
    lead: [[linkTo(world, docket)], [isOver ? words.over : words.docketText]],
    sections: [
      ...section("window", window.heading, [{ type: "windows", windows: windowViews(world, docket) }]),
      ...section("where", words.where, [text(words.whereText), ...channels(world, docket)]),
      ...section("reference", words.reference, [text([{ text: words.wholeReference(id), code: true }])]),
      ...section("lines", words.lines, [linesBlock(world, docket)]),
    ],
    unlisted: true,
  };
}

/** Where the docket says that comments are received, by channel; of what it does not say nothing is guessed. */
function channels(world: World, docket: PublishedDocket): Block[] {
  const words = world.m.pages.road;
  const windows = docket.windows ?? [];
  const named = [...new Set(windows.flatMap((each) => each.channels ?? []))];
  const desks = windows.flatMap(({ receives = [] }) => receives);
  const items = desks.map(({ channel, at, url }): Rich => {
    const name = say(world, at);
    const label = `${term(world, "comment-channels", channel)}${world.m.colon}`;
    return [label, url === undefined ? name : { text: name, href: url }];
  });
  return [
    facts(fact(words.docket.channels, [named.length === 0 ? undefined : [terms(world, "comment-channels", named)]])),
    items.length === 0 ? text(words.comment.whereUnknown) : { type: "items", items },
  ];
}

/** Each line with what to write to comment on it; its anchor is the address that the docket's page leads to. */
function linesBlock(world: World, docket: PublishedDocket): Block {
  const words = world.m.pages.road.comment;
  const { lines = [] } = docket;
  if (lines.length === 0) return text(words.noLines);
  return {
    type: "table",
    caption: words.lines,
    columns: [words.reference, world.m.pages.road.docket.what],
    rows: lines.map(({ id, what }) => ({
      id: `line-${id}`,
      cells: [
        [{ text: words.referenceText(docketName(docket.id), id), code: true }],
        [{ text: say(world, what), href: `${pathOf(docket.id)}#line-${id}` }],
      ],
    })),
  };
}
