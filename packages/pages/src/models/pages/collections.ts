import { byFirstDay } from "@mulu/engine";
import type {
  DocumentKind,
  PublishedDocument,
  PublishedEdition,
  PublishedInstrument,
  PublishedRegion,
} from "@mulu/schema";

import type { Block, BrowserRow, PageModel, Rich, Section, TableRow } from "../../model/page.js";
import { fieldName } from "../field-names.js";
import { section } from "../common.js";
import { heldOf } from "../holdings.js";
import { linkTo } from "../inline.js";
import { facetsOf, instrumentRow, listRow, plainRow } from "../rows.js";
import type { FacetSource } from "../rows.js";
import { countText, stateTag } from "../state.js";
import { byOrigin } from "../versions.js";
import { say, term } from "../world.js";
import type { World } from "../world.js";
import { catalogTitle, countKeys } from "./edition.js";

function editionRow(world: World, edition: PublishedEdition): TableRow {
  const words = world.m.pages;
  const { dates, officialCounts } = edition;
  const members = world.set.members(edition.id);
  const shown = (["published", "effective", "until", "compiled"] as const).flatMap((key) => {
    const date = dates?.[key];
    return date === undefined ? [] : [`${words.edition.dates[key]} ${date}`];
  });
  const official = [...new Set(Object.values(countKeys).flat())].flatMap((key) => {
    const count = officialCounts?.[key];
    return count === undefined ? [] : [`${words.edition.countNames[key]} ${String(count)}`];
  });
  const { state: _, ...link } = linkTo(world, edition);
  return {
    cells: [
      [link],
      [stateTag(world, edition)?.label ?? ""],
      [{ text: term(world, "natures", edition.nature), tag: true }],
      [shown.length === 0 ? words.common.unknownValue : shown.join(world.m.comma)],
      [official.length === 0 ? words.edition.countNotStated : official.join(world.m.comma)],
      [countText(world, members)],
    ],
  };
}

/** Editions newest first: the publisher's own in one table, what was compiled here and what is proposed in others. */
function editionsTables(world: World, heading: string, editions: readonly PublishedEdition[]): Block[] {
  const { catalogs, common } = world.m.pages;
  return byOrigin([...editions].sort(byFirstDay).reverse()).map(({ origin, documents }) => ({
    type: "table",
    caption: [heading, common.origins[origin]].filter((part) => part !== "").join(world.m.colon),
    columns: catalogs.columns,
    rows: documents.map((edition) => editionRow(world, edition)),
  }));
}

function trail(world: World): PageModel["trail"] {
  return [{ text: world.m.pages.catalogs.title, href: "/catalogs/" }];
}

/** Pages of catalogs through time: all editions of national/information, of local/310000/measures, … */
export function catalogPages(world: World): PageModel[] {
  const concepts = [...new Set(world.set.all("edition").map(({ concept }) => String(concept)))];
  return concepts.map((concept) => {
    const title = catalogTitle(world, concept);
    const editions = world.set.all("edition").filter((edition) => edition.concept === concept);
    const words = world.m.pages.catalogs;
    return {
      path: `/catalogs/${concept}/`,
      title,
      description: `${title}。${words.all}`,
      trail: trail(world),
      searchKind: words.title,
      sections: section("editions", words.all, editionsTables(world, "", editions)),
    };
  });
}

interface Collection {
  path: string;
  title: string;
  lead?: string;
  rows: readonly BrowserRow[];
  facets?: readonly FacetSource[];
}

function collectionPage(world: World, { path, title, lead, rows, facets }: Collection): PageModel {
  return {
    path,
    title,
    description: lead ?? title,
    trail: trail(world),
    ...(lead === undefined ? {} : { lead: [[lead]] }),
    searchKind: world.m.pages.catalogs.title,
    sections: section("items", world.m.pages.edition.members, [
      { type: "browser", label: title, facets: facetsOf(world, facets ?? [], rows), rows },
    ]),
  };
}

