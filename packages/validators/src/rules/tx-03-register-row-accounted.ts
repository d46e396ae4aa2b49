import type { PublishedRegisterRow, Text } from "@mulu/schema";

import { defineRule } from "../rule.js";
import type { Example, Violation } from "../rule.js";

const lacks = {
  refs: { zh: "有数据，却没有指明任何文档（refs）", en: "has data, but names no document (refs)" },
  rules: { zh: "有规则，却没有指明任何规则（rules）", en: "has a rule, but names none (rules)" },
  pages: { zh: "有页面，却没有指明任何页面（pages）", en: "has a page, but names none (pages)" },
  reason: { zh: "没有写明理由（reason）", en: "gives no reason (reason)" },
} as const satisfies Record<string, Text>;

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
  title: { zh: "登记表的状态要有着落", en: "A register row shows what it claims" },
  severity: "error",
  ground: "engineering",
  cites: [],
  applies: ["register-row"],
  messages: { fault: ["row", "lack"] },
  check: (row) => faults(row),
  examples: { pass: example("refs: [instruments/ex-law]\n"), fail: example("") },
});
