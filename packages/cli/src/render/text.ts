import { formatCitations } from "@mulu/engine";

import type { CatalogSet } from "@mulu/engine";
import { wordsIn } from "@mulu/schema";
import type { Finding } from "@mulu/schema";

import { inline, paint } from "../terminal.js";
import type { Language, Terminal } from "../terminal.js";
import { codeFrame } from "./code-frame.js";
import { say } from "../words/say.js";

/** What a rendering needs beside the findings. */
export interface RenderContext {
  terminal: Terminal;
  set: CatalogSet;
  /** Text of a source file named as in the finding, for the code frame. */
  source: (file: string) => string | undefined;
}

const labels = {
  error: say("error-state"),
  warning: say("warning-state"),
  "cannot-say": say("cannot-say"),
  accepted: say("accepted-state"),
} as const;

/** What a finding is: an error, a warning, accepted, or what cannot be said. */
export function label(finding: Finding, { terminal }: Pick<RenderContext, "terminal">): string {
  const { language } = terminal;
  if (finding.accepted) return paint("dim", labels.accepted[language], terminal);
  if (finding.verdict === "cannot-say") return paint("cyan", labels["cannot-say"][language], terminal);
  return finding.severity === "error"
    ? paint("red", labels.error[language], terminal)
    : paint("yellow", labels.warning[language], terminal);
}

/** `file:line:col` of a finding, as far as it is known. */
export function place({ file, range, subject }: Finding): string {
  if (file === undefined) return inline(subject);
  return range ? `${inline(file)}:${range.start.line}:${range.start.column}` : inline(file);
}

/** The articles that a finding rests on, as one line. */
export function renderBasis({ cites }: Finding, set: CatalogSet, language: Language): string {
  const basis = formatCitations(cites, (id) => set.instrument(id)?.title);
  return `  ${say("basis-word")[language]}${say("colon")[language]}${inline(wordsIn(basis, language))}`;
}

/** One finding as a clerk reads it: where, what, which article, the lines, and what would be right. */
export function renderFinding(finding: Finding, context: RenderContext): string {
  const { language } = context.terminal;
  const colon = say("colon")[language];
  const lines = [
    `${place(finding)}  ${label(finding, context)} ${finding.rule}`,
    `  ${inline(finding.message[language])}`,
  ];
  if (finding.cites.length > 0) lines.push(renderBasis(finding, context.set, language));
  if (finding.accepted) {
    const by = finding.acceptedBy === undefined ? "" : ` (${wordsIn(finding.acceptedBy, language)})`;
    lines.push(`  ${wordsIn(labels.accepted, language)}${colon}${inline(wordsIn(finding.accepted, language) + by)}`);
  }
  const source = finding.file === undefined ? undefined : context.source(finding.file);
  if (source !== undefined && finding.range && finding.verdict === "fail") {
    const frame = codeFrame(source, finding.range).replace(/^/gm, "  ");
    lines.push("", frame, "");
  }
  if (finding.hint) lines.push(`  ${say("hint-word")[language]}${colon}${inline(finding.hint[language])}`);
  return lines.join("\n");
}

/** Counts of findings, by how they end. */
export interface Tally {
  errors: number;
  warnings: number;
  accepted: number;
  cannotSay: number;
}

/** Counts findings; an acknowledged one is counted only as acknowledged. */
export function tally(findings: readonly Finding[]): Tally {
  const open = findings.filter(({ accepted }) => !accepted);
  const failed = open.filter(({ verdict }) => verdict === "fail");
  return {
    errors: failed.filter(({ severity }) => severity === "error").length,
    warnings: failed.filter(({ severity }) => severity === "warning").length,
    accepted: findings.length - open.length,
    cannotSay: open.length - failed.length,
  };
}

/** One line that sums up a check. */
export function renderTally(counts: Tally, documents: number, { language }: Terminal): string {
  const { errors, warnings, accepted, cannotSay } = counts;
  return say("documents-checked-errors-warnings", { documents, errors, warnings, accepted, cannotSay })[language];
}
