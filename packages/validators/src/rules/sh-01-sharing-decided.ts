import { opinion2020 } from "../cites.js";
import { exampleEntry } from "../examples/files.js";
import { exampleSharing } from "../examples/parts.js";
import { defineRule } from "../rule.js";
import { regimes } from "../settings.js";

/** Sharing is decided in the catalog itself. Speaks before SH-03, which asks who collects what is shared. */
export const sharingDecided = defineRule({
  code: "SH-01",
  slug: "sharing-decided",
  since: regimes[2020],
  severity: "error",
  ground: "explicit",
  cites: opinion2020("3"),
  applies: ["entry"],
  messages: { fault: [] },
  *check({ sharing }) {
    if (!sharing) yield { path: ["sharing"], missing: "sharing" };
    else if (sharing.shareable && !sharing.scope?.some((scope) => scope !== "none")) {
      yield { path: ["sharing", "scope"], missing: "sharing.scope" };
    }
  },
  examples: {
    pass: exampleEntry({ sharing: exampleSharing() }),
    fail: exampleEntry({ sharing: null }),
  },
});
