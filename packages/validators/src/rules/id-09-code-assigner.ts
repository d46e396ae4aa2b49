import { opinion2025 } from "../cites.js";
import { defineRule } from "../rule.js";
import { regimes } from "../settings.js";

/** A list of the kinds of subjects. */
function kinds(assigner: string): Readonly<Record<string, string>> {
  const value = `{ code: legal-person, ${assigner}title: { zh: 法人, en: Legal person } }`;
  const provenance = "{ status: inferred, confidence: high, verified: 2026-01-01, note: 示例数据 }";
  const title = "{ zh: 信用主体类型, en: Kinds of subjects }";
  return {
    "vocabularies/subject-kinds.yaml": `title: ${title}\nclosed: false\nvalues:\n  - ${value}\nprovenance: ${provenance}\n`,
  };
}

export const codeAssigner = defineRule({
  code: "ID-09",
  slug: "code-assigner",
  since: regimes[2025],
  severity: "warning",
  ground: "derived",
  cites: opinion2025("19"),
  applies: ["vocabulary"],
  messages: { fault: ["kind"] },
  *check({ id, values }) {
    if (id !== "vocabularies/subject-kinds") return;
    const without = values.findIndex(({ codeAssigner }) => codeAssigner === undefined);
    if (without === -1) return;
    yield { path: ["values", without], missing: "values.codeAssigner", params: { kind: values[without]?.title ?? "" } };
  },
  examples: {
    pass: kinds("codeAssigner: ex-ministry, "),
    fail: kinds(""),
  },
});
