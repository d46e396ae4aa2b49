import { opinion2025 } from "../cites.js";
import { exampleEntry } from "../examples/files.js";
import { defineRule } from "../rule.js";
import { regimes } from "../settings.js";

export const nonSharingException = defineRule({
  code: "SH-04",
  slug: "non-sharing-exception",
  since: regimes[2025],
  severity: "error",
  ground: "derived",
  cites: opinion2025("7"),
  applies: ["entry"],
  messages: { fault: [] },
  *check({ sharing }) {
    if (sharing?.shareable === false && sharing.exception === undefined) {
      yield { path: ["sharing", "exception"], missing: "sharing.exception" };
    }
  },
  examples: {
    pass: exampleEntry({
      sharing: "{ shareable: false, exception: privacy }",
      publication: "{ publishable: false }",
    }),
    fail: exampleEntry({
      sharing: "{ shareable: false }",
      publication: "{ publishable: false }",
    }),
  },
});
