import type { Counts, CoverageReport, EditionSummary } from "@mulu/compiler";
import stringWidth from "string-width";

import { wordsIn } from "@mulu/schema";
import type { Text } from "@mulu/schema";
import type { Language } from "../terminal.js";
import { say } from "../words/say.js";

const columns = [
  ...(["coverage-edition", "coverage-entries", "coverage-official-count", "coverage-clause"] as const),
  ...(["coverage-official", "coverage-copy", "coverage-unverified", "coverage-gaps", "coverage-confident"] as const),
  ...(["coverage-unknown", "coverage-not-stated", "coverage-by-reference"] as const),
] as const;

/** States of a row of the register, in the order of its table. */
const states = {
  data: say("state-data"),
  rule: say("state-rule"),
  page: say("state-page"),
  "out-of-scope": say("state-out-of-scope"),
  open: say("state-open"),
} as const;

/** What the publisher counts, with its unit. */
const units = {
  entries: (count: number) => say("count-entries", { count }),
  types: (count: number) => say("count-types", { count }),
  categories: (count: number) => say("count-categories", { count }),
} as const;

function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => stringWidth(row[column] ?? ""))));
  const pad = (cell: string, column: number): string => {
    const space = " ".repeat((widths[column] ?? 0) - stringWidth(cell));
    return column === 0 ? cell + space : space + cell;
  };
  return rows.map((row) => row.map(pad).join("  ").trimEnd()).join("\n");
}

/** What the publisher counts: entries where it says so, else types or categories, always with the unit. */
function officialCount({ officialCounts }: EditionSummary, language: Language): string {
  for (const unit of ["entries", "types", "categories"] as const) {
    const count = officialCounts?.[unit];
    if (count !== undefined) return units[unit](count)[language];
  }
  return say("count-not-found")[language];
}

/** How many fields of all members together. */
function total(counts: Counts): string {
  return String(Object.values(counts).reduce((sum, count) => sum + count, 0));
}

function editionRow(edition: EditionSummary, language: Language): string[] {
  const of = (counts: Counts, name: string): string => String(counts[name] ?? 0);
  const { provenance } = edition;
  return [
    edition.id,
    String(edition.count),
    officialCount(edition, language),
    String(edition.withArticle),
    of(provenance, "official"),
    of(provenance, "public-copy"),
    of(provenance, "unverified"),
    String(edition.incomplete),
    of(edition.confidence, "high"),
    ...[edition.unknown, edition.noneStated, edition.byReference].map(total),
  ];
}

/** How many of each word of absence the entries of all information catalogs hold together. */
function silences(editions: readonly EditionSummary[]): Text {
  const of = (word: "unknown" | "noneStated" | "byReference"): string =>
    String(editions.reduce((sum, edition) => sum + Number(total(edition[word])), 0));
  return say("fields-without-value", {
    ...{ unknown: of("unknown"), noneStated: of("noneStated"), byReference: of("byReference") },
  });
}

/** What is held in all: instruments, regions of whose law a clause is cited, and what the information entries leave open. */
function holdings({ catalogs, kinds }: CoverageReport, language: Language): string {
  const local = catalogs.filter(
    ({ layer, editions }) => layer === "local" && editions.some((one) => one.withArticle > 0),
  );
  const regions = new Set(local.map(({ regionCode }) => regionCode));
  const information = catalogs.filter(({ concept }) => concept.endsWith("/information"));
  return [
    say("laws-registered", { instruments: kinds.instrument?.count ?? 0, regions: regions.size }),
    silences(information.flatMap(({ editions }) => editions)),
  ]
    .map((each) => wordsIn(each, language))
    .join("\n");
}

/** The coverage as text: what is held in all, then editions as a table, then the register by section. */
export function renderCoverage(report: CoverageReport, language: Language): string {
  const { catalogs, register } = report;
  const head = columns.map((id) => say(id)[language]);
  const editions = catalogs.flatMap(({ editions: all }) => all);
  const names = Object.entries(states);
  const line = (name: string, byState: Counts): string[] => [
    name,
    ...names.map(([state]) => String(byState[state] ?? 0)),
  ];
  const sections = [
    [say("register-rows", { total: register.total })[language], ...names.map(([, name]) => name[language])],
    ...register.sections.map(({ code, title, byState }) => line(`${code} ${wordsIn(title, language)}`, byState)),
    line("", register.byState),
  ];
  return `${holdings(report, language)}\n\n${table([head, ...editions.map((edition) => editionRow(edition, language))])}\n\n${table(sections)}\n`;
}
