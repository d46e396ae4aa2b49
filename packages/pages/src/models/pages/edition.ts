import { countsOf } from "@mulu/engine";
import type { DocumentKind, OfficialCounts, PublishedDocument, PublishedEdition, PublishedEntry } from "@mulu/schema";

import type { Block, BrowserRow, Fact, PageModel, Rich, Section, Span, TableRow } from "../../model/page.js";
import { roomTitle } from "../kind-names.js";
import { fieldName } from "../field-names.js";
import { remaining } from "../arrangements.js";
import { basisTable, facts, findingsSection, noteSection, section, shell } from "../common.js";
import { downloadsOf } from "../files.js";
import { defaultsSection } from "../inherited.js";
import { fact, joined, known, linkTo, linkToId } from "../inline.js";
import { inTableOrder } from "../listed.js";
import { entryRow, facetsOf, measureRow, otherRow } from "../rows.js";
import type { FacetSource } from "../rows.js";
import { countText, stateLine } from "../state.js";
import { pathOf, resolveId, say, term } from "../world.js";
import type { World } from "../world.js";
import { provenanceSection } from "../provenance.js";
import { unknownSection } from "../unknown.js";
import { versionsSection } from "../versions.js";

/** The members of an edition as filterable rows, in the order of its office's table. */
export function memberRows(world: World, edition: PublishedEdition): BrowserRow[] {
  return inTableOrder(world.set.members(edition.id)).flatMap((document) => {
    if (document.documentKind === "entry") return [entryRow(world, document)];
    if (document.documentKind === "measure") return [measureRow(world, document)];
    const row = otherRow(world, document);
    return row ? [row] : [];
  });
}

function facetSources(world: World, edition: PublishedEdition): FacetSource[] {
  const { m } = world;
  const label = (kind: DocumentKind, field: string): string => fieldName(world, kind, field);
  const categories = Object.fromEntries((edition.categories ?? []).map(({ code, title }) => [code, say(world, title)]));
  return [
    {
      key: "category",
      label: label("entry", "category"),
      titles: { ...categories, unknown: m.pages.edition.uncategorised },
    },
    { key: "type", label: label("measure", "type"), vocabulary: "measure-types" },
    { key: "polarity", label: label("entry", "polarity"), vocabulary: "polarities" },
    { key: "effect", label: label("measure", "effect"), vocabulary: "measure-effects" },
    { key: "targets", label: label("measure", "targets"), vocabulary: "measure-targets" },
    { key: "subjects", label: label("entry", "subjects"), vocabulary: "subject-kinds" },
    { key: "level", label: label("indicator", "level"), vocabulary: "legal-levels" },
  ];
}

/** Fields with a line or a section of their own. */
const shown = [
  ...["nature", "number", "issuers", "dates", "supersedes", "supplements", "basis", "official", "publication"],
  "categories",
  "defaults",
];

/** Counts that a publisher gives of an edition beside that of its entries alone, by the room it stands in. */
export const countKeys: Readonly<Record<string, readonly (keyof OfficialCounts)[]>> = {
  information: ["categories", "entries"],
  measures: ["groups", "types", "entries"],
  indicators: ["level1", "level2", "level3", "level4", "score"],
};

/** The room of a catalog, such as measures in local/310000/measures. */
function roomOf(concept: string): string {
  return concept.slice(concept.lastIndexOf("/") + 1);
}

function counts(world: World, edition: PublishedEdition): Block {
  const words = world.m.pages.edition;
  const ours = countsOf(world.set, edition);
  const keys = countKeys[roomOf(edition.concept)] ?? ["entries"];
  const rows = keys.map((key): TableRow => {
    const official = edition.officialCounts?.[key];
    const stated: Rich = official === undefined ? [{ text: words.countNotStated, muted: true }] : [String(official)];
    const held = key === "entries" ? countText(world, world.set.members(edition.id)) : String(ours[key] ?? 0);
    return { cells: [[words.countNames[key]], stated, [held]] };
  });
  return { type: "table", caption: words.counts, columns: words.countColumns, rows };
}

function dateFacts(world: World, edition: PublishedEdition): Fact[] {
  const words = world.m.pages.edition.dates;
  return (["published", "effective", "until", "compiled"] as const).flatMap((key) => {
    const date = edition.dates?.[key];
    return fact(words[key], [date === undefined ? undefined : [date]]);
  });
}

