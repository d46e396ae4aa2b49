import type { Finding } from "@mulu/schema";

import type { SourceFiles } from "../compilation.js";
import { compile } from "../compile.js";
import { part, tell, within } from "../words/say.js";
import type { ImportContext } from "./request.js";
import { tableCodes, tableFinding } from "./report.js";
import type { Outcome } from "./write-row.js";

/** New documents need the day on which they were verified; it is asked for once, not row by row. */
export function refuseUndated(outcomes: readonly Outcome[]): { outcomes: Outcome[]; findings: Finding[] } {
  const undated = outcomes.filter((outcome) => outcome.undated);
  const [first] = undated;
  if (!first) return { outcomes: [...outcomes], findings: [] };
  const said = tell("undated", { count: undated.length });
  const kept = outcomes.map((outcome) => (outcome.undated ? refuse(outcome) : outcome));
  return {
    outcomes: kept,
    findings: [tableFinding({ code: tableCodes.refusedRow, place: first.place, said })],
  };
}

function refuse({ text: _, ...outcome }: Outcome): Outcome {
  return { ...outcome, result: "refused" };
}

/**
 * Compiles the catalogs with the new files laid over them. A file that would break structure or references is not
 * written: an import leaves the catalogs as sound as it found them. Law rules are for `mulu check` to apply.
 */
export function refuseBroken(
  outcomes: readonly Outcome[],
  context: ImportContext,
): { outcomes: Outcome[]; findings: Finding[] } {
  const written = outcomes.filter(({ text }) => text !== undefined);
  if (written.length === 0) return { outcomes: [...outcomes], findings: [] };
  const laid = new Map([...context.files, ...written.map(({ file, text = "" }) => [file, encode(text)] as const)]);
  const wrong = new Map<string, Finding[]>();
  for (const finding of compileFindings(laid)) {
    const file = finding.file?.replace(/^catalogs\//, "") ?? "";
    const known = wrong.get(file);
    if (known) known.push(finding);
    else wrong.set(file, [finding]);
  }
  const before = new Set(context.compilation.findings.map(({ file }) => file));
  const findings: Finding[] = [];
  const kept = outcomes.map((outcome): Outcome => {
    const faults =
      outcome.text === undefined || before.has(`catalogs/${outcome.file}`) ? [] : (wrong.get(outcome.file) ?? []);
    if (faults.length === 0) return outcome;
    for (const fault of faults) findings.push(brokenFile(outcome, fault));
    return refuse(outcome);
  });
  return { outcomes: kept, findings };
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function compileFindings(files: SourceFiles): readonly Finding[] {
  return compile(files).findings;
}

function brokenFile({ id, place }: Outcome, fault: Finding): Finding {
  const { rule, path, message, messageId, params, hint } = fault;
  const field = path.length === 0 ? "" : part("before-field", { field: path.join(".") });
  const what = messageId === undefined ? message : within({ messageId, ...(params ? { params } : {}) });
  const said = { ...tell("broken", { id, field, fault: what, rule }), ...(hint === undefined ? {} : { hint }) };
  return tableFinding({ code: tableCodes.broken, place, subject: id, said });
}
