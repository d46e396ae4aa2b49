import { structuralCodes } from "@mulu/compiler";
import { languages, wordsIn } from "@mulu/schema";
import type { Finding, Range, Text } from "@mulu/schema";
import { rules } from "@mulu/validators";

import type { Language } from "../terminal.js";

/*
 * SARIF 2.1.0 (OASIS), as code-scanning services and editors read it. Columns are UTF-16 units, lines and columns begin
 * at 1, as in a finding. Addresses of files are relative to the repository.
 */

const level = { error: "error", warning: "warning" } as const;

/** Every code that a finding may carry, once, in the order of the stages and of the rule book. */
function descriptors(language: Language): readonly object[] {
  const said = new Map<string, { title: Text; severity: "error" | "warning" }>();
  for (const { code, title, severity } of [...Object.values(structuralCodes), ...rules]) {
    if (!said.has(code)) said.set(code, { title, severity });
  }
  return [...said].map(([id, { title, severity }]) => ({
    id,
    shortDescription: { text: wordsIn(title, language) },
    defaultConfiguration: { level: level[severity] },
  }));
}

function region({ start, end }: Range): object {
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}

const artifact = (file: string): object => ({ uri: encodeURI(file) });

function fixes({ file, fix }: Finding, language: Language): object {
  if (file === undefined || !fix) return {};
  const replacement = { deletedRegion: region(fix.range), insertedContent: { text: fix.replacement } };
  const artifactChanges = [{ artifactLocation: artifact(file), replacements: [replacement] }];
  return { fixes: [{ description: { text: wordsIn(fix.description, language) }, artifactChanges }] };
}

/** What cannot be said is open for review; what an exception accepts is suppressed, with its reason. */
function result(finding: Finding, language: Language): object {
  const { rule, verdict, severity, file, range, subject, message, messageId, params, hint, accepted } = finding;
  const physicalLocation = file === undefined ? undefined : { artifactLocation: artifact(file) };
  return {
    ruleId: rule,
    ...(verdict === "cannot-say" ? { kind: "open", level: "none" } : { kind: "fail", level: level[severity] }),
    message: { text: [message[language], ...(hint ? [hint[language]] : [])].join("\n") },
    locations: [
      {
        ...(physicalLocation && {
          physicalLocation: { ...physicalLocation, ...(range && { region: region(range) }) },
        }),
        logicalLocations: [{ fullyQualifiedName: subject }],
      },
    ],
    ...(messageId !== undefined && { properties: { messageId, ...(params && { params }) } }),
    ...(accepted && { suppressions: [{ kind: "external", justification: wordsIn(accepted, language) }] }),
    ...fixes(finding, language),
  };
}

/** Findings as one SARIF log. */
export function renderSarif(findings: readonly Finding[], language: Language): string {
  const run = {
    tool: { driver: { name: "mulu", rules: descriptors(language) } },
    language: languages[language].tag,
    columnKind: "utf16CodeUnits",
    results: findings.map((finding) => result(finding, language)),
  };
  return `${JSON.stringify({ version: "2.1.0", runs: [run] }, null, 2)}\n`;
}
