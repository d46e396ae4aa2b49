import type { Counts, CoverageReport, EditionSummary } from "@mulu/compiler";

import type { Language } from "../terminal.js";

const words = {
  zh: {
    columns: [
      "版本",
      "条目",
      "官方数",
      "引到条款",
      "官方",
      "公开副本",
      "未核对",
      "有缺口",
      "可信度高",
      "未知",
      "未写明",
      "依规定",
    ],
    notStated: "未查到",
    units: {
      entries: (n: number) => `${n} 条`,
      types: (n: number) => `${n} 种措施`,
      categories: (n: number) => `${n} 类`,
    },
    register: (total: number) => `登记表 ${total} 行`,
    holdings: (instruments: number, regions: number) =>
      `登记的法律、法规和文件 ${instruments} 部；有自己条款的地区 ${regions} 个。`,
    silences: (unknown: string, noneStated: string, byReference: string) =>
      `信息条目中没有值的字段：未知 ${unknown} 处，未写明 ${noneStated} 处，依规定 ${byReference} 处。`,
    states: { data: "数据", rule: "规则", page: "页面", "out-of-scope": "不在范围内", open: "尚未建成" },
  },
  en: {
    columns: [
      "edition",
      "entries",
      "official count",
      "clause",
      "official",
      "copy",
      "unverified",
      "gaps",
      "confident",
      "unknown",
      "not stated",
      "by reference",
    ],
    notStated: "not found",
    units: {
      entries: (n: number) => `${n} entries`,
      types: (n: number) => `${n} types`,
      categories: (n: number) => `${n} categories`,
    },
    register: (total: number) => `register, ${total} rows`,
    holdings: (instruments: number, regions: number) =>
      `${instruments} laws, regulations and documents registered; ${regions} regions with clauses of their own.`,
    silences: (unknown: string, noneStated: string, byReference: string) =>
      `Fields of information entries without a value: ${unknown} unknown, ${noneStated} not stated, ${byReference} by reference.`,
    states: { data: "data", rule: "rule", page: "page", "out-of-scope": "out of scope", open: "open" },
  },
} as const;

/** Columns a text takes on a terminal: a Chinese character takes two. */
function width(text: string): number {
  return [...text].reduce((sum, char) => sum + (/[\u1100-\uffe6]/.test(char) ? 2 : 1), 0);
}

function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => width(row[column] ?? ""))));
  const pad = (cell: string, column: number): string => {
    const space = " ".repeat((widths[column] ?? 0) - width(cell));
    return column === 0 ? cell + space : space + cell;
  };
  return rows.map((row) => row.map(pad).join("  ").trimEnd()).join("\n");
}

/** What the publisher counts: entries where it says so, else types or categories, always with the unit. */
function officialCount({ officialCounts }: EditionSummary, language: Language): string {
  for (const unit of ["entries", "types", "categories"] as const) {
    const count = officialCounts?.[unit];
    if (count !== undefined) return words[language].units[unit](count);
  }
  return words[language].notStated;
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
function silences(editions: readonly EditionSummary[]): [string, string, string] {
  const of = (word: "unknown" | "noneStated" | "byReference"): string =>
    String(editions.reduce((sum, edition) => sum + Number(total(edition[word])), 0));
  return [of("unknown"), of("noneStated"), of("byReference")];
}

/** What is held in all: instruments, regions of whose law a clause is cited, and what the information entries leave open. */
function holdings({ catalogs, kinds }: CoverageReport, language: Language): string {
  const local = catalogs.filter(
    ({ layer, editions }) => layer === "local" && editions.some((one) => one.withArticle > 0),
  );
  const regions = new Set(local.map(({ regionCode }) => regionCode));
  const information = catalogs.filter(({ concept }) => concept.endsWith("/information"));
  const { holdings: held, silences: open } = words[language];
  return [
    held(kinds.instrument?.count ?? 0, regions.size),
    open(...silences(information.flatMap(({ editions }) => editions))),
  ].join("\n");
}

/** The coverage as text: what is held in all, then editions as a table, then the register by section. */
export function renderCoverage(report: CoverageReport, language: Language): string {
  const { catalogs, register } = report;
  const { columns, states, register: heading } = words[language];
  const editions = catalogs.flatMap(({ editions: all }) => all);
  const names = Object.entries(states);
  const line = (name: string, byState: Counts): string[] => [
    name,
    ...names.map(([state]) => String(byState[state] ?? 0)),
  ];
  const sections = [
    [heading(register.total), ...names.map(([, name]) => name)],
    ...register.sections.map(({ code, title, byState }) => line(`${code} ${title[language]}`, byState)),
    line("", register.byState),
  ];
  return `${holdings(report, language)}\n\n${table([columns, ...editions.map((edition) => editionRow(edition, language))])}\n\n${table(sections)}\n`;
}
