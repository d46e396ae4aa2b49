import { hasRunOut } from "@mulu/engine";

import { opinion2020 } from "../../cites.js";
import { longestConsent, regimes } from "../../settings.js";
import { exampleDealing } from "../examples.js";
import { defineDealingRule } from "../rule.js";

export const consentQuality = defineDealingRule({
  code: "PI-03",
  slug: "consent-quality",
  title: {
    zh: "授权须由本人自愿作出、目的明确、期限有限",
    en: "Consent is the person’s own, free, for a purpose and a time",
  },
  since: regimes[2020],
  severity: "error",
  ground: "explicit",
  cites: opinion2020("14"),
  applies: ["consent"],
  messages: { fault: ["reason"] },
  *check({ subject, grantedBy, grantedOn, validUntil, purpose, forced }, { date }) {
    const given = { subject, grantedBy, grantedOn, validUntil, purpose, forced };
    for (const [field, value] of Object.entries(given)) {
      if (value === undefined) yield { path: [field], missing: field };
    }
    if (forced === true) {
      yield { path: ["forced"], params: { reason: { zh: "是被强制作出的", en: "was forced" } } };
    }
    if (subject !== undefined && grantedBy !== undefined && subject !== grantedBy) {
      yield { path: ["grantedBy"], params: { reason: { zh: "不是本人作出的", en: "was not given by the person" } } };
    }
    if (grantedOn === undefined || validUntil === undefined) return;
    if (validUntil < grantedOn || hasRunOut(grantedOn, longestConsent, validUntil)) {
      const reason = { zh: "没有合理的期限（一次授权、长期使用）", en: "has no reasonable end" };
      yield { path: ["validUntil"], params: { reason } };
    } else if (validUntil < date || date < grantedOn) {
      const reason = { zh: "在当日已经到期，或者还没有作出", en: "has run out by that day, or is not given yet" };
      yield { path: ["validUntil"], params: { reason } };
    }
  },
  examples: {
    pass: exampleDealing("consent"),
    fail: exampleDealing("consent", { validUntil: "9999-12-31" }),
  },
});
