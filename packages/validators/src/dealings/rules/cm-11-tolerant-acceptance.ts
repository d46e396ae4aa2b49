import type { IsoDate } from "@mulu/schema";

import { opinion2025 } from "../../cites.js";
import { isUnderBeijingPlan } from "../../lookups/plans.js";
import { beijingPlan, regimes } from "../../settings.js";
import { exampleDealing } from "../examples.js";
import { defineDealingRule } from "../rule.js";
import type { TolerantAcceptance } from "../shapes-uses.js";

/** The limit the department has set; before 2025 Beijing’s department could not set less than the plan. */
function limitOf({ limitDays }: TolerantAcceptance, isBeijing: boolean, date: IsoDate): number | undefined {
  if (!isBeijing) return limitDays;
  const { toleranceDays } = beijingPlan;
  return date < regimes[2025] ? Math.max(limitDays ?? 0, toleranceDays) : (limitDays ?? toleranceDays);
}

/** Beijing’s plan sets seven working days; since 2025 the department sets the period. */
export const tolerantAcceptance = defineDealingRule({
  code: "CM-11",
  slug: "tolerant-acceptance",
  severity: "error",
  ground: "explicit",
  cites: [...opinion2025("15"), { instrument: beijingPlan.instrument }],
  applies: ["acceptance"],
  messages: { fault: [] },
  *check(request, { set, region, date }) {
    const isBeijing = isUnderBeijingPlan(set, region);
    if (!isBeijing && date < regimes[2025]) return;
    const { goodStanding, papersMissing, promised, promisedInDays, accepted } = request;
    const limit = limitOf(request, isBeijing, date);
    const given = { goodStanding, papersMissing, promised, promisedInDays, accepted, limitDays: limit };
    if (goodStanding === false || papersMissing === false || promised === false || accepted === true) return;
    const unknown = Object.entries(given).find(([, value]) => value === undefined)?.[0];
    if (unknown !== undefined) yield { path: [unknown], missing: unknown };
    else if ((promisedInDays ?? 0) <= (limit ?? 0)) yield { path: ["accepted"] };
  },
  examples: {
    pass: exampleDealing("acceptance"),
    fail: exampleDealing("acceptance", { accepted: false }),
  },
});
