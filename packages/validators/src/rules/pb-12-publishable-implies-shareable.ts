import { opinion2020 } from "../cites.js";
import { exampleEntry } from "../examples/files.js";
import { defineRule } from "../rule.js";
import { regimes } from "../settings.js";

export const publishableImpliesShareable = defineRule({
  code: "PB-12",
  slug: "publishable-implies-shareable",
  since: regimes[2020],
  severity: "warning",
  ground: "derived",
  cites: opinion2020("3", "4"),
  applies: ["entry"],
  messages: { fault: [] },
  *check({ sharing, publication }) {
    if (publication?.publishable === true && sharing?.shareable === false) yield { path: ["sharing", "shareable"] };
  },
  examples: {
    pass: exampleEntry(),
    fail: exampleEntry({ sharing: "{ shareable: false, exception: trade-secret }" }),
  },
});
