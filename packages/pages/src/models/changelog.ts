import { consultationLines, packagesText } from "@mulu/changelog";
import type { ChangelogEntry } from "@mulu/changelog";
import { permanentId } from "@mulu/engine";

import type { PageModel, Rich } from "../model/page.js";
import { facts, section, text } from "./common.js";
import { addressOf, feedOf } from "./feed-base.js";
import type { FeedPlace } from "./feed-base.js";
import { asHtml } from "./feed-text.js";
import { fact, linkToId } from "./inline.js";
import { say } from "./world.js";
import type { World } from "./world.js";

const path = "/changelog/";

/** A consultation as names and values; what is unknown says so. */
function consultation(world: World, entry: ChangelogEntry): { term: string; line: Rich }[] {
  if (!entry.consultation) return [];
  const docket = `consultations/${entry.consultation.docket}`;
  return consultationLines(entry.consultation).map(({ part, label, value }) => ({
    term: say(world, label),
    line: part === "docket" && world.set.get(docket) ? [linkToId(world, docket)] : [say(world, value)],
  }));
}

/** Paragraphs of a summary, without the backticks that mark code in it. */
function paragraphs(world: World, entry: ChangelogEntry): string[] {
  return say(world, entry.summary)
    .replaceAll("`", "")
    .split(/\n\s*\n/);
}

/** Where a headline may end: first of all what the summary speaks about, else its first sentence. */
const stops = [/[：:。；;]|\.(?=\s|$)/, /[。；;]|\.(?=\s|$)/];

/**
 * State and subject of each change: the consultation's title, or what the summary says before its first stop; where two
 * changes would be called the same, more of it, and at last the name of the changeset.
 */
function headlines(world: World): ReadonlyMap<ChangelogEntry, string> {
  const tellings = stops.map((stop) => (entry: ChangelogEntry): string => {
    const [first = ""] = paragraphs(world, entry);
    return entry.consultation ? say(world, entry.consultation.title) : (first.split(stop)[0] ?? first);
  });
  const ways = [...tellings, (entry: ChangelogEntry): string => `${tellings.at(-1)?.(entry) ?? ""} ${entry.id}`];
  const told = new Map<ChangelogEntry, string>();
  for (const way of ways) {
    const open = world.changelog.filter((entry) => !told.has(entry));
    const uses = new Map<string, number>();
    for (const entry of open) uses.set(way(entry), (uses.get(way(entry)) ?? 0) + 1);
    for (const entry of open) if (uses.get(way(entry)) === 1) told.set(entry, way(entry));
  }
  return new Map(
    world.changelog.map((entry) => {
      const state = entry.released ?? world.m.pages.changelog.unreleased;
      return [entry, `${state}${world.m.colon}${told.get(entry) ?? entry.id}`];
    }),
  );
}

/** Site path of the page of a change. */
const pathOfEntry = ({ id }: ChangelogEntry): string => `${path}changes/${id}/`;

/** The changelog: one line per change, newest first; each has an anchor here, and a page of its own that tells it whole. */
export function changelogPage(world: World): PageModel {
  const words = world.m.pages.changelog;
  const titles = headlines(world);
  const rows = world.changelog.map((entry) => ({
    id: entry.id,
    cells: [
      [{ text: titles.get(entry) ?? entry.id, href: pathOfEntry(entry) }],
      [{ text: say(world, packagesText(entry)).replaceAll("@mulu/", ""), code: true as const }],
    ],
  }));
  return {
    path,
    title: words.title,
    description: words.text,
    trail: [],
    lead: [
      [words.text],
      [{ text: words.legal, href: "/changelog/catalogs/" }, " · ", { text: words.feed, href: `${path}atom.xml` }],
    ],
    sections: section("changes", words.changes, [
      { type: "table", caption: words.changes, columns: [words.changes, words.packages], rows },
    ]),
  };
}

/** A page for each change, with the consultation behind it. */
export function* changePages(world: World): Generator<PageModel> {
  const words = world.m.pages.changelog;
  const titles = headlines(world);
  for (const entry of world.changelog) {
    const title = titles.get(entry) ?? entry.id;
    yield {
      path: pathOfEntry(entry),
      title,
      description: title,
      trail: [{ text: words.title, href: path }],
      searchKind: words.title,
      sections: section("change", words.change, [
        text(...paragraphs(world, entry)),
        facts(
          ...consultation(world, entry).map(({ term, line }) => fact(term, [line])),
          fact(words.packages, [[say(world, packagesText(entry))]]),
        ),
      ]),
    };
  }
}

/**
 * The changelog as an Atom feed. It must state a day for every change; one not released yet carries the day of the data.
 */
export function changelogFeed(world: World, place: FeedPlace): string {
  const words = world.m.pages.changelog;
  const day = (entry: ChangelogEntry): Date => new Date(`${entry.released ?? world.day}T00:00:00+08:00`);
  const latest = world.changelog.map(day).sort((a, b) => b.getTime() - a.getTime())[0];
  const updated = latest ?? new Date(`${world.day}T00:00:00+08:00`);
  const feed = feedOf(world, place, { path, words, updated });
  const titles = headlines(world);
  for (const entry of world.changelog) {
    const lines = entry.consultation ? consultationLines(entry.consultation) : [];
    const details = lines.map(({ label, value }) => `${say(world, label)}${world.m.colon}${say(world, value)}`);
    feed.addItem({
      // Not the address, which depends on where the site stands.
      id: permanentId(`changelog ${entry.id}`),
      link: addressOf(place, pathOfEntry(entry)),
      title: asHtml(titles.get(entry) ?? entry.id),
      date: day(entry),
      content: [...paragraphs(world, entry), ...details].map((line) => `<p>${asHtml(line)}</p>`).join(""),
    });
  }
  return feed.atom1();
}
