import { opinion2020, opinion2025 } from "../cites.js";
import { exampleEntry, examplePlatform } from "../examples/files.js";
import { exampleSharing } from "../examples/parts.js";
import { defineRule } from "../rule.js";
import { hub, regimes } from "../settings.js";

const elsewhere = "[{ via: ex-platform, responsible: { zh: 示例运维单位, en: Example operator } }]";

export const hubRoute = defineRule({
  code: "SH-05",
  slug: "hub-route",
  title: { zh: "共享经由全国平台", en: "Sharing passes through the national hub" },
  since: regimes[2025],
  severity: "warning",
  ground: "derived",
  cites: [...opinion2020("3"), ...opinion2025("7")],
  applies: ["entry"],
  message: {
    zh: ({ thing }) => `${thing}的共享路径没有经过全国信用信息共享平台。`,
    en: ({ thing }) => `The sharing route of ${thing} leaves out the national hub.`,
  },
  hint: {
    zh: () => "请把全国信用信息共享平台写进路径，例如 route: [{ via: ncisp, responsible: { zh: 单位, en: … } }]。",
    en: () => "Take the hub into the route, for example route: [{ via: ncisp, responsible: { zh: …, en: Operator } }].",
  },
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
