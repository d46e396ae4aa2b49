import { opinion2025 } from "../cites.js";
import { exampleBasis, exampleList } from "../examples/files.js";
import { operative } from "../lookups/bases.js";
import { defineRule } from "../rule.js";
import { part } from "../say/messages.js";
import type { Example } from "../rule.js";
import { administrativeListKind, fieldsOf2025, regimes, systemOpinions } from "../settings.js";

const internetField: Example = {
  "vocabularies/list-fields.yaml": `title: { zh: 名单设列领域, en: Fields of lists }
closed: false
values:
  - { code: market-regulation, title: { zh: 市场监督管理, en: Market regulation } }
  - { code: internet, title: { zh: 互联网, en: Internet } }
provenance: { status: inferred, confidence: high, verified: 2026-01-01, note: 示例数据 }
`,
};

const unstated = part("itsFieldIsNot");

export const newFields2025 = defineRule({
  code: "LS-17",
  slug: "new-fields-2025",
  since: regimes[2025],
  severity: "error",
  ground: "explicit",
  cites: opinion2025("12"),
  applies: ["list"],
  messages: { fault: ["fault"] },
  parts: { itsFieldIsNot: [], itsFieldIsNot2: [], listIsOlderThan: [] },
  *check(list) {
    if (list.kind !== administrativeListKind) return;
    const at = operative(list, "list-field").find(({ basis }) => basis.instrument === systemOpinions[2025]);
    if (!at) return;
    const path = [...at.path, "instrument"];
    if (list.field === undefined) yield { path: ["field"], missing: "field", params: { fault: unstated } };
    else if (!fieldsOf2025.includes(list.field)) {
      yield { path, params: { fault: part("itsFieldIsNot2") } };
    } else if (list.inForce?.from !== undefined && list.inForce.from < regimes[2025]) {
      yield { path, params: { fault: part("listIsOlderThan") } };
    }
  },
  examples: {
    pass: {
      ...internetField,
      ...exampleList(
        {
          field: "internet",
          fieldClause: "{ field: internet }",
          fieldBasis: exampleBasis("opinion-2025", "list-field"),
        },
        "2026",
      ),
    },
    fail: exampleList({ fieldBasis: exampleBasis("opinion-2025", "list-field") }, "2026"),
  },
});
