import { opinion2020 } from "../cites.js";
import { exampleList } from "../examples/files.js";
import { defineRule } from "../rule.js";
import { part } from "../say/messages.js";
import { regimes, seriousListKinds } from "../settings.js";

const scope = part("field");
const bounds = part("boundsNotComparedWith");
const reach = part("subjects");

export const fieldNotExpanded = defineRule({
  code: "LS-03",
  slug: "field-not-expanded",
  since: regimes[2020],
  severity: "error",
  ground: "derived",
  cites: opinion2020("6"),
  applies: ["list"],
  messages: { fault: ["what"] },
  parts: { field: [], boundsNotComparedWith: [], subjects: [] },
  *check(list) {
    const { kind, field, subjects = [], fieldClause, fieldBasis } = list;
    if (!seriousListKinds.includes(kind) || fieldBasis.length === 0) return;
    if (fieldClause === undefined) yield { path: ["fieldClause"], missing: "fieldClause", params: { what: bounds } };
    else if (field !== undefined && field !== fieldClause.field) yield { path: ["field"], params: { what: scope } };
    else {
      const extra = subjects.findIndex((subject) => fieldClause.subjects?.includes(subject) === false);
      if (extra !== -1) yield { path: ["subjects", extra], params: { what: reach } };
    }
  },
  examples: {
    pass: exampleList(),
    fail: exampleList({ subjects: "[legal-person, unincorporated-organization]" }),
  },
});
