import { beijingPlan, regimes } from "../../settings.js";
import { exampleDealing } from "../examples.js";
import { defineDealingRule } from "../rule.js";
import { weekdaysBetween } from "../showing.js";

/** The plan studies and advances it, so a warning. The calendar of public holidays is not in the catalogs. */
export const sevenWorkingDays = defineDealingRule({
  code: "PB-13",
  slug: "seven-working-days",
  title: { zh: "行政行为信息须在规定的工作日内公示", en: "Acts are shown within the working days set" },
  since: regimes[2020],
  severity: "warning",
  ground: "explicit",
  cites: [{ instrument: beijingPlan.instrument }],
  applies: ["publication"],
  message: {
    zh: ({ id, count, limit }) =>
      `“${id}”在作出后第 ${count} 个工作日才公示，超过 ${limit} 个工作日（按周一至周五计，没有扣除法定节假日）。`,
    en: ({ id, count, limit }) =>
      `“${id}” was shown on working day ${count} after the act, later than ${limit} (Monday to Friday; public holidays are not taken off).`,
  },
  hint: {
    zh: () => "请在期限内公示；逾期的，说明原因。",
    en: () => "Show it in time; where it is late, say why.",
  },
  *check({ actedOn, from, withinWorkingDays: limit }, { region }) {
    if (region !== beijingPlan.region || limit === undefined) return;
    if (actedOn === undefined) yield { path: ["actedOn"], missing: "actedOn" };
    else if (from === undefined) yield { path: ["from"], missing: "from" };
    else {
      const count = weekdaysBetween(actedOn, from);
      if (count > limit) yield { path: ["from"], params: { count, limit } };
    }
  },
  examples: {
    pass: exampleDealing(
      "publication",
      { withinWorkingDays: 7, actedOn: "2026-05-04", from: "2026-05-12" },
      { region: "110000" },
    ),
    fail: exampleDealing(
      "publication",
      { withinWorkingDays: 7, actedOn: "2026-05-04", from: "2026-05-25" },
      { region: "110000" },
    ),
  },
});
