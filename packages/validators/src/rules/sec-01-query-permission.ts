import { opinion2020 } from "../cites.js";
import { exampleEntry } from "../examples/files.js";
import { isOpened } from "../lookups/entries.js";
import { firstMissing } from "../missing.js";
import { defineRule } from "../rule.js";
import { regimes } from "../settings.js";

export const queryPermission = defineRule({
  code: "SEC-01",
  slug: "query-permission",
  title: { zh: "须明确查询使用的权限和程序", en: "Who may query, why and with whose approval is settled" },
  since: regimes[2020],
  severity: "error",
  ground: "explicit",
  cites: opinion2020("13"),
  applies: ["entry"],
  message: {
    zh: ({ thing, field }) => `${thing}共享或者公开，但没有明确${field}。`,
    en: ({ thing, field }) => `${thing} is shared or published without settling the ${field}.`,
  },
  hint: {
    zh: () => "请写明 query: { roles: 谁可以查, purposes: [用途], approval: 由谁批准 }。",
    en: () => "Write query: { roles: who may, purposes: [what for], approval: who approves }.",
  },
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
