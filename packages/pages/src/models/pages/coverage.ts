import { lawCoverage, regionCoverage } from "@mulu/engine";
import type { Coverage, EditionSummary } from "@mulu/engine";
import type { PublishedRegisterRow } from "@mulu/schema";

import type { PageModel, Rich, TableRow } from "../../model/page.js";
import { kindPlural } from "../kind-names.js";
import { section, text } from "../common.js";
import { linkToId } from "../inline.js";
import { countText, stateOf } from "../state.js";
import { term } from "../world.js";
import type { World } from "../world.js";
import { registerBrowser } from "./collections.js";

const statuses = ["official", "seed", "public-copy", "inferred", "unverified"] as const;
const units = ["categories", "groups", "types", "entries"] as const;

function number(value: number | undefined): Rich {
  return [String(value ?? 0)];
}

/** The columns editions and other documents share: where it was read, what is missing, how sure it is. */
function trust(counts: Coverage): Rich[] {
  const { provenance, incomplete, confidence } = counts;
  return [
    ...statuses.map((status) => number(provenance[status])),
    number(incomplete),
    number(confidence.high),
    ...[counts.unknown, counts.noneStated, counts.byReference].map(sum),
  ];
}

/** How many fields of all documents together. */
function sum(counts: Readonly<Record<string, number>>): Rich {
  return number(Object.values(counts).reduce((all, count) => all + count, 0));
}

function officialCount(world: World, { officialCounts }: EditionSummary): string {
  const words = world.m.pages.edition;
  const stated = units.flatMap((unit) => {
    const count = officialCounts?.[unit];
    return count === undefined ? [] : [`${words.countNames[unit]} ${String(count)}`];
  });
  return stated.length === 0 ? words.countNotStated : stated.join(world.m.comma);
}

/** What an edition holds, and how much of it is in force. */
function heldOf(world: World, id: string): Rich {
  const members = world.set.members(id);
  return [countText(world, members)];
}

function editionRow(world: World, edition: EditionSummary): TableRow {
  return {
    cells: [
      [linkToId(world, edition.id)],
      [officialCount(world, edition)],
      heldOf(world, edition.id),
      number(edition.withArticle),
      ...trust(edition),
    ],
  };
}

function editionRows(world: World, layer: "national" | "local"): TableRow[] {
  return world.summary.catalogs
    .filter((catalog) => catalog.layer === layer)
    .flatMap(({ editions }) => editions.map((edition) => editionRow(world, edition)));
}

/** Documents of a kind; of what begins and ends, how many are in force as well. */
function ofKind(world: World, kind: string, count: number): Rich {
  const documents = world.set.documents.filter(({ documentKind }) => documentKind === kind);
  return documents.some((document) => stateOf(world, document) !== undefined)
    ? [countText(world, documents)]
    : number(count);
}

/** Documents outside editions, by kind. Entries and measures are counted with their editions. */
function kindRows(world: World): TableRow[] {
  return Object.entries(world.summary.kinds)
    .filter(([kind]) => !["entry", "measure", "redirect"].includes(kind))
    .map(([kind, counts]) => ({
      cells: [[kindPlural(world, kind)], ofKind(world, kind, counts.count), ...trust(counts)],
    }));
}

function stateCells(world: World, rows: readonly PublishedRegisterRow[]): Rich[] {
  const states = Object.keys(world.m.pages.register.states);
  return states.map((state) => number(rows.filter((row) => row.state === state).length));
}

function registerRows(world: World): TableRow[] {
  const all = world.set.all("register-row");
  const known = world.set.vocabulary("register-sections")?.values.map(({ code }) => code) ?? [];
  const codes = known.filter((code) => all.some((row) => row.section === code));
  const sections = codes.map((code) => ({
    cells: [
      [`${code} ${term(world, "register-sections", code)}`],
      ...stateCells(
        world,
        all.filter((row) => row.section === code),
      ),
    ],
  }));
  return sections.length === 0
    ? []
    : [...sections, { cells: [[world.m.pages.coverage.total], ...stateCells(world, all)] }];
}

/** The law of each region: registered, read, used, and what it leaves open. */
function lawRows(world: World): TableRow[] {
  return regionCoverage(lawCoverage(world.set)).map(({ region, ...counts }) => ({
    cells: [
      [linkToId(world, `regions/${region}`)],
      ...[counts.laws, counts.read, counts.used].map(number),
      ...[counts.entry, counts.measure, counts.incentive, counts.protection].map(number),
      ...[counts.unknown, counts.noneStated, counts.byReference].map(number),
    ],
  }));
}

/** What is here and what is not: every edition beside the publisher's count, and every row of the register. */
export function coveragePage(world: World): PageModel {
  const words = world.m.pages.coverage;
  const table = (caption: string, columns: readonly string[], rows: readonly TableRow[]) =>
    ({ type: "table", caption, columns, rows }) as const;
  const states = Object.values(world.m.pages.register.states);
  return {
    path: "/coverage/",
    title: words.title,
    description: words.text,
    trail: [],
    lead: [[words.text]],
    sections: [
      ...section("national", words.national, [table(words.national, words.columns, editionRows(world, "national"))]),
      ...section("local", words.local, [table(words.local, words.columns, editionRows(world, "local"))]),
      ...section("laws", words.laws, [text(words.lawsText), table(words.laws, words.lawColumns, lawRows(world))]),
      ...section("kinds", words.kinds, [table(words.kinds, words.kindColumns, kindRows(world))]),
      ...section("register", words.register, [
        text(words.registerText),
        table(words.register, [words.section, ...states], registerRows(world)),
      ]),
      ...section("rows", words.rows, [registerBrowser(world)]),
    ],
    twins: world.files.has("api/v1/coverage.json")
      ? [{ text: world.m.machine.json, href: "/api/v1/coverage.json" }]
      : [],
  };
}
