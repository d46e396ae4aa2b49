import { opinion2020 } from "../cites.js";
import { exampleEntry } from "../examples/files.js";
import { exampleSharing } from "../examples/parts.js";
import { defineRule } from "../rule.js";
import { regimes } from "../settings.js";

/** Sharing is decided in the catalog itself. Speaks before SH-03, which asks who collects what is shared. */
export const sharingDecided = defineRule({
  code: "SH-01",
  slug: "sharing-decided",
  title: { zh: "目录须一并明确是否共享及共享范围", en: "The catalog itself decides sharing and its scope" },
  since: regimes[2020],
  severity: "error",
  ground: "explicit",
  cites: opinion2020("3"),
  applies: ["entry"],
  message: {
    zh: ({ thing, field }) => `${thing}没有在目录中一并明确${field}。`,
    en: ({ thing, field }) => `${thing} does not settle its ${field} in the catalog itself.`,
  },
  hint: {
    zh: () =>
      "请写明，例如 sharing: { shareable: true, scope: [authorised-departments] }；不共享的写 sharing: { shareable: false, exception: privacy }。",
    en: () =>
      "State it, for example sharing: { shareable: true, scope: [authorised-departments] }, or sharing: { shareable: false, exception: privacy }.",
  },
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
