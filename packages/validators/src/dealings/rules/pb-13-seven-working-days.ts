import { workingDaysBetween, yearWithoutHolidays } from "@mulu/engine";
import type { Citation } from "@mulu/schema";

import { isUnderBeijingPlan } from "../../lookups/plans.js";
import { actRecords, beijingPlan, formatNotice, regimes } from "../../settings.js";
import { entryThere } from "../entries.js";
import { exampleDealing } from "../examples.js";
import { defineDealingRule } from "../rule.js";
import type { DealingContext } from "../rule.js";
import type { PublicationEvent } from "../shapes-acts.js";

const plan: readonly Citation[] = [{ instrument: beijingPlan.instrument }];
const notice: readonly Citation[] = [{ instrument: formatNotice.instrument }];

/** Whether the entry carries licences or penalties, whose formats have a limit of their own. */
function isActOfFormat({ entry: id }: PublicationEvent, context: DealingContext): boolean {
  const entry = id === undefined ? undefined : entryThere(id, context);
  if (entry === undefined || entry === "cannot-say") return false;
  return (entry.records ?? []).some((record) => actRecords.includes(record));
}

/** In how many working days the act is to be shown, and by what: the limit given, and never later than the national one. */
function limitOf(
  event: PublicationEvent,
  context: DealingContext,
): { days: number; cites: readonly Citation[] } | undefined {
  const isOfFormat = isActOfFormat(event, context);
  const isOfPlan = isUnderBeijingPlan(context.set, context.region);
  const format = isOfFormat ? formatNotice.workingDays : undefined;
  const limits = [event.withinWorkingDays, format].filter((each) => each !== undefined);
  const cites = [...(isOfPlan ? plan : []), ...(isOfFormat ? notice : [])];
  return limits.length === 0 ? undefined : { days: Math.min(...limits), cites };
}

/** Beijing’s plan studies and advances it, and the notice on the formats has not been read itself: so a warning. */
export const sevenWorkingDays = defineDealingRule({
  code: "PB-13",
  slug: "seven-working-days",
  since: regimes[2020],
  severity: "warning",
  ground: "explicit",
  cites: [...plan, ...notice],
  applies: ["publication"],
  messages: { fault: ["count", "limit"] },
  *check(event, context) {
    const { actedOn, from } = event;
    const limit = limitOf(event, context);
    if (limit === undefined) return;
    const { days, cites } = limit;
    if (actedOn === undefined) yield { path: ["actedOn"], missing: "actedOn", cites };
    else if (from === undefined) yield { path: ["from"], missing: "from", cites };
    else {
      const [count, calendar] = [workingDaysBetween(actedOn, from), yearWithoutHolidays(actedOn, from)];
      if (calendar !== undefined) yield { path: ["from"], calendar, cites };
      else if (count !== undefined && count > days) yield { path: ["from"], params: { count, limit: days }, cites };
    }
  },
  examples: {
    pass: exampleDealing(
      "publication",
      { withinWorkingDays: 7, actedOn: "2026-05-04", from: "2026-05-13" },
      { region: "110000" },
    ),
    fail: exampleDealing(
      "publication",
      { withinWorkingDays: 7, actedOn: "2026-05-04", from: "2026-05-25" },
      { region: "110000" },
    ),
  },
});
