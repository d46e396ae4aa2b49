import { isProposal } from "@mulu/engine";
import type {
  Division,
  PublishedDocument,
  PublishedOrganization,
  PublishedRegion,
  PublishedVocabulary,
} from "@mulu/schema";

import type { Block, PageModel, Rich, Section, Span, TableRow } from "../../model/page.js";
import { otherParts } from "../field-values.js";
import { roomTitle } from "../kind-names.js";
import { fieldName } from "../field-names.js";
import { remaining } from "../arrangements.js";
import { facts, findingsSection, section, shell, text } from "../common.js";
import { radarSection } from "../changes/radar.js";
import { glossed } from "../glossary.js";
import { heldOf, localRooms, pauses, roomOf } from "../holdings.js";
import { coded, fact, joined, linkTo, linkToId, linkWithEdition } from "../inline.js";
import { catalogTitle } from "./edition.js";
import { countText } from "../state.js";
import { say, told } from "../world.js";
import type { World } from "../world.js";
import { provenanceSection } from "../provenance.js";
import { unknownSection } from "../unknown.js";

/** What is a region's own: an edition tells how much it holds. */
function ownItems(world: World, documents: readonly PublishedDocument[]): Block {
  return {
    type: "items",
    items: documents.map((document) => [
      ...linkWithEdition(world, document),
      ...(document.documentKind === "edition"
        ? [{ text: countText(world, world.set.members(document.id)), muted: true as const }]
        : []),
    ]),
  };
}

function items(world: World, documents: readonly PublishedDocument[]): Block {
  return { type: "items", items: documents.map((document) => linkWithEdition(world, document)) };
}

