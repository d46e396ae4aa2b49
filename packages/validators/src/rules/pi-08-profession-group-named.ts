import { opinion2025 } from "../cites.js";
import { exampleEntry } from "../examples/files.js";
import { examplePersonal } from "../examples/parts.js";
import { firstMissing } from "../gaps/required-fields.js";
import { defineRule } from "../rule.js";
import { regimes } from "../settings.js";

const professionals = { subjects: "[profession]", personal: examplePersonal, publication: "{ publishable: false }" };

export const professionGroupNamed = defineRule({
  code: "PI-08",
  slug: "profession-group-named",
  since: regimes[2025],
  severity: "warning",
  ground: "derived",
  cites: opinion2025("4"),
  applies: ["entry"],
  messages: { fault: [] },
  *check(entry) {
    if (!entry.subjects.includes("profession")) return;
    const fields = entry.profession === "other" ? ["professionReason"] : ["profession"];
    yield* firstMissing(entry, fields);
  },
  examples: {
    pass: exampleEntry({ ...professionals, profession: "auditing" }),
    fail: exampleEntry({ ...professionals, profession: "other" }),
  },
});
