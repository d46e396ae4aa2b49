import { expressionDays, titleOf } from "@mulu/engine";
import type {
  PublishedBasis,
  PublishedDocument,
  PublishedEntry,
  PublishedInstrument,
  PublishedList,
  PublishedMeasure,
} from "@mulu/schema";

import type { BrowserRow, Facet } from "../model/page.js";
import { fieldName } from "./field-names.js";
import { officeCode } from "./listed.js";
import { stateOf, stateTag } from "./state.js";
import { interval, serialNumber } from "./terms.js";
import { pathOf, say, term, terms } from "./world.js";
import type { World } from "./world.js";

/** A facet as the builders need it: which vocabulary titles its values, and in which order. */
export interface FacetSource {
  key: string;
  label: string;
  vocabulary?: string;
  /** Titles of values outside a vocabulary, such as categories of an edition. */
  titles?: Readonly<Record<string, string>>;
}

/** Facets with the values that really occur, in the order of their vocabulary. */
export function facetsOf(world: World, sources: readonly FacetSource[], rows: readonly BrowserRow[]): Facet[] {
  return sources.flatMap(({ key, label, vocabulary, titles }) => {
    const present = new Set(rows.flatMap((row) => row.facets[key] ?? []));
    const order = vocabulary === undefined ? Object.keys(titles ?? {}) : codesOf(world, vocabulary);
    const values = [
      ...order.filter((code) => present.has(code)),
      ...[...present].filter((code) => !order.includes(code)),
    ];
    const title = (code: string): string =>
      titles?.[code] ?? (vocabulary === undefined ? code : term(world, vocabulary, code));
    return values.length < 2 ? [] : [{ key, label, options: values.map((value) => ({ value, label: title(value) })) }];
  });
}

function codesOf(world: World, vocabulary: string): string[] {
  return (world.set.vocabulary(vocabulary)?.values ?? []).map(({ code }) => code);
}

/** The office's code by its name: alone it would be a row of signs that nobody knows. */
function codeLine(world: World, document: PublishedDocument): string {
  const code = officeCode(document);
  return code === undefined ? "" : `${fieldName(world, document.documentKind, "code")}${world.m.colon}${code}`;
}

/** Title and address of a document as a row, without facets. */
export function plainRow(world: World, document: PublishedDocument, meta: readonly string[] = []): BrowserRow {
  const title = titleOf(document);
  const own = say(world, title);
  const other = title[world.m.other];
  const state = stateTag(world, document);
  return {
    href: pathOf(document.id),
    title: own,
    ...(other === own ? {} : { other }),
    facets: {},
    meta: [codeLine(world, document), ...meta].filter((part) => part !== ""),
    ...(state === undefined ? {} : { state }),
  };
}

function operativeLevels(bases: readonly PublishedBasis[]): string[] {
  return [...new Set(bases.filter(({ weight }) => weight === "operative").map(({ level }) => level))];
}

function firstCite(world: World, bases: readonly PublishedBasis[]): string {
  const first = bases.find(({ weight }) => weight === "operative") ?? bases[0];
  return first ? say(world, first.cite) : "";
}

export function entryRow(world: World, entry: PublishedEntry): BrowserRow {
  return {
    ...plainRow(world, entry, [
      terms(world, "polarities", entry.polarity === undefined ? [] : [entry.polarity]),
      terms(world, "subject-kinds", entry.subjects),
      firstCite(world, entry.basis),
    ]),
    facets: {
      category: [entry.category ?? "unknown"],
      polarity: entry.polarity === undefined ? [] : [entry.polarity],
      subjects: entry.subjects,
    },
  };
}

export function measureRow(world: World, measure: PublishedMeasure): BrowserRow {
  return {
    ...plainRow(world, measure, [
      term(world, "measure-types", measure.type),
      measure.conduct ? say(world, measure.conduct) : "",
      firstCite(world, measure.basis),
    ]),
    facets: {
      type: [measure.type],
      effect: [measure.effect],
      targets: measure.targets ?? [],
      level: operativeLevels(measure.basis),
    },
  };
}

export function listRow(world: World, list: PublishedList): BrowserRow {
  const { authority, documented } = list;
  const organization = authority === undefined ? undefined : world.set.organization(authority);
  return {
    ...plainRow(world, list, [
      term(world, "list-kinds", list.kind),
      organization ? say(world, organization.short ?? organization.title) : "",
      interval(world, list.inForce) ?? "",
      documented === undefined ? "" : world.m.pages.list.documented[documented],
    ]),
    facets: {
      kind: [list.kind],
      harm: list.harm === undefined ? [] : [list.harm],
      documented: documented === undefined ? [] : [documented],
    },
  };
}

/** A commitment matter, an indicator, an incentive or a protection as a row of its edition; nothing for other documents. */
export function otherRow(world: World, document: PublishedDocument): BrowserRow | undefined {
  const words = world.m.pages.otherCatalogs;
  if (document.documentKind === "commitment") {
    return plainRow(world, document, [term(world, "commitment-types", document.type)]);
  }
  if (document.documentKind === "indicator") {
    const { score } = document;
    return plainRow(world, document, [words.levels(document.level), score === undefined ? "" : words.points(score)]);
  }
  if (document.documentKind === "protection") {
    return plainRow(world, document, [
      terms(world, "protection-topics", document.protects),
      firstCite(world, document.basis),
    ]);
  }
  return document.documentKind === "incentive"
    ? plainRow(world, document, [
        document.implementer ? say(world, document.implementer.title) : "",
        firstCite(world, document.basis),
      ])
    : undefined;
}

/** An instrument with issuer and year in sight, so that equal serial numbers cannot be confused. */
export function instrumentRow(world: World, instrument: PublishedInstrument): BrowserRow {
  const issuers = instrument.issuers.map((id) => {
    const organization = world.set.organization(id);
    return organization ? say(world, organization.short ?? organization.title) : id;
  });
  const printed = instrument.issuerPrinted;
  if (issuers.length === 0 && printed) issuers.push(say(world, printed));
  const number = instrument.number ?? "";
  const [first] = (instrument.expressions ?? []).flatMap(expressionDays);
  return {
    ...plainRow(world, instrument, [
      term(world, "legal-levels", instrument.level),
      issuers.join(world.m.comma),
      number,
      // A number without its year says too little: 第45号 exists once per issuer and year.
      serialNumber(number) !== undefined && !/\d{4}/.test(number) && first !== undefined ? first.slice(0, 4) : "",
    ]),
    facets: { level: [instrument.level], state: [stateOf(world, instrument)?.is ?? "cannot-say"] },
  };
}
