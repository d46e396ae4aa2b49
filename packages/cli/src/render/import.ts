import type { ImportResult } from "@mulu/compiler";
import { languages } from "@mulu/schema";
import type { Finding } from "@mulu/schema";

import { inline, paint } from "../terminal.js";
import type { Terminal } from "../terminal.js";
import { renderGroup } from "./group-text.js";
import { groupAlike, saidOnce } from "./groups.js";
import { samenessInTable } from "./sameness-in-table.js";
import { say } from "../words/say.js";

/** What an import did, or would do. */
export interface ImportReport {
  result: ImportResult;
  edition: string;
  dryRun: boolean;
  encoding?: string;
  separator?: string;
  /** Each finding, or groups of what is alike and nothing else. */
  detail?: "all" | "summary";
  /** Files that go because the table does not hold them. */
  removed?: readonly string[];
  /** The file in which questions were put, or would be. */
  answers?: string;
}

const separatorNames: Readonly<Record<string, { zh: string; en: string }>> = {
  ";": say("separated-semicolons"),
  "\t": say("separated-tabs"),
};

/** How a CSV file was read: its encoding, and its separator where that is no comma. */
function readAs({ encoding, separator = "," }: ImportReport): { zh: string; en: string } {
  if (encoding === undefined) return { zh: "", en: "" };
  const by = separatorNames[separator] ?? { zh: "", en: "" };
  return say("read-as", { encoding, by });
}

const labels = { error: say("not-placed"), warning: say("note-word") } as const;

const labelOf = ({ severity }: Finding, terminal: Terminal): string =>
  paint(severity === "error" ? "red" : "dim", labels[severity][terminal.language], terminal);

/** The cell, as the table names it. */
const placeOf = ({ file = "", path }: Finding): string => inline([file, ...path].join(" "));

function renderTableFinding(finding: Finding, terminal: Terminal): string {
  const { language } = terminal;
  const lines = [
    `${inline(finding.file ?? "")}  ${labelOf(finding, terminal)} ${finding.rule}  ${inline(finding.message[language])}`,
  ];
  if (finding.hint)
    lines.push(
      `  ${say("hint-word")[language]}${languages[language].punctuation.colon}${inline(finding.hint[language])}`,
    );
  return `${lines.join("\n")}\n`;
}

function summary(report: ImportReport, { language }: Terminal): string {
  const { result, edition, dryRun } = report;
  const { created, changed, unchanged, findings, cells } = result;
  const absent = report.removed?.length ? [] : result.absent;
  const share = cells.meaningful === 0 ? 0 : Math.floor((cells.placed * 1000) / cells.meaningful) / 10;
  const errors = findings.filter(({ severity }) => severity === "error").length;
  const notes = findings.length - errors;
  const counts = { created: created.length, changed: changed.length, unchanged: unchanged.length, errors, notes };
  return [
    say(dryRun ? "would-import" : "imported", { readAs: readAs(report), edition, ...counts }),
    ...(cells.meaningful === 0 ? [] : [say("cells-placed", { all: cells.meaningful, placed: cells.placed, share })]),
    ...(absent.length === 0 ? [] : [say("absent-from-table", { count: absent.length })]),
  ]
    .map((each) => `${each[language]}\n`)
    .join("");
}

/** What to do about a word that is asked about stands in the file of answers, and not in every line. */
function withoutHint(finding: Finding, words: readonly string[]): Finding {
  const isAsked = words.some((word) => finding.message.zh.includes(word));
  if (!isAsked || !["TABLE-02", "TABLE-04"].includes(finding.rule)) return finding;
  const { hint: _, ...rest } = finding;
  return rest;
}

/** What was found: what cells of a column have alike is said once. */
function renderFindings({ result: { findings, questions }, detail }: ImportReport, terminal: Terminal): string {
  if (detail !== "all") {
    const words = questions.map(({ word }) => word);
    findings = findings.map((finding) => withoutHint(finding, words));
  }
  const groups = groupAlike(findings, samenessInTable);
  const said = detail === "all" ? findings : detail === "summary" ? groups : saidOnce(findings, groups, 1);
  const lines = said.map((each) =>
    "findings" in each ? `${renderGroup(each, terminal, { labelOf, placeOf })}\n` : renderTableFinding(each, terminal),
  );
  return lines.join("");
}

/** What goes with the table, each by its file. */
function removedOf({ removed = [], dryRun }: ImportReport, { language }: Terminal): string {
  if (removed.length === 0) return "";
  const title = say("files-of-fate", { more: dryRun ? say("would-removed") : say("removed"), count: removed.length })[
    language
  ];
  return title + removed.map((path) => `  ${path}\n`).join("");
}

/** Where the questions are, and how to answer them. */
function asked(
  { result: { questions }, answers = "import.yaml", dryRun }: ImportReport,
  { language }: Terminal,
): string {
  const count = questions.length;
  if (count === 0) return "";
  return say(dryRun ? "would-ask-words" : "asks-words", { count, answers })[language];
}

/** The report as a clerk reads it: every cell that was not placed, what was done, and what to do next. */
export function renderImport(report: ImportReport, terminal: Terminal): string {
  const { result, dryRun } = report;
  const { detail } = report;
  const all = [...result.files.keys()].map((file) => `  catalogs/${file}\n`);
  const few = say("files", { count: all.length })[terminal.language];
  const files = detail === "all" || all.length <= 5 ? all : [...all.slice(0, 3), few];
  const next = files.length === 0 || dryRun ? "" : say("next-fill-what-unknown")[terminal.language];
  return [
    renderFindings(report, terminal),
    summary(report, terminal),
    ...files,
    removedOf(report, terminal),
    asked(report, terminal),
    next,
  ].join("");
}
