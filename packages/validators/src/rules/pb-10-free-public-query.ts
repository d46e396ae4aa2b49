import { opinion2025 } from "../cites.js";
import { examplePlatform } from "../examples/files.js";
import { firstMissing } from "../gaps/required-fields.js";
import { defineRule } from "../rule.js";
import { regimes } from "../settings.js";

export const freePublicQuery = defineRule({
  code: "PB-10",
  slug: "free-public-query",
  since: regimes[2025],
  severity: "warning",
  ground: "derived",
  cites: opinion2025("8"),
  applies: ["platform"],
  messages: { fault: [] },
  *check(platform) {
    if (!platform.uses.includes("publication")) return;
    yield* firstMissing(platform, ["publicQuery"]);
    if ((platform.publicQuery?.feeYuan ?? 0) > 0) yield { path: ["publicQuery", "feeYuan"] };
  },
  examples: {
    pass: examplePlatform({ uses: "[publication]", publicQuery: "{ feeYuan: 0 }" }),
    fail: examplePlatform({ uses: "[publication]", publicQuery: "{ feeYuan: 20 }" }),
  },
});