function newestFirst(documents: readonly PublishedDocument[]): PublishedDocument[] {
  return [...documents].sort((a, b) => (a.concept === b.concept ? byFirstDay(b, a) : a.concept < b.concept ? -1 : 1));
}

/** Instruments from the highest level down, as the vocabulary orders the levels. */
function byLevel(world: World): readonly PublishedInstrument[] {
  const levels = world.set.vocabulary("legal-levels")?.values.map(({ code }) => code) ?? [];
  return [...world.set.all("instrument")].sort((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level));
}

/** The rows of the register, to be filtered by state and section. */
export function registerBrowser(world: World): Block & { type: "browser" } {
  const { register } = world.m.pages;
  const rows = world.set.all("register-row").map((document) => ({
    ...plainRow(world, document, [
      document.row,
      term(world, "register-sections", document.section),
      register.states[document.state],
      document.reason ? say(world, document.reason) : "",
    ]),
    facets: { state: [document.state], section: [document.section] },
  }));
  return { type: "browser", label: register.title, facets: facetsOf(world, registerFacets(world), rows), rows };
}

function registerFacets(world: World): FacetSource[] {
  const { register } = world.m.pages;
  return [
    { key: "state", label: register.state, titles: register.states },
    { key: "section", label: register.section, vocabulary: "register-sections" },
  ];
}

/** The rows of the register with their states, once there are any. */
function registerCollection(world: World): Collection[] {
  const { register } = world.m.pages;
  const { rows } = registerBrowser(world);
  const facets = registerFacets(world);
  return rows.length === 0
    ? []
    : [{ path: "/catalogs/register/", title: register.title, lead: register.text, rows, facets }];
}

/** How much local is held of a region; nothing for the country, whose catalogs are national. */
function heldText(world: World, { id, level }: PublishedRegion): string {
  const words = world.m.pages.local;
  if (level === "national") return "";
  const { editions, lists } = heldOf(world, id.replace("regions/", ""));
  const count = editions.reduce((sum, edition) => sum + world.set.members(edition.id).length, lists.length);
  return count === 0 ? words.nothingHeld : words.held(count);
}

function regionRows(world: World): BrowserRow[] {
  return world.set.all("region").map((document) => ({
    ...plainRow(world, document, [
      document.id.replace("regions/", ""),
      term(world, "admin-levels", document.level),
      heldText(world, document),
    ]),
    facets: { level: [document.level] },
  }));
}

/** Index pages of the registers and of everything that is not an edition. */
export function collectionPages(world: World): PageModel[] {
  const { set, m } = world;
  const words = m.pages.catalogs;
  const plain = (documents: readonly PublishedDocument[]): BrowserRow[] =>
    newestFirst(documents).map((document) => plainRow(world, document, [versionOf(document)]));
  const organizations = set.all("organization").map((document) => ({
    ...plainRow(world, document, [term(world, "organization-kinds", document.kind)]),
    facets: { kind: [document.kind] },
  }));
  const label = (kind: DocumentKind, field: string): string => fieldName(world, kind, field);
  const states = m.pages.instrument.states;
  return [
    {
      path: "/catalogs/instruments/",
      title: m.pages.instrument.indexTitle,
      lead: m.pages.instrument.indexText,
      rows: byLevel(world).map((document) => instrumentRow(world, document)),
      facets: [
        { key: "level", label: label("instrument", "level"), vocabulary: "legal-levels" },
        { key: "state", label: m.pages.instrument.state, titles: states },
      ],
    },
    {
      path: "/catalogs/national/lists/",
      title: words.lists,
      rows: set.all("list").map((document) => listRow(world, document)),
      facets: [
        { key: "kind", label: label("list", "kind"), vocabulary: "list-kinds" },
        { key: "harm", label: label("list", "harm"), vocabulary: "harm-categories" },
        { key: "documented", label: label("list", "documented"), titles: m.pages.list.documented },
      ],
    },
    { path: "/catalogs/national/repair/", title: words.repair, rows: plain(set.all("repair-rule")) },
    { path: "/catalogs/platforms/", title: words.platforms, rows: plain(set.all("platform")) },
    { path: "/catalogs/evaluations/", title: words.evaluations, rows: plain(set.all("evaluation")) },
    { path: "/catalogs/records/", title: words.records, rows: plain(set.all("record-format")) },
    { path: "/catalogs/consultations/", title: words.dockets, rows: plain(set.all("docket")) },
    {
      path: "/catalogs/organizations/",
      title: words.register.organizations,
      rows: organizations,
      facets: [{ key: "kind", label: label("organization", "kind"), vocabulary: "organization-kinds" }],
    },
    {
      path: "/catalogs/regions/",
      title: words.register.regions,
      rows: regionRows(world),
      facets: [{ key: "level", label: label("region", "level"), vocabulary: "admin-levels" }],
    },
    ...registerCollection(world),
    { path: "/catalogs/vocabularies/", title: words.register.vocabularies, rows: plain(set.all("vocabulary")) },
  ].map((collection) => collectionPage(world, collection));
}

