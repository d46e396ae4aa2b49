import type { Finding } from "@mulu/schema";

import type { SourceFiles } from "../compilation.js";
import { compile } from "../compile.js";
import type { ImportContext } from "./request.js";
import { tableCodes, tableFinding } from "./report.js";
import type { Outcome } from "./write-row.js";

/** New documents need the day on which they were verified; it is asked for once, not row by row. */
export function refuseUndated(outcomes: readonly Outcome[]): { outcomes: Outcome[]; findings: Finding[] } {
  const undated = outcomes.filter((outcome) => outcome.undated);
  const [first] = undated;
  if (!first) return { outcomes: [...outcomes], findings: [] };
  const message = {
    zh: `从这一行起有 ${undated.length} 项新条目没有核对日期，均未导入`,
    en: `from this row on, ${undated.length} new entries have no date of verification; none was imported`,
  };
  const hint = {
    zh: "请加 --verified 2026-11-20，或者在表中加“核对日期”列。",
    en: "Give --verified 2026-11-20, or a column 核对日期.",
  };
  const kept = outcomes.map((outcome) => (outcome.undated ? refuse(outcome) : outcome));
  return {
    outcomes: kept,
    findings: [tableFinding({ code: tableCodes.refusedRow, place: first.place, message, hint })],
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

function brokenFile({ id, place }: Outcome, { rule, path, message, hint }: Finding): Finding {
  const field = path.join(".");
  return tableFinding({
    code: tableCodes.broken,
    place,
    subject: id,
    message: {
      zh: `${id} 未写出：${field === "" ? "" : `${field} `}${message.zh}（${rule}）`,
      en: `${id} was not written: ${field === "" ? "" : `${field} `}${message.en} (${rule})`,
    },
    ...(hint === undefined ? {} : { hint }),
  });
}
