import { opinion2020, opinion2025 } from "../cites.js";
import { exampleEntry, examplePlatform } from "../examples/files.js";
import { exampleSharing } from "../examples/parts.js";
import { defineRule } from "../rule.js";
import { hub, regimes } from "../settings.js";

const elsewhere = "[{ via: ex-platform, responsible: { zh: 示例运维单位, en: Example operator } }]";

export const hubRoute = defineRule({
  code: "SH-05",
  slug: "hub-route",
  since: regimes[2025],
  severity: "warning",
  ground: "derived",
  cites: [...opinion2020("3"), ...opinion2025("7")],
  applies: ["entry"],
  messages: { fault: [] },
  *check(entry) {
    const { sharing, layer } = entry;
    if (layer !== "national" || sharing?.shareable !== true) return;
    if (sharing.route === undefined) yield { path: ["sharing", "route"], missing: "sharing.route" };
    else if (!sharing.route.some(({ via }) => via === hub)) yield { path: ["sharing", "route"] };
  },
  examples: {
    pass: exampleEntry(),
    fail: { ...examplePlatform(), ...exampleEntry({ sharing: exampleSharing({ route: elsewhere }) }) },
  },
});
