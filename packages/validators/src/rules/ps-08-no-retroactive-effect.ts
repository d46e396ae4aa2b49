import { opinion2020 } from "../cites.js";
import { exampleEnacted } from "../examples/procedures.js";
import { defineRule } from "../rule.js";
import { regimes } from "../settings.js";

export const noRetroactiveEffect = defineRule({
  code: "PS-08",
  slug: "no-retroactive-effect",
  since: regimes[2020],
  severity: "error",
  ground: "derived",
  cites: opinion2020("1", "9"),
  applies: ["edition"],
  messages: { fault: ["effective", "published"] },
  *check({ dates }) {
    const { published, effective } = dates ?? {};
    if (published !== undefined && effective !== undefined && effective < published) {
      yield { path: ["dates", "effective"], params: { published, effective } };
    }
  },
  examples: {
    pass: exampleEnacted(),
    fail: exampleEnacted({ dates: "{ published: 2026-01-20, effective: 2026-01-01 }" }),
  },
});
