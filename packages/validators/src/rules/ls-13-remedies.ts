import { opinion2020 } from "../cites.js";
import { exampleList } from "../examples/files.js";
import { defineRule } from "../rule.js";
import { regimes, seriousListKinds } from "../settings.js";

export const remediesRequired = defineRule({
  code: "LS-13",
  slug: "remedies",
  since: regimes[2020],
  severity: "error",
  ground: "explicit",
  cites: opinion2020("7", "8"),
  applies: ["list"],
  messages: { fault: [] },
  *check({ kind, remedies = [] }) {
    if (seriousListKinds.includes(kind) && remedies.length === 0) yield { path: ["remedies"], missing: "remedies" };
  },
  examples: { pass: exampleList(), fail: exampleList({ remedies: null }) },
});
