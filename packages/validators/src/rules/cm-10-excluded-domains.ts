import { exampleCommitment } from "../examples/files.js";
import { isUnderBeijingPlan } from "../lookups/plans.js";
import { defineRule } from "../rule.js";
import { beijingPlan, regimes } from "../settings.js";

export const excludedDomains = defineRule({
  code: "CM-10",
  slug: "excluded-domains",
  title: {
    zh: "涉及安全和生命健康的事项不适用告知承诺",
    en: "Matters of security, safety, life and health are not handled by commitment",
  },
  since: regimes[2020],
  severity: "error",
  ground: "explicit",
  cites: [{ instrument: beijingPlan.instrument }],
  applies: ["commitment"],
  message: {
    zh: ({ thing }) => `${thing}直接涉及国家安全、公共安全或者人民群众生命健康，在北京市不适用告知承诺制。`,
    en: ({ thing }) =>
      `${thing} directly concerns national security, public safety or life and health; in Beijing commitment does not apply to it.`,
  },
  hint: {
    zh: () => "请改为按一般程序办理，删去该事项；不直接涉及的，删去 domains。",
    en: () =>
      "Handle it by the ordinary procedure and remove the matter; where it does not directly concern these, remove domains.",
  },
  *check({ regionCode, domains = [] }, { set }) {
    if (isUnderBeijingPlan(set, regionCode) && domains.length > 0) yield { path: ["domains"] };
  },
  examples: {
    pass: exampleCommitment({}, "local/110000"),
    fail: exampleCommitment({ domains: "[life-and-health]" }, "local/110000"),
  },
});
