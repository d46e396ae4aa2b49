import { absenceOf, formatClause } from "@mulu/engine";
import type { PublishedBasis, PublishedEntry } from "@mulu/schema";

import type { BrowserRow, Inline, Rich, Section, TableRow } from "../../model/page.js";
import { section, text } from "../common.js";
import { fieldName } from "../field-names.js";
import { linkToId } from "../inline.js";
import { facetsOf, plainRow } from "../rows.js";
import { range } from "../terms.js";
import { pathOf, say } from "../world.js";
import type { World } from "../world.js";

/*
 * Conduct beside region: is it recorded, shared, public, for how long, and by which clause. A table tells how many of
 * each class a region has; the list below it, filtered by region, class and answer, holds every one with its clauses.
 */

type Fact = "recorded" | "shared" | "published" | "term";

/** Role of the clause that answers, and the field that holds the answer or says why there is none. */
const facts: Readonly<Record<Fact, { role: PublishedBasis["role"]; field: string }>> = {
  recorded: { role: "inclusion", field: "recordedIn" },
  shared: { role: "sharing", field: "sharing" },
  published: { role: "publication", field: "publication" },
  term: { role: "publication", field: "publication.term" },
};

const order = Object.keys(facts) as Fact[];

/** What the entry itself says, in the words of the clause. */
function valueOf(world: World, entry: PublishedEntry, fact: Fact): string | undefined {
  const words = world.m.pages.local;
  const { recordedIn, sharing, publication } = entry;
  switch (fact) {
    case "recorded":
      return recordedIn && say(world, recordedIn);
    case "shared":
      if (!sharing) return undefined;
      return sharing.shareable ? (sharing.method ? say(world, sharing.method) : words.yes) : words.no;
    case "published":
      if (!publication) return undefined;
      return publication.method ? say(world, publication.method) : publication.publishable ? words.yes : words.no;
    case "term":
      return range(world, publication?.term);
  }
}

/** Whether a clause answers yes: what may not be published is an answer, but not published. */
function holds({ recordedIn, sharing, publication }: PublishedEntry, fact: Fact): boolean {
  if (fact === "recorded") return recordedIn !== undefined;
  if (fact === "shared") return sharing?.shareable === true;
  return publication?.publishable === true && (fact === "published" || publication.term !== undefined);
}

function clauseOf(world: World, entry: PublishedEntry, role: PublishedBasis["role"]): string {
  const found = entry.basis.filter((basis) => basis.role === role);
  const said = found.flatMap(({ article, paragraph, item }) =>
    article === undefined ? [] : [say(world, formatClause({ article, ...given({ paragraph, item }) }))],
  );
  return said.length === 0 ? "" : world.m.pages.local.clause([...new Set(said)].join(world.m.comma));
}

/** Without the parts that are not there. */
function given<T extends object>(parts: T): { [K in keyof T]?: NonNullable<T[K]> } {
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined)) as never;
}

/** What a clause says of it with the clause, or which of the three words says why it has no answer. */
function answer(world: World, entry: PublishedEntry, fact: Fact): string {
  const words = world.m.pages.local;
  const { role, field } = facts[fact];
  const value = valueOf(world, entry, fact);
  const lead = `${words.facts[fact]}${world.m.colon}`;
  if (value !== undefined) return `${lead}${value}${clauseOf(world, entry, role)}`;
  // How long it is public is no question where it is not public.
  if (fact === "term" && entry.publication === undefined) return "";
  const absence = absenceOf(world.set, entry, field);
  if (absence?.reference) return `${lead}${words.byReference(say(world, absence.reference.words))}`;
  return `${lead}${absence?.word === "none-stated" ? words.noneStated : words.unread}`;
}

function regionName(world: World, code: string): string {
  const region = world.set.region(code);
  return region ? say(world, region.title) : code;
}

function clauseRow(world: World, entry: PublishedEntry): BrowserRow {
  const code = entry.regionCode ?? "";
  const [first] = entry.basis;
  const law = first && world.set.instrument(first.instrument);
  return {
    ...plainRow(world, entry, [
      [regionName(world, code), ...(law ? [say(world, law.title)] : [])].join(world.m.comma),
      ...order.map((fact) => answer(world, entry, fact)),
    ]),
    facets: {
      region: [code],
      category: entry.category === undefined ? [] : [entry.category],
      polarity: entry.polarity === undefined ? [] : [entry.polarity],
      answer: order.filter((fact) => holds(entry, fact)),
    },
  };
}

/** Entries of what is compiled locally, in the order of the codes of their regions. */
function localEntries(world: World): PublishedEntry[] {
  return world.set
    .all("entry")
    .filter(({ layer, nature }) => layer === "local" && nature === "compilation")
    .sort((a, b) => Number(a.regionCode) - Number(b.regionCode));
}

/** Classes of the local editions with their titles; one code has one title. */
function classTitles(world: World): Record<string, string> {
  const local = world.set.all("edition").filter(({ layer }) => layer === "local");
  const all = local.flatMap(({ categories = [] }) => categories.map(({ code, title }) => [code, say(world, title)]));
  return Object.fromEntries(all.reverse()) as Record<string, string>;
}

function grouped<T>(all: readonly T[], keyOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return groups;
}

function countCell(count: number, href?: string): Rich {
  if (count === 0) return [{ text: "0", muted: true }];
  const piece: Inline = href === undefined ? String(count) : { text: String(count), href };
  return [piece];
}

/** How many of a class a region has, and of all its entries how many a clause records, shares, publishes. */
function regionRow(world: World, [code, entries]: readonly [string, PublishedEntry[]], classes: string[]): TableRow {
  const editions = new Set(entries.flatMap(({ edition }) => edition ?? []));
  const [only] = editions.size === 1 ? [...editions] : [];
  return {
    cells: [
      [linkToId(world, `regions/${code}`)],
      ...order.map((fact) => countCell(entries.filter((entry) => holds(entry, fact)).length)),
      ...classes.map((name) => {
        const count = entries.filter(({ category }) => category === name).length;
        return countCell(count, only === undefined ? undefined : `${pathOf(only)}?category=${name}`);
      }),
    ],
  };
}

/** Conduct and region beside each other. */
export function clauseSections(world: World): Section[] {
  const words = world.m.pages.local;
  const entries = localEntries(world);
  const titles = classTitles(world);
  const present = [...grouped(entries, ({ category = "" }) => category)].sort((a, b) => b[1].length - a[1].length);
  const classes = present.map(([name]) => name).filter((name) => name !== "");
  const regions = [...grouped(entries, ({ regionCode = "" }) => regionCode)];
  const rows = entries.map((entry) => clauseRow(world, entry));
  const regionTitles = Object.fromEntries(regions.map(([code]) => [code, regionName(world, code)]));
  return [
    ...section("conduct", words.conduct, [
      text(words.conductText),
      {
        type: "table",
        caption: words.conduct,
        columns: [
          words.region,
          ...order.map((fact) => words.facts[fact]),
          ...classes.map((name) => titles[name] ?? name),
        ],
        rows: regions.map((region) => regionRow(world, region, classes)),
      },
    ]),
    ...section("clauses", words.clauses, [
      text(words.clausesText),
      {
        type: "browser",
        label: words.clauses,
        facets: facetsOf(
          world,
          [
            { key: "region", label: words.region, titles: regionTitles },
            { key: "category", label: fieldName(world, "entry", "category"), titles },
            { key: "answer", label: words.answer, titles: words.facts },
            { key: "polarity", label: fieldName(world, "entry", "polarity"), vocabulary: "polarities" },
          ],
          rows,
        ),
        rows,
      },
    ]),
  ];
}
