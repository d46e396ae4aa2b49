import { lastDay, legalChanges, legalLines } from "@mulu/engine";
import type { LegalChange } from "@mulu/engine";

import type { Block, PageModel, Rich, TableRow } from "../../model/page.js";
import { section, text } from "../common.js";
import { linkTo, linkToId } from "../inline.js";
import { comparisonPath } from "../pages/compare.js";
import { pathOf, say } from "../world.js";
import type { World } from "../world.js";

export const legalLogPath = "/changelog/catalogs/";

/** Site path of the page that tells a change in full: its docket, else the version itself. */
export function pathOfChange({ docket, versions }: LegalChange): string {
  return pathOf(docket ?? versions[0]?.version ?? "");
}

/** Every legal change, the latest first; exercises apart, and never among what is law. */
export function legalLogPage(world: World): PageModel {
  const words = world.m.pages.road.log;
  const all = legalChanges(world.set);
  const table = (caption: string, changes: readonly LegalChange[]): Block => ({
    type: "table",
    caption,
    columns: words.columns,
    rows: changes.map((change) => row(world, change)),
  });
  const real = all.filter(({ isExercise }) => !isExercise);
  const exercises = all.filter(({ isExercise }) => isExercise);
  return {
    path: legalLogPath,
    title: words.title,
    description: words.text,
    trail: [{ text: world.m.pages.changelog.title, href: "/changelog/" }],
    lead: [[words.text], feedLine(world)],
    searchKind: words.title,
    sections: [
      ...section("changes", words.changes, [text(words.changesText, words.feedText), table(words.changes, real)]),
      ...(exercises.length === 0
        ? []
        : section("exercises", words.exercises, [
            text(world.m.pages.road.consultations.exercisesText),
            table(words.exercises, exercises),
          ])),
    ],
  };
}

function feedLine({ m }: World): Rich {
  const words = m.pages.road.log;
  const files = [
    [words.atom, "atom.xml"],
    [words.json, "feed.json"],
    [words.calendar, "calendar.ics"],
    [words.markdown, "changelog.md"],
  ] as const;
  const links = files.map(([label, file]) => ({ text: label, href: `${legalLogPath}${file}` }));
  return [...links, { text: words.packages, href: "/changelog/" }].flatMap((link, index) =>
    index === 0 ? [link] : [" · ", link],
  );
}

function row(world: World, change: LegalChange): TableRow {
  const words = world.m.pages.road.log;
  const day = lastDay(change);
  const last = change.days.findLast(({ on, is }) => on === day && is !== "ends");
  const when: Rich =
    day === undefined || !last ? [words.undated] : [`${day} `, { text: words.days[last.is], muted: true }];
  const lines = legalLines(world.set, change);
  const window = lines.find(({ part }) => part === "window");
  const title =
    change.docket === undefined ? linkToId(world, change.versions[0]?.version ?? "") : linkToId(world, change.docket);
  return {
    cells: [
      when,
      [title],
      effect(world, change),
      [change.docket === undefined ? { text: words.noDocket, muted: true } : window ? say(world, window.value) : ""],
    ],
  };
}

/** What it does to people, version by version, each led to the comparison. */
function effect(world: World, { versions }: LegalChange): Rich {
  const { log } = world.m.pages.road;
  const { personIs } = world.m.pages.changes.compare;
  const parts = versions.map(({ version, before, person, unsure }): Rich => {
    if (before === undefined || person === undefined) return [{ text: log.first, muted: true }];
    const path = comparisonPath(world, before, version);
    const label = personIs[person.is];
    const name = versions.length > 1 ? [linkToIdQuiet(world, version), world.m.colon] : [];
    const doubt = unsure.things === 0 ? [] : [{ text: log.unsure(unsure.things, unsure.of), muted: true as const }];
    return [...name, path === undefined ? label : { text: label, href: path }, ...doubt];
  });
  return parts.flatMap((part, index) => (index === 0 ? part : [world.m.semicolon, ...part]));
}

/** The name of a version alone: its state stands on its page, and here it would be said of the change. */
function linkToIdQuiet(world: World, id: string): string {
  const document = world.set.get(id);
  return document ? linkTo(world, document).text : id;
}