function categories(world: World, edition: PublishedEdition): Section[] {
  const words = world.m.pages.edition;
  const entries = world.set
    .members(edition.id)
    .filter((document): document is PublishedEntry => document.documentKind === "entry");
  const rows = (edition.categories ?? []).map(
    (category): TableRow => ({
      cells: [
        [{ text: say(world, category.title), href: `${pathOf(edition.id)}?category=${category.code}` }],
        [
          countText(
            world,
            entries.filter((entry) => entry.category === category.code),
          ),
        ],
      ],
    }),
  );
  return section("categories", words.categories, [
    { type: "table", caption: words.categories, columns: words.categoryColumns, rows },
  ]);
}

function unknownOf(document: PublishedDocument): readonly string[] {
  return "unknown" in document ? document.unknown : [];
}

function gaps(world: World, edition: PublishedEdition): Fact[] {
  const members = world.set.members(edition.id);
  const open = members.filter((member) => unknownOf(member).length > 0);
  const words = world.m.pages.edition;
  return members.length === 0 ? [] : fact(words.gaps, [[words.gapsText(open.length, members.length)]]);
}

function supplements(world: World, edition: PublishedEdition): Rich[] {
  return world.set
    .all("edition")
    .filter(
      (other) => other.supplements !== undefined && resolveId(world, other.supplements)?.concept === edition.concept,
    )
    .map((other) => [linkTo(world, other)]);
}

/** A reference to a catalog as a whole leads to the page of all its editions. */
function catalogLink(world: World, id: string): Span {
  const target = world.set.get(id);
  if (target) return linkTo(world, target);
  const newest: PublishedDocument | undefined = resolveId(world, id);
  return newest ? { text: catalogTitle(world, id), href: `/catalogs/${id}/` } : { text: id, code: true };
}

/** Name of a catalog through time: 全国公共信用信息目录, 上海市失信惩戒措施清单. */
export function catalogTitle(world: World, concept: string): string {
  const words = world.m.pages.catalogs;
  const code = /^local\/(\d{6})\//.exec(concept)?.[1];
  const region = code === undefined ? undefined : world.set.region(code);
  const where = region ? say(world, region.title) : words.national;
  const what = roomTitle(world, roomOf(concept));
  return words.catalogOf(where, what);
}

function regionLines(world: World, { regionCode }: PublishedEdition): Rich[] {
  return regionCode === undefined ? [] : [[linkToId(world, `regions/${regionCode}`)]];
}

/** Page of an edition: what it is, official counts beside ours, and its members with filters. */
export function editionPage(world: World, edition: PublishedEdition): PageModel {
  const words = world.m.pages;
  const rows = memberRows(world, edition);
  const ask = (field: string): ReturnType<typeof known> => known(world, edition, field);
  const { number, supersedes, supplements: base } = edition;
  return {
    ...shell(world, edition),
    trail: [
      { text: words.catalogs.title, href: "/catalogs/" },
      { text: catalogTitle(world, edition.concept), href: `/catalogs/${edition.concept}/` },
    ],
    keywords: number === undefined ? [] : [number],
    sections: [
      ...section("facts", words.common.facts, [
        facts(
          fact(world.m.state.heading, [stateLine(world, edition)]),
          fact(fieldName(world, "edition", "nature"), [[term(world, "natures", edition.nature)]]),
          ask("number")([number === undefined ? undefined : [number]]),
          ask("issuers")([
            edition.issuers &&
              joined(
                edition.issuers.map((id) => linkToId(world, `organizations/${id}`)),
                world.m.comma,
              ),
          ]),
          dateFacts(world, edition),
          fact(words.common.region, regionLines(world, edition)),
          remaining(world, edition, shown),
          fact(fieldName(world, "edition", "supersedes"), [
            supersedes === undefined ? undefined : [linkToId(world, supersedes)],
          ]),
          fact(fieldName(world, "edition", "supplements"), [
            base === undefined ? undefined : [catalogLink(world, base)],
          ]),
          gaps(world, edition),
          fact(words.edition.downloads, [joined(downloadsOf(world, edition.id), world.m.comma)]),
          fact(words.common.id, [[{ text: edition.id, code: true }]]),
        ),
        counts(world, edition),
      ]),
      ...section("basis", words.common.basis, [basisTable(world, words.common.basis, edition.basis)]),
      ...categories(world, edition),
      ...defaultsSection(world, edition),
      ...section("members", words.edition.members, [
        {
          type: "browser",
          label: words.edition.members,
          facets: facetsOf(world, facetSources(world, edition), rows),
          rows,
        },
      ]),
      ...section("supplements", words.edition.supplementedBy, [{ type: "items", items: supplements(world, edition) }]),
      ...noteSection(world, edition),
      ...unknownSection(world, edition),
      ...findingsSection(world, edition),
      ...versionsSection(world, edition),
      ...provenanceSection(world, edition),
    ],
  };
}
