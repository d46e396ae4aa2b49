import { titleOf } from "@mulu/engine";
import type { PublishedEntry } from "@mulu/schema";

import type { PageModel, Rich, Section } from "../../model/page.js";
import { kindName } from "../kind-names.js";
import { fieldName } from "../field-names.js";
import { remaining } from "../arrangements.js";
import { basisTable, facts, findingsSection, noteSection, section, shell, text } from "../common.js";
import { lawfulSection } from "../changes/lawful.js";
import { lifeSection } from "../changes/life.js";
import { indexed } from "../indexed.js";
import { inheritedLine } from "../inherited.js";
import { otherParts } from "../field-values.js";
import {
  aliasSpan,
  bracketed,
  citationLink,
  coded,
  fact,
  joined,
  known,
  linkTo,
  linkToId,
  linkWithEdition,
} from "../inline.js";
import { stateLine } from "../state.js";
import { interval, range } from "../terms.js";
import { pathOf, resolveId, say, terms } from "../world.js";
import type { World } from "../world.js";
import { protectionsSection } from "./entry-protections.js";
import { citations, questions } from "./entry-questions.js";
import { provenanceSection } from "../provenance.js";
import { unknownSection } from "../unknown.js";
import { versionsSection } from "../versions.js";

export function editionTrail(world: World, editionId: string | undefined): PageModel["trail"] {
  const edition = editionId === undefined ? undefined : world.set.get(editionId);
  return [
    { text: world.m.pages.catalogs.title, href: "/catalogs/" },
    ...(edition ? [{ text: say(world, titleOf(edition)), href: pathOf(edition.id) }] : []),
  ];
}

function categoryTitle(world: World, entry: PublishedEntry): Rich | undefined {
  if (entry.category === undefined) return undefined;
  const edition = entry.edition === undefined ? undefined : world.set.edition(entry.edition);
  const category = edition?.categories?.find(({ code }) => code === entry.category);
  return [category ? say(world, category.title) : { text: entry.category, code: true }];
}

function fieldNames(world: World, fields: NonNullable<PublishedEntry["fields"]>): Rich {
  return fields.flatMap((field, index): Rich => {
    const more = otherParts(world, { type: "EntryField", shown: ["title"] }, field);
    const name: Rich = [...(index === 0 ? [] : [world.m.comma]), say(world, field.title)];
    return [...name, ...bracketed(world, more)];
  });
}

function narrowing(world: World, entry: PublishedEntry): Section[] {
  const { narrows } = entry;
  const words = world.m.pages.entry;
  if (!narrows) return [];
  const period = range(world, narrows.publication?.term);
  return section("narrows", words.narrows, [
    text(words.narrowsText),
    facts(
      fact(kindName(world, "entry"), [[linkToId(world, narrows.entry)]]),
      fact(fieldName(world, "entry", "sharing.scope"), [
        narrows.sharing && [terms(world, "share-scopes", narrows.sharing.scope)],
      ]),
      fact(fieldName(world, "entry", "publication.scope"), [
        coded(world, "publication-scopes", narrows.publication?.scope),
      ]),
      fact(fieldName(world, "entry", "publication.term"), [period === undefined ? undefined : [period]]),
      fact(
        fieldName(world, "entry", "basis"),
        narrows.basis.map((basis) => [citationLink(world, basis)]),
      ),
    ),
  ]);
}

/** Entries by the entry they narrow, whether that is named with its edition or through time. */
const byNarrowed = indexed(
  (world) => world.set.all("entry"),
  ({ narrows }, world) => (narrows ? [narrows.entry, resolveId(world, narrows.entry)?.id ?? narrows.entry] : []),
);

function narrowedBy(world: World, entry: PublishedEntry): Section[] {
  const words = world.m.pages.entry;
  const others = byNarrowed(world, entry.id);
  return others.length === 0
    ? []
    : section("narrowed-by", words.narrowedBy, [
        text(words.narrowedByText),
        { type: "items", items: others.map((other) => linkWithEdition(world, other)) },
      ]);
}