/** The version part of an id, such as 2026 in national/repair/2026; empty for things without versions. */
function versionOf(document: PublishedDocument): string {
  return document.id === document.concept ? "" : document.id.slice(document.concept.length + 1);
}

type Register = keyof World["m"]["pages"]["catalogs"]["register"];

/** A register with its count, and how many of it are in force where its things begin and end. */
function registerLine(world: World, room: Register, documents: readonly PublishedDocument[]): Rich {
  const words = world.m.pages.catalogs;
  const hasState = documents.some((document) => stateTag(world, document) !== undefined);
  const count = hasState ? countText(world, documents) : words.items(documents.length);
  return [
    { text: words.register[room], href: `/catalogs/${room}/` },
    { text: count, muted: true },
  ];
}

/** The index of everything: catalogs with their editions, lists, rules of repair, formats, registers. */
export function catalogsPage(world: World): PageModel {
  const { set, m } = world;
  const words = m.pages.catalogs;
  const editions = set.all("edition");
  const of = (layer: string, room: string): PublishedEdition[] =>
    editions.filter((edition) => edition.layer === layer && edition.concept.endsWith(`/${room}`));
  const room = (id: string, heading: string, name: string): Section[] =>
    section(id, heading, [
      ...editionsTables(world, `${words.national}${m.colon}${heading}`, of("national", name)),
      ...editionsTables(world, `${words.local}${m.colon}${heading}`, of("local", name)),
    ]);
  const links = (documents: readonly PublishedDocument[]): Block => ({
    type: "items",
    items: newestFirst(documents).map((document) => [
      linkTo(world, document),
      ...(versionOf(document) === "" ? [] : [{ text: versionOf(document), muted: true as const }]),
    ]),
  });
  return {
    path: "/catalogs/",
    title: words.title,
    description: words.text,
    trail: [],
    lead: [[words.text]],
    sections: [
      ...room("information", words.information, "information"),
      ...Object.entries(words.rooms)
        .filter(([name]) => name !== "information")
        .flatMap(([name, heading]) => room(name, heading, name)),
      ...section("lists", words.lists, [links(set.all("list"))]),
      ...section("repair", words.repair, [links(set.all("repair-rule"))]),
      ...section("records", words.records, [links(set.all("record-format"))]),
      ...section("evaluations", words.evaluations, [links(set.all("evaluation"))]),
      ...section("platforms", words.platforms, [links(set.all("platform"))]),
      ...section("dockets", words.dockets, [links(set.all("docket"))]),
      ...section("registers", words.registers, [
        {
          type: "items",
          items: [
            registerLine(world, "instruments", set.all("instrument")),
            registerLine(world, "organizations", set.all("organization")),
            registerLine(world, "regions", set.all("region")),
            registerLine(world, "vocabularies", set.all("vocabulary")),
            [{ text: m.pages.local.title, href: "/local/" }],
            ...registerCollection(world).map(
              ({ path, title, rows }): Rich => [
                { text: title, href: path },
                { text: words.items(rows.length), muted: true },
              ],
            ),
          ],
        },
      ]),
    ],
  };
}
