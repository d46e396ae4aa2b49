import { lastDay, legalChanges, legalLines, permanentId, titleOf } from "@mulu/engine";
import type { LegalChange, LegalDay } from "@mulu/engine";
import type { Feed } from "feed";
import ical, { ICalEventTransparency } from "ical-generator";

import { addressOf as address, feedOf } from "../feed-base.js";
import type { FeedPlace } from "../feed-base.js";
import { asHtml, plainXml } from "../feed-text.js";
import { say } from "../world.js";
import type { World } from "../world.js";
import { legalLogPath, pathOfChange } from "./legal-log.js";

/** Noon in China: the same calendar day everywhere a reader may be but at the very edge. */
const moment = (day: string): Date => new Date(`${day}T12:00:00+08:00`);

/** Changes that may be told to who subscribes: no exercise, and none without a day. */
function told({ set, day }: World): (LegalChange & { updated: string })[] {
  return legalChanges(set).flatMap((change) => {
    const last = lastDay(change);
    if (change.isExercise || last === undefined) return [];
    return [{ ...change, updated: last < day ? last : day }];
  });
}

function legalFeed(world: World, place: FeedPlace): Feed {
  const changes = told(world);
  const last = changes
    .map(({ updated }) => updated)
    .sort()
    .at(-1);
  const feed = feedOf(world, place, {
    path: legalLogPath,
    words: world.m.pages.road.log,
    updated: moment(last ?? world.day),
    json: true,
  });
  for (const change of changes) {
    const lines = legalLines(world.set, change).map(
      ({ label, value }) => `${say(world, label)}${world.m.colon}${say(world, value)}`,
    );
    feed.addItem({
      id: change.id,
      link: address(place, pathOfChange(change)),
      title: asHtml(say(world, change.title)),
      date: moment(change.updated),
      content: lines.map((line) => `<p>${asHtml(line)}</p>`).join(""),
    });
  }
  return feed;
}

/** Legal changes as an Atom feed. */
export function legalAtom(world: World, place: FeedPlace): string {
  return legalFeed(world, place).atom1();
}

/** The same as a JSON feed. */
export function legalJsonFeed(world: World, place: FeedPlace): string {
  return `${legalFeed(world, place).json1()}\n`;
}

/** Days that a calendar is kept for: comment windows open and close, versions come into force. */
const calendarDays = ["opens", "closes", "in-force"] as const;

const isForCalendar = ({ is }: LegalDay): boolean => (calendarDays as readonly string[]).includes(is);

/** Days of legal changes as iCalendar. An event keeps its identifier when its day is moved. */
export function legalCalendar(world: World, place: FeedPlace): string {
  const words = world.m.pages.road.log;
  const calendar = ical({
    name: `${world.m.site.title} · ${words.title}`,
    prodId: { company: "Mulu", product: "catalogs", language: world.m.locale.toUpperCase() },
    url: address(place, `${legalLogPath}calendar.ics`),
  });
  for (const change of told(world)) {
    for (const day of change.days.filter(isForCalendar)) {
      const start = new Date(`${day.on}T00:00:00Z`);
      calendar.createEvent({
        id: permanentId([change.docket ?? "", day.version ?? "", day.window ?? "", day.is].join(" ")),
        start,
        end: new Date(start.getTime() + 86_400_000),
        allDay: true,
        stamp: new Date(`${world.day}T00:00:00Z`),
        transparency: ICalEventTransparency.TRANSPARENT,
        summary: plainXml(`${words.days[day.is]}${world.m.colon}${eventTitle(world, change, day)}`),
        url: address(place, pathOfChange(change)),
      });
    }
  }
  return `${calendar.toString()}\r\n`;
}

function eventTitle(world: World, { title }: LegalChange, { version }: LegalDay): string {
  const document = version === undefined ? undefined : world.set.get(version);
  return say(world, document ? titleOf(document) : title);
}

/** The same as Markdown, in the language of the world. */
export function legalMarkdown(world: World): string {
  const words = world.m.pages.road.log;
  const changes = legalChanges(world.set).filter(({ isExercise }) => !isExercise);
  const sections = changes.map((change) => {
    const day = lastDay(change) ?? words.undated;
    const lines = legalLines(world.set, change).map(
      ({ label, value }) => `- ${say(world, label)}${world.m.colon}${markdown(say(world, value))}`,
    );
    return [`## ${markdown(`${day} ${say(world, change.title)}`)}`, "", ...lines, ""].join("\n");
  });
  return [`# ${words.title}`, "", words.text, "", ...sections].join("\n");
}

/** A value as it reads: nothing in it is Markdown or a tag. */
function markdown(value: string): string {
  return value
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replace(/[\\`*_[\]~|>]/g, "\\$&");
}
