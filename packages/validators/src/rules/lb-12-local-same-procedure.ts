import { opinion2020 } from "../cites.js";
import { examplePaths } from "../examples/files.js";
import { exampleEnacted, exampleProcedure } from "../examples/procedures.js";
import { isEnacted } from "../lookups/procedures.js";
import { defineRule } from "../rule.js";
import { part } from "../say/messages.js";
import { regimes } from "../settings.js";

const stages = ["proposal", "collation", "consultation", "publication"] as const;

/** A missing review is PS-06’s. */
export const localSameProcedure = defineRule({
  code: "LB-12",
  slug: "local-same-procedure",
  since: regimes[2020],
  severity: "error",
  ground: "explicit",
  cites: opinion2020("1", "9"),
  applies: ["edition"],
  messages: { fault: ["stage"] },
  parts: { proposal: [], collation: [], consultation: [], publication: [] },
  *check(edition) {
    if (edition.layer !== "local" || !isEnacted(edition)) return;
    const { procedure } = edition;
    const stage = stages.find((each) => procedure?.[each] === undefined);
    if (stage === undefined) return;
    yield { path: ["procedure", stage], missing: `procedure.${stage}`, params: { stage: part(stage) } };
  },
  examples: {
    pass: exampleEnacted({}, examplePaths.localEnacted),
    fail: exampleEnacted({ procedure: exampleProcedure({ collation: null }) }, examplePaths.localEnacted),
  },
});
