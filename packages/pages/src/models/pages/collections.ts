import { byFirstDay } from "@mulu/engine";
import { collectionOf, documentKinds, editionRooms, kinds } from "@mulu/schema";
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
import { kindPlural } from "../kind-names.js";
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
      description: words.allOf(title),
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

type OwnCollection = (world: World) => Partial<Collection> & Pick<Collection, "rows">;

/** Collections that show more than titles and versions, and let the reader filter. */
const ownCollections: Readonly<Partial<Record<DocumentKind, OwnCollection>>> = {
  instrument: (world) => ({
    title: world.m.pages.instrument.indexTitle,
    lead: world.m.pages.instrument.indexText,
    rows: byLevel(world).map((document) => instrumentRow(world, document)),
    facets: [
      { key: "level", label: fieldName(world, "instrument", "level"), vocabulary: "legal-levels" },
      { key: "state", label: world.m.pages.instrument.state, titles: world.m.pages.instrument.states },
    ],
  }),
  list: (world) => ({
    rows: world.set.all("list").map((document) => listRow(world, document)),
    facets: [
      { key: "kind", label: fieldName(world, "list", "kind"), vocabulary: "list-kinds" },
      { key: "harm", label: fieldName(world, "list", "harm"), vocabulary: "harm-categories" },
      { key: "documented", label: fieldName(world, "list", "documented"), titles: world.m.pages.list.documented },
    ],
  }),
  organization: (world) => ({
    rows: world.set.all("organization").map((document) => ({
      ...plainRow(world, document, [term(world, "organization-kinds", document.kind)]),
      facets: { kind: [document.kind] },
    })),
    facets: [{ key: "kind", label: fieldName(world, "organization", "kind"), vocabulary: "organization-kinds" }],
  }),
  region: (world) => ({
    rows: regionRows(world),
    facets: [{ key: "level", label: fieldName(world, "region", "level"), vocabulary: "admin-levels" }],
  }),
  "register-row": (world) => ({
    title: world.m.pages.register.title,
    lead: world.m.pages.register.text,
    rows: registerBrowser(world).rows,
    facets: registerFacets(world),
  }),
};

/** Kinds that may have no document: then there is nothing to list. */
const maybeEmpty: ReadonlySet<DocumentKind> = new Set(["register-row", "redirect"]);

interface KindCollection extends Collection {
  kind: DocumentKind;
}

/** A collection of every kind that does not stand in editions, so that no kind can be without one. */
function collectionsOf(world: World): KindCollection[] {
  return documentKinds.flatMap((kind) => {
    const folder = collectionOf(kind);
    const documents = world.set.all(kind);
    if (folder === undefined || (documents.length === 0 && maybeEmpty.has(kind))) return [];
    const own = ownCollections[kind]?.(world) ?? {
      rows: newestFirst(documents).map((document) => plainRow(world, document, [versionOf(document)])),
    };
    return [{ kind, path: `/catalogs/${folder}/`, title: kindPlural(world, kind), ...own }];
  });
}

/** Index pages of the registers and of everything that is not an edition. */
export function collectionPages(world: World): PageModel[] {
  return collectionsOf(world).map((collection) => collectionPage(world, collection));
}

/** The version part of an id, such as 2026 in national/repair/2026; empty for things without versions. */
function versionOf(document: PublishedDocument): string {
  return document.id === document.concept ? "" : document.id.slice(document.concept.length + 1);
}

/** A register with its count, and how many of it are in force where its things begin and end. */
function registerLine(world: World, { kind, title, path }: KindCollection): Rich {
  const documents = world.set.all(kind);
  const hasState = documents.some((document) => stateTag(world, document) !== undefined);
  const count = hasState ? countText(world, documents) : world.m.pages.catalogs.items(documents.length);
  return [
    { text: title, href: path },
    { text: count, muted: true },
  ];
}

/** Anchor of a kind on the index: the folder of its collection, but for one that had another name first. */
function anchorOf({ kind, path }: KindCollection): string {
  return kind === "docket" ? "dockets" : path.replace(/^.*\/([^/]+)\/$/, "$1");
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
  const collections = collectionsOf(world);
  const isRegister = ({ kind }: KindCollection): boolean => kinds[kind].stands === "register";
  return {
    path: "/catalogs/",
    title: words.title,
    description: words.text,
    trail: [],
    lead: [[words.text]],
    sections: [
      ...editionRooms.flatMap(({ name, title }) => room(name, say(world, title), name)),
      ...collections
        .filter((each) => !isRegister(each))
        .flatMap((each) => section(anchorOf(each), each.title, [links(world.set.all(each.kind))])),
      ...section("registers", words.registers, [
        {
          type: "items",
          items: [
            ...collections.filter(isRegister).map((each) => registerLine(world, each)),
            [{ text: m.pages.local.title, href: "/local/" }],
          ],
        },
      ]),
    ],
  };
}
