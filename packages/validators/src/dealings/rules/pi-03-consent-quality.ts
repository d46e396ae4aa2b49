import { hasRunOut } from "@mulu/engine";

import { opinion2020 } from "../../cites.js";
import { part } from "../../say/messages.js";
import { longestConsent, regimes } from "../../settings.js";
import { exampleDealing } from "../examples.js";
import { defineDealingRule } from "../rule.js";

export const consentQuality = defineDealingRule({
  code: "PI-03",
  slug: "consent-quality",
  since: regimes[2020],
  severity: "error",
  ground: "explicit",
  cites: opinion2020("14"),
  applies: ["consent"],
  messages: { fault: ["reason"] },
  parts: { wasForced: [], wasNotGivenPerson: [], hasNoReasonableEnd: [], hasRunOutThat: [] },
  *check({ subject, grantedBy, grantedOn, validUntil, purpose, forced }, { date }) {
    const given = { subject, grantedBy, grantedOn, validUntil, purpose, forced };
    for (const [field, value] of Object.entries(given)) {
      if (value === undefined) yield { path: [field], missing: field };
    }
    if (forced === true) {
      yield { path: ["forced"], params: { reason: part("wasForced") } };
    }
    if (subject !== undefined && grantedBy !== undefined && subject !== grantedBy) {
      yield { path: ["grantedBy"], params: { reason: part("wasNotGivenPerson") } };
    }
    if (grantedOn === undefined || validUntil === undefined) return;
    if (validUntil < grantedOn || hasRunOut(grantedOn, longestConsent, validUntil)) {
      const reason = part("hasNoReasonableEnd");
      yield { path: ["validUntil"], params: { reason } };
    } else if (validUntil < date || date < grantedOn) {
      const reason = part("hasRunOutThat");
      yield { path: ["validUntil"], params: { reason } };
    }
  },
  examples: {
    pass: exampleDealing("consent"),
    fail: exampleDealing("consent", { validUntil: "9999-12-31" }),
  },
});
