import { opinion2020 } from "../cites.js";
import { exampleList } from "../examples/files.js";
import { defineRule } from "../rule.js";
import { regimes, seriousListKinds } from "../settings.js";

/** no time limit is invented here; that there is one, and whose, the standard must say. */
export const removalProcedure = defineRule({
  code: "LS-12",
  slug: "removal-procedure",
  since: regimes[2020],
  severity: "error",
  ground: "explicit",
  cites: opinion2020("7"),
  applies: ["list"],
  messages: { fault: [] },
  *check({ kind, removalProcedure: procedure }) {
    if (!seriousListKinds.includes(kind)) return;
    if (!procedure) {
      yield { path: ["removalProcedure"], missing: "removalProcedure" };
      return;
    }
    if (!procedure.by) yield { path: ["removalProcedure", "by"], missing: "removalProcedure.by" };
    if (!procedure.within) yield { path: ["removalProcedure", "within"], missing: "removalProcedure.within" };
  },
  examples: { pass: exampleList(), fail: exampleList({ removalProcedure: null }) },
});
