import { titleOf } from "@mulu/engine";
import type { PublishedDocket } from "@mulu/schema";

import type { Block, PageModel, Rich } from "../../model/page.js";
import { section, text } from "../common.js";
import { linkTo } from "../inline.js";
import { say } from "../world.js";
import type { World } from "../world.js";
import { commentPath, openDockets } from "./consultations.js";
import { windowsOf, windowView } from "./docket-days.js";

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
            windowsOf(docket).map((window) => ({
              ...windowView(world, window),
              title: [{ text: say(world, titleOf(docket)), href: commentPath(docket) }],
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

/** For each docket where its comments go, and what to write so that an answer finds its line. */
export function* docketCommentPages(world: World): Generator<PageModel> {
  for (const docket of world.set.all("docket")) yield docketCommentPage(world, docket);
}

function docketCommentPage(world: World, docket: PublishedDocket): PageModel {
  const words = world.m.pages.road.comment;
  const { window } = world.m.pages.road;
  const title = words.docketTitle(say(world, docket.title));
  const id = docket.id.replace(/^consultations\//, "");
  const windows = windowsOf(docket).map((each) => windowView(world, each));
  return {
    path: commentPath(docket),
    title,
    description: title,
    trail: [{ text: words.title, href: "/comment/" }],
    lead: [[linkTo(world, docket)], [words.docketText]],
    sections: [
      ...section("window", window.heading, [
        windows.length === 0 ? text(window.unknown) : { type: "windows", windows },
      ]),
      ...section("where", words.where, [text(words.whereText, words.whereUnknown)]),
      ...section("reference", words.reference, [text([{ text: words.wholeReference(id), code: true }])]),
    ],
    unlisted: true,
  };
}
