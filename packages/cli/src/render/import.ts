import type { ImportResult } from "@mulu/compiler";
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

const words = { zh: { error: "未放入", warning: "说明" }, en: { error: "not placed", warning: "note" } } as const;

const labelOf = ({ severity }: Finding, terminal: Terminal): string =>
  paint(severity === "error" ? "red" : "dim", words[terminal.language][severity], terminal);

/** The cell, as the table names it. */
const placeOf = ({ file = "", path }: Finding): string => inline([file, ...path].join(" "));

function renderTableFinding(finding: Finding, terminal: Terminal): string {
  const { language } = terminal;
  const lines = [
    `${inline(finding.file ?? "")}  ${labelOf(finding, terminal)} ${finding.rule}  ${inline(finding.message[language])}`,
  ];
  if (finding.hint) lines.push(`  ${say("hint-word")[language]}：${inline(finding.hint[language])}`);
  return `${lines.join("\n")}\n`;
}

function summary(report: ImportReport, { language }: Terminal): string {
  const { result, edition, dryRun } = report;
  const { created, changed, unchanged, findings, cells } = result;
  const absent = report.removed?.length ? [] : result.absent;
  const share = cells.meaningful === 0 ? 0 : Math.floor((cells.placed * 1000) / cells.meaningful) / 10;
  const errors = findings.filter(({ severity }) => severity === "error").length;
  const notes = findings.length - errors;
  if (language === "en") {
    const done = dryRun ? "would be written (dry run: nothing was)" : "written";
    return (
      `${readAs(report).en}${edition}: ${created.length} new, ${changed.length} ` +
      `changed ${done}; ${unchanged.length} unchanged; ${errors} not placed, ${notes} notes.\n` +
      (cells.meaningful === 0
        ? ""
        : `${cells.placed} of ${cells.meaningful} cells with content placed (${share} %).\n`) +
      (absent.length === 0
        ? ""
        : `${absent.length} more of the edition are not in the table and stay as they are; in a draft --remove-missing removes them.\n`)
    );
  }
  return (
    `${readAs(report).zh}${edition}：${dryRun ? "试运行，没有写文件。将" : ""}` +
    `新增 ${created.length} 项，改动 ${changed.length} 项，未变 ${unchanged.length} 项；` +
    `${errors} 处未放入，${notes} 处说明。\n` +
    (cells.meaningful === 0 ? "" : `有内容的单元格 ${cells.meaningful} 个，放入 ${cells.placed} 个（${share}%）。\n`) +
    (absent.length === 0
      ? ""
      : `本版本另有 ${absent.length} 项不在表中，没有改动；草案中要随表删去的，加 --remove-missing。\n`)
  );
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
  if (language === "en") {
    return dryRun
      ? `${count} headers and words are not known: without --dry-run they are put into ${answers} to be answered, or add --interview or --answer <word>=<answer>.\n`
      : `${count} headers and words are not known: write what they mean behind the colons in ${answers}, and import again with --update.\n`;
  }
  return dryRun
    ? `看不懂的列名和词有 ${count} 个：去掉 --dry-run 会写进 ${answers} 供填写，或者加 --interview 逐个回答，或者加 --answer <词>=<答案>。\n`
    : `看不懂的列名和词有 ${count} 个，写在 ${answers}：在冒号后面写上答案，再导入一次（加 --update）。\n`;
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
