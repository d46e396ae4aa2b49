import { opinion2025 } from "../cites.js";
import { exampleEntry } from "../examples/files.js";
import { exampleSharing } from "../examples/parts.js";
import { firstMissing } from "../missing.js";
import { defineRule } from "../rule.js";
import { regimes } from "../settings.js";

export const chainResponsibility = defineRule({
  code: "SEC-04",
  slug: "chain-responsibility",
  title: { zh: "传输链条每一段都有安全责任人", en: "Every hop of a route has a party responsible for security" },
  since: regimes[2025],
  severity: "warning",
  ground: "derived",
  cites: opinion2025("10"),
  applies: ["entry", "platform"],
  message: {
    zh: ({ thing, field }) => `${thing}没有写明${field}；信用信息传输的每一段都须有安全责任人，平台须有应急预案。`,
    en: ({ thing, field }) =>
      `${thing} does not state its ${field}; every hop needs a responsible party, and every platform a plan for incidents.`,
  },
  hint: {
    zh: () =>
      "请补写，例如 route: [{ via: ncisp, responsible: { zh: 单位, en: … } }]；平台写 incidentPlan: { zh: 预案名称, en: … }。",
    en: () =>
      "Add it, for example route: [{ via: ncisp, responsible: { zh: …, en: Operator } }]; for a platform incidentPlan: { zh: …, en: Its plan }.",
  },
  *check(document) {
    if (document.documentKind === "platform") yield* firstMissing(document, ["incidentPlan"]);
    else {
      const hop = document.sharing?.route?.findIndex(({ responsible }) => responsible === undefined) ?? -1;
      if (hop !== -1) yield { path: ["sharing", "route", hop], missing: "sharing.route.responsible" };
    }
  },
  examples: {
    pass: exampleEntry(),
    fail: exampleEntry({ sharing: exampleSharing({ route: "[{ via: ncisp }]" }) }),
  },
});
