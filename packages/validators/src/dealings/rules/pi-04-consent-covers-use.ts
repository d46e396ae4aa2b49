import { hasRunOut, instrumentState } from "@mulu/engine";

import { opinion2020 } from "../../cites.js";
import { lawLevels, longestConsent, regimes, undecidedLevel } from "../../settings.js";
import { exampleDealing } from "../examples.js";
import { defineDealingRule } from "../rule.js";

const none = { zh: "没有本人授权，也没有写明不经同意的依据", en: "has no consent and names no ground to do without" };
const low = { zh: "所引文件不是法律、法规，不能免除同意", en: "names an instrument that is no law or regulation" };
const gone = {
  zh: "所引文件在查询之日不是有效的，不能免除同意",
  en: "names an instrument that was not in force that day",
};
const endless = { zh: "所凭授权没有合理的期限", en: "rests on a consent without a reasonable end" };
const other = { zh: "超出授权的目的", en: "is for another purpose than was agreed to" };
const late = { zh: "不在授权的期限之内", en: "is outside the time that was agreed to" };

const purpose = "示例：贷款审查";
const personal = { personal: true, purpose, reviewer: "ex-reviewer-1" };

export const consentCoversUse = defineDealingRule({
  code: "PI-04",
  slug: "consent-covers-use",
  title: { zh: "查询须在授权的目的和期限之内", en: "A query stays within the consent" },
  since: regimes[2020],
  severity: "error",
  ground: "derived",
  cites: opinion2020("14"),
  applies: ["query"],
  message: {
    zh: ({ id, fault }) => `查询“${id}”${fault}。`,
    en: ({ id, fault }) => `Query “${id}” ${fault}.`,
  },
  hint: {
    zh: () => "请取得覆盖该用途和日期的授权；法律、法规允许不经同意查询的，写明文件，例如 withoutConsent: ex-law。",
    en: () =>
      "Obtain consent for that purpose and day; where a law or regulation allows it without, name it, as in withoutConsent: ex-law.",
  },
  *check({ personal, consent, purpose, on, withoutConsent }, { set, date }) {
    if (personal === false) return;
    if (personal === undefined) yield { path: ["personal"], missing: "personal" };
    else if (withoutConsent !== undefined) {
      const ground = set.instrument(withoutConsent);
      if (ground?.level === undecidedLevel)
        yield { path: ["withoutConsent"], gap: { document: ground.id, field: "level" } };
      else if (ground === undefined || !lawLevels.includes(ground.level)) {
        yield { path: ["withoutConsent"], params: { fault: low } };
      } else {
        const state = instrumentState(ground, on ?? date);
        if (state === "unknown") yield { path: ["withoutConsent"], gap: { document: ground.id, field: "expressions" } };
        else if (state !== "in-force") yield { path: ["withoutConsent"], params: { fault: gone } };
      }
    } else if (consent === undefined) yield { path: ["consent"], params: { fault: none } };
    else if (purpose === undefined) yield { path: ["purpose"], missing: "purpose" };
    else if (on === undefined) yield { path: ["on"], missing: "on" };
    else if (consent.purpose === undefined) yield { path: ["consent", "purpose"], missing: "consent.purpose" };
    else if (consent.purpose !== purpose) yield { path: ["consent", "purpose"], params: { fault: other } };
    else if (consent.to === undefined) yield { path: ["consent", "to"], missing: "consent.to" };
    else if (on <= consent.to && consent.from === undefined)
      yield { path: ["consent", "from"], missing: "consent.from" };
    else if (on > consent.to || (consent.from !== undefined && on < consent.from)) {
      yield { path: ["consent"], params: { fault: late } };
    } else if (consent.from !== undefined && hasRunOut(consent.from, longestConsent, consent.to)) {
      yield { path: ["consent", "to"], params: { fault: endless } };
    }
  },
  examples: {
    pass: exampleDealing("query", { ...personal, consent: { purpose, from: "2026-05-01", to: "2026-11-01" } }),
    fail: exampleDealing("query", {
      ...personal,
      consent: { purpose: "示例：招聘", from: "2026-05-01", to: "2026-11-01" },
    }),
  },
});
