import { opinion2020 } from "../cites.js";
import { exampleEntry } from "../examples/files.js";
import { isOpened } from "../lookups/entries.js";
import { firstMissing } from "../gaps/required-fields.js";
import { defineRule } from "../rule.js";
import { regimes } from "../settings.js";

export const queryPermission = defineRule({
  code: "SEC-01",
  slug: "query-permission",
  since: regimes[2020],
  severity: "error",
  ground: "explicit",
  cites: opinion2020("13"),
  applies: ["entry"],
  messages: { fault: [] },
  *check(entry) {
    if (!isOpened(entry)) return;
    if (entry.query === undefined) yield { path: ["query"], missing: "query" };
    else yield* firstMissing(entry, ["query.roles", "query.purposes", "query.approval"]);
  },
  examples: {
    pass: exampleEntry(),
    fail: exampleEntry({ query: null }),
  },
});
