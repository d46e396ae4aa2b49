import { closesOn, docketExits, stageTitle } from "@mulu/engine";
import { valueTitle } from "@mulu/schema";
import type { DocketStage, IsoDate, PublishedDocket, Text } from "@mulu/schema";

import type { Block, PageModel, Rich, Section, WindowView } from "../../model/page.js";
import { section, text } from "../common.js";
import { linkTo } from "../inline.js";
import { say } from "../world.js";
import type { World } from "../world.js";
import { docketOpenness, isExercise, windowViews } from "./docket-days.js";
import type { Openness } from "./docket-days.js";

/** Dockets that are no exercises, those that opened last first. */
export function realDockets({ set }: World): PublishedDocket[] {
  return latestFirst(set.all("docket").filter((docket) => !isExercise(docket)));
}

function exercises({ set }: World): PublishedDocket[] {
  return latestFirst(set.all("docket").filter(isExercise));
}

function latestFirst(dockets: readonly PublishedDocket[]): PublishedDocket[] {
  const opened = (docket: PublishedDocket): string => docket.opened ?? "";
  return [...dockets].sort((a, b) =>
    opened(a) === opened(b) ? (a.id < b.id ? -1 : 1) : opened(a) < opened(b) ? 1 : -1,
  );
}

/** Dockets open to comments on the day of the data. */
export function openDockets(world: World): PublishedDocket[] {
  return realDockets(world).filter((docket) => docketOpenness(docket, world.day) === "open");
}

/** The windows of dockets, each under the title of its docket. */
function windows(world: World, dockets: readonly PublishedDocket[]): WindowView[] {
  return dockets.flatMap((docket) => {
    const link: Rich = isExercise(docket)
      ? [{ text: world.m.pages.road.docket.exercise, tag: true }, linkTo(world, docket)]
      : [linkTo(world, docket)];
    return windowViews(world, docket).map(({ title = [], ...view }) => ({
      ...view,
      title: title.length === 0 ? link : [...link, " ", ...title],
    }));
  });
}

/** All consultations: the open ones first, and plainly none where there is none. */
export function consultationsPage(world: World): PageModel {
  const words = world.m.pages.road.consultations;
  const real = realDockets(world);
  const of = (openness: Openness): Block => ({
    type: "windows",
    windows: windows(
      world,
      real.filter((docket) => docketOpenness(docket, world.day) === openness),
    ),
  });
  const some = (openness: Openness, heading: string): Section[] => {
    const block = of(openness);
    return block.type === "windows" && block.windows.length > 0 ? section(openness, heading, [block]) : [];
  };
  const isNone = openDockets(world).length === 0;
  const trained = exercises(world);
  return {
    path: "/consultations/",
    title: words.title,
    description: words.text,
    trail: [],
    lead: [
      [words.text],
      [
        { text: words.comment, href: "/comment/" },
        " · ",
        { text: words.answer, href: "/comment/answer/" },
        " · ",
        { text: world.m.desk.title, href: "/table/" },
        " · ",
        { text: words.log, href: "/changelog/catalogs/" },
        " · ",
        { text: words.calendar, href: "/changelog/catalogs/calendar.ics" },
      ],
    ],
    searchKind: words.title,
    sections: [
      ...section("open", words.open, isNone ? [text(words.none(world.day), words.noneText)] : [of("open")]),
      ...some("coming", words.coming),
      ...some("unknown", words.undated),
      ...some("over", words.closed),
      ...some("left", words.left),
      ...(trained.length === 0
        ? []
        : section("exercises", words.exercises, [
            text(words.exercisesText),
            { type: "windows", windows: windows(world, trained) },
          ])),
    ],
  };
}

const settling: readonly DocketStage[] = ["approved", ...docketExits];

/** The day on which it was settled what becomes of a docket, and how; undefined while nothing is on record. */
function settled({ decision, stages = [] }: PublishedDocket, on: IsoDate): { date: IsoDate; how: Text } | undefined {
  const step = stages.findLast(({ stage, date }) => date <= on && settling.includes(stage));
  if (step) return { date: step.date, how: stageTitle(step.stage) };
  if (decision?.date === undefined || decision.date > on) return undefined;
  return { date: decision.date, how: valueTitle("docket", "decision.outcome", decision.outcome) };
}

/** What home says of consultations: how many are open; where none is, which one was decided last, or closed last. */
export function homeLine(world: World): Rich {
  const words = world.m.pages.road.consultations;
  const open = openDockets(world);
  const link = (text: string): Rich => [{ text, href: "/consultations/" }];
  if (open.length > 0) return link(words.homeOpen(open.length));
  const real = realDockets(world);
  const by = (day: (docket: PublishedDocket) => IsoDate | undefined): PublishedDocket | undefined =>
    real.reduce<PublishedDocket | undefined>((last, each) => {
      const on = day(each);
      return on !== undefined && on > ((last && day(last)) ?? "") ? each : last;
    }, undefined);
  const last = by((docket) => settled(docket, world.day)?.date);
  const told = last && settled(last, world.day);
  if (last && told) {
    const how = words.homeDecided(told.date, say(world, told.how));
    return [...link(words.homeNone), words.homeLast, linkTo(world, last), how];
  }
  const closed = by((docket) => closesOn(docket));
  const day = closed && closesOn(closed);
  if (!closed || day === undefined) return link(words.homeNone);
  return [...link(words.homeNone), words.homeLastClosed, linkTo(world, closed), words.homeUndecided(day)];
}
