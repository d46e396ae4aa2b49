import { lawCoverage, oncePerSet, regionCoverage } from "@mulu/engine";
import type { CatalogSet, CatalogSummary, Counts, Coverage, LawCoverage, RegionCoverage } from "@mulu/engine";
import { codesOf } from "@mulu/schema";
import type { PathId, PublishedRegisterRow, RegisterState, Text } from "@mulu/schema";

import { canonical, jsonFile } from "./artefact.js";
import type { Artefact, EmitInput } from "./artefact.js";
import { catalogSummaries, kindSummaries } from "./summary.js";

/** One row of the register: what it is, its state, and what shows it. */
export interface RegisterRowSummary {
  id: PathId;
  row: string;
  title: Text;
  state: RegisterState;
  refs: string[];
  rules: string[];
  pages: string[];
  reason?: Text;
}

/** One section of the register, rows in their order. */
export interface RegisterSection {
  code: string;
  title: Text;
  byState: Counts;
  rows: RegisterRowSummary[];
}

/** What the catalogs hold of what the sources name, counted without flattery. */
export interface CoverageReport {
  catalogs: readonly CatalogSummary[];
  kinds: Readonly<Record<string, Coverage>>;
  /** The law of each region, the nation first: how much is registered, read and used. */
  regions: RegionCoverage[];
  /** Each instrument: articles read, what rests on them, and what they leave open. */
  laws: LawCoverage[];
  register: { total: number; byState: Counts; sections: RegisterSection[] };
}

const states = codesOf("RegisterState") as readonly RegisterState[];

function countStates(rows: readonly { state: RegisterState }[]): Counts {
  return Object.fromEntries(states.map((state) => [state, rows.filter((row) => row.state === state).length]));
}

function rowSummary({ id, row, title, state, refs, rules, pages, reason }: PublishedRegisterRow): RegisterRowSummary {
  return {
    id,
    row,
    title,
    state,
    refs: refs ?? [],
    rules: rules ?? [],
    pages: pages ?? [],
    ...(reason === undefined ? {} : { reason }),
  };
}

/** A1 before A2, A2 before A10: the order of the register, which is not that of the alphabet. */
function sectionNumber(code: string): number {
  return Number(code.slice(1));
}

function sections(set: CatalogSet): RegisterSection[] {
  const all = set.all("register-row");
  const titles = new Map(set.vocabulary("register-sections")?.values.map(({ code, title }) => [code, title]));
  const codes = [...new Set(all.map(({ section }) => section))].sort((a, b) => sectionNumber(a) - sectionNumber(b));
  return codes.map((code) => {
    const rows = all.filter(({ section }) => section === code).map(rowSummary);
    return { code, title: titles.get(code) ?? { zh: code, en: code }, byState: countStates(rows), rows };
  });
}

/** @public Coverage of every edition and kind, and the state of every row of the register: what `coverage.json` holds. */
export const coverageOf: (set: CatalogSet) => CoverageReport = oncePerSet((set) => {
  const rows = set.all("register-row");
  const laws = lawCoverage(set);
  return canonical({
    catalogs: catalogSummaries(set),
    kinds: kindSummaries(set),
    regions: regionCoverage(laws),
    laws,
    register: { total: rows.length, byState: countStates(rows), sections: sections(set) },
  });
});

export function emitCoverage({ set }: EmitInput): Artefact[] {
  return [jsonFile("coverage.json", coverageOf(set))];
}
