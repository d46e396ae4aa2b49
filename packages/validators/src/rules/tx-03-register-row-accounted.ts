import type { FindingParam, PublishedRegisterRow } from "@mulu/schema";

import { defineRule } from "../rule.js";
import { part } from "../say/messages.js";
import type { Example, Violation } from "../rule.js";

const lacks = {
  refs: part("hasDataButNames"),
  rules: part("hasRuleButNames"),
  pages: part("hasPageButNames"),
  reason: part("givesNoReasonReason"),
} as const satisfies Record<string, FindingParam>;

const needs: Readonly<Record<PublishedRegisterRow["state"], keyof typeof lacks>> = {
  data: "refs",
  rule: "rules",
  page: "pages",
  "out-of-scope": "reason",
  open: "reason",
};

function* faults(row: PublishedRegisterRow): Iterable<Violation> {
  const field = needs[row.state];
  const value = row[field];
  if (value === undefined || (Array.isArray(value) && value.length === 0)) {
    yield { path: ["state"], params: { lack: lacks[field], row: row.row } };
  }
}

function example(state: string): Example {
  return {
    "register/a1-01.yaml": `title: { zh: 示例行, en: Example row }
representation: [T]
state: data
${state}provenance: { status: seed, confidence: high, source: ex-source, verified: 2026-01-01 }
`,
  };
}

/** A row of the register may claim only what it can show. */
export const registerRowAccounted = defineRule({
  code: "TX-03",
  slug: "register-row-accounted",
  severity: "error",
  ground: "engineering",
  cites: [],
  applies: ["register-row"],
  messages: { fault: ["row", "lack"] },
  parts: { hasDataButNames: [], hasRuleButNames: [], hasPageButNames: [], givesNoReasonReason: [] },
  check: (row) => faults(row),
  examples: { pass: example("refs: [instruments/ex-law]\n"), fail: example("") },
});
