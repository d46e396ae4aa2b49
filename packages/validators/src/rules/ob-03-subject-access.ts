import { exampleEntry } from "../examples/files.js";
import { isNegative } from "../lookups/entries.js";
import { firstMissing } from "../gaps/required-fields.js";
import { defineRule } from "../rule.js";
import { civilCode } from "../settings.js";

const withoutAccess =
  "{ roles: { zh: 示例, en: Example }, purposes: [{ zh: 示例, en: Example }], approval: { zh: 示例, en: Example } }";

export const subjectAccess = defineRule({
  code: "OB-03",
  slug: "subject-access",
  since: civilCode.since,
  severity: "warning",
  ground: "derived",
  cites: [{ instrument: civilCode.instrument, article: "1029" }],
  applies: ["entry"],
  yieldsTo: ["SEC-01"],
  messages: { fault: [] },
  *check(entry) {
    if (isNegative(entry)) yield* firstMissing(entry, ["query.subjectAccess"]);
  },
  examples: {
    pass: exampleEntry(),
    fail: exampleEntry({ query: withoutAccess }),
  },
});