const byTrigger = indexed(
  (world) => world.set.all("measure"),
  ({ triggers }) => triggers ?? [],
);

function triggered(world: World, entry: PublishedEntry): Section[] {
  const measures = [...new Set([...byTrigger(world, entry.id), ...byTrigger(world, entry.concept)])];
  return section("triggers", world.m.pages.entry.triggers, [
    { type: "items", items: measures.map((measure) => linkWithEdition(world, measure)) },
  ]);
}

/** Fields, and parts of fields, with a line or a section of their own. */
const shown = [
  "aliases",
  ...["category", "polarity", "subjects", "conduct", "recognition", "collectedBy", "recordedIn", "records", "fields"],
  ...["powerKind", "updateFrequency", "validity", "basis", "narrows", "retention", "objection"],
  ...["shareable", "scope", "method", "receivers", "exception", "necessity", "basis", "route.via"].map(
    (part) => `sharing.${part}`,
  ),
  ...[
    "publishable",
    "scope",
    "channels",
    "term",
    "within",
    "method",
    "withdrawal",
    "consentRequired",
    "necessity",
    "basis",
  ].map((part) => `publication.${part}`),
  ...["repairable", "rules", "basis", "methods", "procedure", "within", "outcomes"].map((part) => `repair.${part}`),
];

/** Page of an entry of an information catalog. */
export function entryPage(world: World, entry: PublishedEntry): PageModel {
  const words = world.m.pages;
  const ask =
    (field: string): ReturnType<typeof known> =>
    (lines) =>
      known(world, entry, field)([...lines, inheritedLine(world, entry, [field])]);
  const period = interval(world, entry.validity);
  return {
    ...shell(world, entry),
    keywords: entry.aliases ?? [],
    trail: editionTrail(world, entry.edition),
    sections: [
      ...section("facts", words.common.facts, [
        facts(
          fact(world.m.state.heading, [stateLine(world, entry)]),
          ask("aliases")([entry.aliases && [aliasSpan(world, entry.aliases)]]),
          ask("category")([categoryTitle(world, entry)]),
          ask("polarity")([coded(world, "polarities", entry.polarity)]),
          ask("subjects")([[terms(world, "subject-kinds", entry.subjects)]]),
          ask("conduct")([entry.conduct && [say(world, entry.conduct)]]),
          ask("recognition")([
            entry.recognition && [terms(world, "recognition-documents", entry.recognition.documents)],
            citations(world, entry.recognition?.basis),
          ]),
          ask("records")([
            entry.records &&
              joined(
                entry.records.map((slug) => linkToId(world, `records/${slug}`)),
                world.m.comma,
              ),
          ]),
          ask("fields")([entry.fields && fieldNames(world, entry.fields)]),
          ask("powerKind")([entry.powerKind && [say(world, entry.powerKind)]]),
          ask("updateFrequency")([entry.updateFrequency && [say(world, entry.updateFrequency)]]),
          ask("validity")([period === undefined ? undefined : [period]]),
          fact(words.common.edition, [edition(world, entry)]),
          fact(words.common.id, [[{ text: entry.id, code: true }]]),
        ),
      ]),
      ...questions(world, entry),
      ...section("basis", words.common.basis, [basisTable(world, words.common.basis, entry.basis)]),
      ...section("arrangements", words.entry.arrangements, [facts(remaining(world, entry, shown))]),
      ...narrowing(world, entry),
      ...narrowedBy(world, entry),
      ...triggered(world, entry),
      ...protectionsSection(world, entry),
      ...lawfulSection(world, entry),
      ...lifeSection(world, entry),
      ...noteSection(world, entry),
      ...unknownSection(world, entry),
      ...findingsSection(world, entry),
      ...versionsSection(world, entry),
      ...provenanceSection(world, entry),
    ],
  };
}

export function edition(world: World, document: { edition?: string }): Rich | undefined {
  const found = document.edition === undefined ? undefined : world.set.get(document.edition);
  return found ? [linkTo(world, found)] : undefined;
}
