import { CatalogView } from "@mulu/engine";
import { restingKinds, versionedKinds } from "@mulu/schema";
import type { DocumentKind, IsoDate, PublishedDocument, RegionCode } from "@mulu/schema";

import type { Block, PageModel, Rich, Section, TableRow } from "../../model/page.js";
import { calendarOf, livingKinds, stretchOn } from "../changes/days.js";
import { section, text } from "../common.js";
import { linkTo, linkToId } from "../inline.js";
import { kindPlural } from "../kind-names.js";
import { say } from "../world.js";
import type { World } from "../world.js";

const pathOfDay = (day: IsoDate): string => `/when/${day}/`;
const anchorOf = (region: RegionCode): string => `region-${region}`;

/** Where to ask what holds on a day, and the days on which something changed. */
export function whenPage(world: World): PageModel {
  const words = world.m.pages.changes.when;
  const { days, turns, lives } = calendarOf(world);
  const regions = new Set(lives.flatMap(({ document }) => document.regionCode ?? []));
  const rows = [...days].reverse().map((day): TableRow => {
    const { began = [], ended = [] } = turns.get(day) ?? {};
    return { cells: [[{ text: day, href: pathOfDay(day) }], [String(began.length)], [String(ended.length)]] };
  });
  const [first] = days;
  return {
    path: "/when/",
    title: words.title,
    description: words.text,
    trail: [],
    lead: [[words.text]],
    sections: [
      ...section("choose", words.go, [
        {
          type: "day",
          days,
          day: world.day,
          regions: [...regions].sort().map((region) => ({ anchor: anchorOf(region), ...titled(world, region) })),
        },
        first === undefined ? undefined : text(words.before(first)),
        text(words.other),
        { type: "code", label: "mulu resolve", text: "mulu resolve --region 370200 --on 2022-06-01" },
      ]),
      ...section("days", words.days, [
        text(words.daysText),
        { type: "table", caption: words.days, columns: words.columns, rows },
      ]),
    ],
  };
}

function titled(world: World, region: RegionCode): { title: string } {
  return { title: linkToId(world, `regions/${region}`).text };
}

/** A page for each day on which something begins or ends: every other day is as the one before it. */
export function* dayPages(world: World): Generator<PageModel> {
  const { days } = calendarOf(world);
  for (const [index, day] of days.entries()) {
    yield dayPage(world, { day, previous: days[index - 1], next: days[index + 1] });
  }
}

interface Place {
  day: IsoDate;
  previous: IsoDate | undefined;
  next: IsoDate | undefined;
}

function dayPage(world: World, { day, previous, next }: Place): PageModel {
  const words = world.m.pages.changes.when;
  const { began = [], ended = [], opened = [] } = calendarOf(world).turns.get(day) ?? {};
  const to = (day: IsoDate | undefined, label: (day: string) => string): Rich[] =>
    day === undefined ? [] : [[{ text: label(day), href: pathOfDay(day) }]];
  return {
    path: pathOfDay(day),
    title: words.dayTitle(day),
    description: words.dayText(day, next),
    trail: [{ text: words.title, href: "/when/" }],
    lead: [[words.dayText(day, next)], ...(day > world.day ? [[words.future(world.day)]] : [])],
    sections: [
      ...turnSection(world, "began", began),
      ...turnSection(world, "ended", ended),
      ...turnSection(world, "opened", opened),
      ...holding(world, day),
      ...gapsOn(world, day),
      ...section("neighbours", words.neighbours, [
        { type: "items", items: [...to(previous, words.previous), ...to(next, words.next)] },
      ]),
    ],
  };
}

/** What turns on a day, by kind. The state of the day of the data is another matter, and stands on its own page. */
function turnSection(
  world: World,
  turn: "began" | "ended" | "opened",
  documents: readonly PublishedDocument[],
): Section[] {
  const words = world.m.pages.changes.when;
  const groups = livingKinds.map((kind): Block => {
    const rows = documents
      .filter(({ documentKind }) => documentKind === kind)
      .map((document): TableRow => ({ cells: [[linkTo(world, document)], whereLine(world, document)] }));
    const name = kindPlural(world, kind);
    const caption = `${words[turn]}${world.m.colon}${name}`;
    return { type: "table", caption, columns: [name, world.m.pages.common.edition], rows };
  });
  if (documents.length === 0) return [];
  return section(turn, words[turn], [turn === "opened" ? text(words.openedText) : undefined, ...groups]);
}

