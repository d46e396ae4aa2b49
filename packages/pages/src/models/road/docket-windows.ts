import type { WindowOn } from "@mulu/engine";
import type { PublishedDocket } from "@mulu/schema";

import type { Fact, Rich, Section } from "../../model/page.js";
import { section, text } from "../common.js";
import { fact } from "../inline.js";
import { say, terms } from "../world.js";
import type { World } from "../world.js";
import { deskLine } from "./comment-letter.js";
import { windowViews } from "./docket-days.js";
import { commentPathOf } from "./paths.js";

/** The windows of a docket, each with its days, whom it asks, how it takes comments and why it was extended. */
export function windowsSection(world: World, docket: PublishedDocket, windows: readonly WindowOn[]): Section[] {
  const { window, docket: words } = world.m.pages.road;
  const views = windowViews(world, docket).map((view, index) => {
    const held = windows[index];
    return held === undefined
      ? view
      : { ...view, facts: [...windowFacts(world, held), ...deskFacts(world, docket, held.id)] };
  });
  return section("windows", window.heading, [
    { type: "windows", windows: views },
    text([{ text: words.how, href: commentPathOf(docket.id) }]),
  ]);
}

function windowFacts(world: World, window: WindowOn): Fact[] {
  const words = world.m.pages.road.docket;
  const { days, workingDays, announced, closes, extensions, groups, channels } = window;
  const working = workingDays === "cannot-say" ? words.workingUnknown : words.workingDays(workingDays);
  const extended = extensions.map(({ from, to, decided, reason }): Rich => {
    const why = reason ? say(world, reason) : words.noReason;
    return [`${words.extended(from, to, decided)}${world.m.colon}${why}`];
  });
  return [
    ...fact(words.length, [[words.days(days, working)]]),
    ...fact(words.extension, [...(announced === closes ? [] : [[words.announced(announced)]]), ...extended]),
    ...fact(words.groups, [groups.length === 0 ? undefined : [terms(world, "consultee-groups", groups)]]),
    ...fact(words.channels, [
      channels.length === 0
        ? [{ text: world.m.pages.common.unknownValue, muted: true }]
        : [terms(world, "comment-channels", channels)],
    ]),
  ];
}

/** Where comments are received, as the docket says. */
function deskFacts(world: World, docket: PublishedDocket, window: string | undefined): Fact[] {
  const desks = docket.windows?.find(({ id }) => id === window)?.receives ?? [];
  return fact(
    world.m.pages.road.comment.where,
    desks.map((desk) => deskLine(world, docket, { desk, line: undefined })),
  );
}
