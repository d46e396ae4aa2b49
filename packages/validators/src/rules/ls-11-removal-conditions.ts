import { opinion2020, opinion2025 } from "../cites.js";
import { exampleList } from "../examples/files.js";
import { defineRule } from "../rule.js";
import { regimes, seriousListKinds } from "../settings.js";

/** A list one cannot leave is no list of conduct. A condition with a period (`after`) is a condition of time. */
export const removalConditions = defineRule({
  code: "LS-11",
  slug: "removal-conditions",
  since: regimes[2020],
  severity: "error",
  ground: "explicit",
  cites: [...opinion2020("7"), ...opinion2025("12")],
  applies: ["list"],
  messages: { fault: [] },
  *check({ kind: listKind, removal = [] }) {
    if (!seriousListKinds.includes(listKind)) return;
    if (removal.length === 0) yield { path: ["removal"], missing: "removal" };
    for (const [index, { kind, after }] of removal.entries()) {
      if (kind === undefined && after === undefined)
        yield { path: ["removal", index, "kind"], missing: "removal.kind" };
    }
  },
  examples: { pass: exampleList(), fail: exampleList({ removal: "[]" }) },
});