function whereLine(world: World, { edition, regionCode }: PublishedDocument): Rich {
  const held = edition === undefined ? undefined : world.set.get(edition);
  if (held) return [linkTo(world, held)];
  return [regionCode === undefined ? world.m.pages.common.national : titled(world, regionCode).title];
}

const countedKinds: readonly DocumentKind[] = [...restingKinds, "list"];

interface Count {
  held: number;
  open: number;
}

/** What lives on a day: nationwide by name where it is short, and all of it by number, of each region apart. */
interface Holding {
  national: readonly PublishedDocument[];
  regions: readonly RegionCode[];
  countOf: (region: RegionCode | "", kind: DocumentKind) => Count;
}

function holdingOn(world: World, day: IsoDate): Holding {
  const national: PublishedDocument[] = [];
  const counts = new Map<string, Count>();
  const regions = new Set<RegionCode>();
  for (const each of calendarOf(world).lives) {
    const { document } = each;
    const { documentKind: kind, regionCode } = document;
    const is = stretchOn(each, day)?.state.is;
    if (is !== "in-force" && is !== "cannot-say") continue;
    if (regionCode !== undefined) regions.add(regionCode);
    const key = `${regionCode ?? ""} ${kind}`;
    const count = counts.get(key) ?? { held: 0, open: 0 };
    count[is === "in-force" ? "held" : "open"] += 1;
    counts.set(key, count);
    const isShort = (versionedKinds as readonly string[]).includes(kind);
    if (is === "in-force" && regionCode === undefined && isShort) national.push(document);
  }
  const countOf: Holding["countOf"] = (region, kind) => counts.get(`${region} ${kind}`) ?? { held: 0, open: 0 };
  return { national, regions: [...regions].sort(), countOf };
}

/** What holds on a day: nationwide by name, what is many by number, and of each region what it has of its own. */
function holding(world: World, day: IsoDate): Section[] {
  const words = world.m.pages.changes.when;
  const { national, regions, countOf } = holdingOn(world, day);
  const named = national.map((document): Rich => {
    return [linkTo(world, document), { text: kindPlural(world, document.documentKind), muted: true }];
  });
  return [
    ...section("holds", words.holds, [text(words.holdsText), { type: "items", items: named }]),
    ...section("counts", words.counts, [
      {
        type: "table",
        caption: words.counts,
        columns: words.countColumns,
        rows: livingKinds.flatMap((kind): TableRow[] => {
          const { held, open } = countOf("", kind);
          return held + open === 0 ? [] : [{ cells: [[kindPlural(world, kind)], [String(held)], [String(open)]] }];
        }),
      },
    ]),
    ...section("regions", words.regions, [
      text(words.regionsText),
      {
        type: "table",
        caption: words.regions,
        columns: words.regionColumns,
        rows: regions.map((region): TableRow => {
          const cells = countedKinds.map((kind): Rich => {
            const { held, open } = countOf(region, kind);
            return [open === 0 ? String(held) : `${String(held)} (${String(open)})`];
          });
          return { id: anchorOf(region), cells: [[linkToId(world, `regions/${region}`)], ...cells] };
        }),
      },
    ]),
  ];
}

/** What the answer for a day does not hold, so that it cannot pass for whole. */
function gapsOn(world: World, day: IsoDate): Section[] {
  const words = world.m.pages.changes.when;
  const items = new CatalogView(world.set, { on: day }).gaps.map(({ id, why }): Rich => {
    const title = id === undefined ? [] : [linkToId(world, id), world.m.colon];
    return [...title, say(world, why)];
  });
  return section("gaps", words.gaps, [items.length === 0 ? undefined : text(words.gapsText), { type: "items", items }]);
}
