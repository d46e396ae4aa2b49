import { formatClause } from "@mulu/engine";
import type { PublishedDocument, PublishedEdition, PublishedInstrument } from "@mulu/schema";

import type { Inline, PageModel, Rich, TableRow } from "../../../src/model/page";
import { section, text } from "../common";
import { citationLink, joined, linkTo, linkToId } from "../inline";
import { byDate, pathOf, say } from "../world";
import type { World } from "../world";

const rooms = ["information", "measures", "incentives"] as const;
const ruleKinds = ["retention", "objection", "repair"] as const;

/** What is held of one region. */
interface Held {
  code: string;
  editions: readonly PublishedEdition[];
  lists: readonly PublishedDocument[];
  regulations: readonly PublishedInstrument[];
}

function gap(world: World): Rich {
  return [{ text: world.m.pages.local.none, muted: true }];
}

/** Regulations of the region that its editions rest on. */
function regulationsOf(world: World, code: string, editions: readonly PublishedEdition[]): PublishedInstrument[] {
  const cited = new Set(editions.flatMap(({ basis }) => (basis ?? []).map(({ instrument }) => instrument)));
  return [...cited].flatMap((slug) => {
    const instrument = world.set.instrument(slug);
    return instrument?.region === code && instrument.level === "local-regulation" ? [instrument] : [];
  });
}

function heldByRegion(world: World): Held[] {
  const of = (code: string) => (document: PublishedDocument) =>
    document.layer === "local" && document.regionCode === code;
  const local = [...world.set.all("edition"), ...world.set.all("list")].filter(({ layer }) => layer === "local");
  const codes = [...new Set(local.flatMap(({ regionCode }) => (regionCode === undefined ? [] : [regionCode])))].sort();
  return codes.map((code) => {
    const editions = world.set.all("edition").filter(of(code)).sort(byDate);
    const lists = world.set.all("list").filter(of(code)).sort(byDate);
    return { code, editions, lists, regulations: regulationsOf(world, code, editions) };
  });
}

/** The editions of a catalog with what each holds: an edition known by name only holds nothing, which is said. */
function roomCell(world: World, { editions }: Held, room: string): Rich {
  const words = world.m.pages.local;
  const pieces = editions
    .filter(({ concept }) => concept.endsWith(`/${room}`))
    .map((edition): Inline => {
      const count = world.set.members(edition.id).length;
      const version = edition.id.slice(edition.id.lastIndexOf("/") + 1);
      const name = `${version}${world.m.colon}${count === 0 ? words.none : words.items(count)}`;
      return { text: name, href: pathOf(edition.id) };
    });
  return pieces.length === 0 ? gap(world) : joined(pieces, world.m.comma);
}

function regionCell(world: World, code: string): Rich {
  return [linkToId(world, `regions/${code}`)];
}

function links(world: World, documents: readonly PublishedDocument[]): Rich {
  if (documents.length === 0) return gap(world);
  return joined(
    documents.map((document) => linkTo(world, document)),
    world.m.comma,
  );
}

function countRow(world: World, held: Held): TableRow {
  return {
    cells: [
      regionCell(world, held.code),
      links(world, held.regulations),
      ...rooms.map((room) => roomCell(world, held, room)),
      links(world, held.lists),
    ],
  };
}

/** The articles of that use, each with its gist. */
function ruleCell(world: World, regulation: PublishedInstrument, kind: (typeof ruleKinds)[number]): Rich {
  const instrument = regulation.id.replace("instruments/", "");
  const lines = Object.entries(regulation.articles ?? {})
    .filter(([, { kinds }]) => kinds?.includes(kind))
    .map(
      ([article, { gist }]): Rich => [
        { ...citationLink(world, { instrument, article }), text: say(world, formatClause({ article })) },
        world.m.colon,
        say(world, gist),
      ],
    );
  if (lines.length === 0) return gap(world);
  return lines.flatMap((line, index) => (index === 0 ? line : [" ", ...line]));
}

function ruleRows(world: World, { code, regulations }: Held): TableRow[] {
  return regulations.map((regulation) => ({
    cells: [regionCell(world, code), ...ruleKinds.map((kind) => ruleCell(world, regulation, kind))],
  }));
}

/** Local regulations side by side. Every number is counted from the documents it links to. */
export function localPage(world: World): PageModel {
  const words = world.m.pages.local;
  const held = heldByRegion(world);
  return {
    path: "/local/",
    title: words.title,
    description: words.text,
    trail: [{ text: world.m.pages.catalogs.title, href: "/catalogs/" }],
    lead: [[words.text]],
    searchKind: world.m.pages.catalogs.title,
    sections: [
      ...section("counts", words.counts, [
        {
          type: "table",
          caption: words.counts,
          columns: words.countColumns,
          rows: held.map((each) => countRow(world, each)),
        },
      ]),
      ...section("rules", words.rules, [
        text(words.rulesText),
        {
          type: "table",
          caption: words.rules,
          columns: words.ruleColumns,
          rows: held.flatMap((each) => ruleRows(world, each)),
        },
      ]),
    ],
  };
}