/** Page of an organization: what it issued, collects and leads. */
export function organizationPage(world: World, organization: PublishedOrganization): PageModel {
  const words = world.m.pages;
  const slug = organization.id.replace(/^organizations\//, "");
  const { short, parent, region } = organization;
  const { set } = world;
  const issued = [...set.all("instrument"), ...set.all("edition")].filter(({ issuers }) => issuers?.includes(slug));
  const led = [
    ...set.all("list").filter(({ authority }) => authority === slug),
    ...set.all("docket").filter(({ lead }) => lead === slug),
  ];
  return {
    ...shell(world, organization),
    sections: [
      ...section("facts", words.common.facts, [
        facts(
          fact(fieldName(world, "organization", "short"), [short && [say(world, short)]]),
          fact(fieldName(world, "organization", "kind"), [coded(world, "organization-kinds", organization.kind)]),
          fact(fieldName(world, "organization", "parent"), [
            parent === undefined ? undefined : [linkToId(world, `organizations/${parent}`)],
          ]),
          remaining(world, organization, ["short", "kind", "parent", "region"]),
          fact(words.organization.region, [region === undefined ? undefined : [linkToId(world, `regions/${region}`)]]),
          fact(words.common.id, [[{ text: organization.id, code: true }]]),
        ),
      ]),
      ...section("issued", words.organization.issued, [items(world, issued)]),
      ...section("leads", words.organization.leads, [items(world, led)]),
      ...section("collects", words.organization.collects, [
        items(
          world,
          set.all("entry").filter(({ collectedBy }) => collectedBy?.some(({ organization: by }) => by === slug)),
        ),
      ]),
      ...section("children", words.organization.children, [
        items(
          world,
          set.all("organization").filter((other) => other.parent === slug),
        ),
      ]),
      ...unknownSection(world, organization),
      ...findingsSection(world, organization),
      ...provenanceSection(world, organization),
    ],
  };
}

/** Prefectures and counties without a page of their own, and codes that are out of use, by code. */
function divisions(world: World, region: PublishedRegion): Section[] {
  const words = world.m.pages.region;
  const name = ({ title }: Division): Rich => [told(world, title)];
  const rows = (region.divisions ?? []).map(
    (division): TableRow => ({
      id: `code-${division.code}`,
      cells: [[{ text: division.code, code: true }], name(division)],
    }),
  );
  const former = (region.formerDivisions ?? []).map(
    (division): TableRow => ({
      id: `former-${division.code}`,
      cells: [[{ text: division.code, code: true }], name(division), [division.lastSeen]],
    }),
  );
  return [
    ...section("divisions", words.divisions, [
      { type: "table", caption: words.divisions, columns: words.divisionColumns, rows },
    ]),
    ...section("former", words.former, [
      { type: "table", caption: words.former, columns: words.formerColumns, rows: former },
    ]),
  ];
}

/** What is not held of a region, so that an empty answer is not taken for an absence of rules. */
function regionGaps(world: World, code: string, region: PublishedRegion): Section[] {
  const words = world.m.pages.local;
  const national = region.level === "national";
  const lines = national ? nationalGaps(world) : localGaps(world, code);
  const above: Rich[] =
    region.parent === undefined ? [] : [[words.fromAbove, linkToId(world, `regions/${region.parent}`)]];
  return section("gaps", words.gaps, [
    lines.length === 0 ? undefined : text(words.gapsText),
    { type: "items", items: [...lines, ...above] },
  ]);
}

function nationalGaps(world: World): Rich[] {
  const concepts = new Set(
    world.set.all("edition").flatMap(({ layer, concept }) => (layer === "national" ? [String(concept)] : [])),
  );
  return [...concepts].flatMap((concept) =>
    pauses(world, concept).map(
      ({ from, to }): Rich => [world.m.pages.local.between(catalogTitle(world, concept), from, to)],
    ),
  );
}

function localGaps(world: World, code: string): Rich[] {
  const words = world.m.pages.local;
  const { editions, lists, uncompiled } = heldOf(world, code);
  const enacted = editions.filter((edition) => !isProposal(edition));
  const empty = enacted.filter(({ id }) => world.set.members(id).length === 0);
  const named = (opening: string, documents: readonly PublishedDocument[]): Rich[] =>
    documents.length === 0
      ? []
      : [
          [
            opening,
            ...joined(
              documents.map((document) => linkTo(world, document)),
              world.m.comma,
            ),
          ],
        ];
  return [
    ...localRooms(world)
      .filter((room) => !enacted.some((edition) => roomOf(edition) === room))
      .map((room): Rich => [words.noRoom(roomTitle(world, room))]),
    ...(lists.length === 0 ? [[words.noLists]] : []),
    ...named(words.nameOnly, empty),
    ...named(words.regulationOnly, uncompiled),
  ];
}

/** Page of a division: its line upwards, what lies below it, and the catalogs and laws that are its own. */
export function regionPage(world: World, region: PublishedRegion): PageModel {
  const words = world.m.pages;
  const code = region.id.replace(/^regions\//, "");
  const { set } = world;
  const { parent } = region;
  const own = [
    ...set.all("edition").filter(({ regionCode }) => regionCode === code),
    ...set.all("list").filter(({ regionCode }) => regionCode === code),
    ...set.all("instrument").filter((instrument) => instrument.region === code),
  ];
  return {
    ...shell(world, region),
    sections: [
      ...section("facts", words.common.facts, [
        facts(
          fact(words.region.code, [[{ text: code, code: true }]]),
          fact(fieldName(world, "region", "level"), [coded(world, "admin-levels", region.level)]),
          fact(words.region.line, [parent === undefined ? undefined : [linkToId(world, `regions/${parent}`)]]),
        ),
      ]),
      ...section("local", words.region.local, [ownItems(world, own)]),
      ...radarSection(world, region),
      ...regionGaps(world, code, region),
      ...section("children", words.region.children, [
        {
          type: "items",
          items: set
            .all("region")
            .filter((other) => other.parent === code)
            .map((other) => [linkTo(world, other)]),
        },
      ]),
      ...divisions(world, region),
      ...findingsSection(world, region),
      ...provenanceSection(world, region),
    ],
  };
}

/** The beginning of a line that stands below another in one cell. */
function onItsOwn([first = ""]: Rich): Span {
  return { ...(typeof first === "string" ? { text: first } : first), own: true };
}

/** Page of a code list. */
export function vocabularyPage(world: World, vocabulary: PublishedVocabulary): PageModel {
  const words = world.m.pages;
  // Groups are titled by the vocabularies of groups; a group without a title is left to the machine-readable form.
  const groups = world.set.all("vocabulary").filter(({ id }) => id.endsWith("-groups"));
  const titles = new Map(
    groups.flatMap(({ values }) => values.map(({ code, title }) => [code, say(world, title)] as const)),
  );
  const rows = vocabulary.values.map((value): TableRow => {
    const name: Rich =
      value.url === undefined
        ? glossed(world, say(world, value.title))
        : [{ text: say(world, value.title), href: value.url }];
    const more = otherParts(
      world,
      { type: "VocabularyValue", shown: ["code", "title", "description", "group", "url"] },
      value,
    );
    const description: Rich[] = [...(value.description ? [[say(world, value.description)]] : []), ...more];
    const lines = description.flatMap((line, index) => (index === 0 ? line : [onItsOwn(line), ...line.slice(1)]));
    return {
      cells: [[{ text: value.code, code: true }], name, lines, [titles.get(value.group ?? "") ?? "—"]],
    };
  });
  const grouped = vocabulary.values.some(({ group }) => group !== undefined && titles.has(group));
  const described = rows.some(({ cells }) => (cells[2] ?? []).length > 0);
  const kept = [true, true, described, grouped];
  const { description } = vocabulary;
  return {
    ...shell(world, vocabulary),
    ...(description === undefined ? {} : { lead: [[say(world, description)]] }),
    sections: [
      ...section("values", words.vocabulary.values, [
        facts(fact(words.vocabulary.openness, [[vocabulary.closed ? words.vocabulary.closed : words.vocabulary.open]])),
        {
          type: "table",
          caption: words.vocabulary.values,
          columns: words.vocabulary.columns.filter((_, index) => kept[index]),
          rows: rows.map(({ cells }) => ({ cells: cells.filter((_, index) => kept[index]) })),
        },
      ]),
      ...unknownSection(world, vocabulary),
      ...findingsSection(world, vocabulary),
      ...provenanceSection(world, vocabulary),
    ],
  };
}
