import { opinion2020 } from "../cites.js";
import { exampleList } from "../examples/files.js";
import { defineRule } from "../rule.js";
import { regimes, seriousListKinds } from "../settings.js";

/** Since 2016 there are four categories. They are closed, so the schema refuses any other; what remains for a rule is that one is named. */
export const harmCategory = defineRule({
  code: "LS-02",
  slug: "harm-category",
  since: regimes[2016],
  severity: "error",
  ground: "explicit",
  cites: opinion2020("6"),
  applies: ["list"],
  messages: { fault: [] },
  *check(list) {
    if (seriousListKinds.includes(list.kind) && list.harm === undefined) yield { path: ["harm"], missing: "harm" };
  },
  examples: { pass: exampleList(), fail: exampleList({ harm: null }) },
});
