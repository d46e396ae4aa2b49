import { hasRunOut } from "@mulu/engine";

import { opinion2020, opinion2025 } from "../../cites.js";
import { regimes } from "../../settings.js";
import { exampleDealing } from "../examples.js";
import { defineDealingRule } from "../rule.js";

/** the limit is the department’s; where it set none, nothing can be said. */
export const repairPropagates = defineDealingRule({
  code: "RP-06",
  slug: "repair-propagates",
  title: { zh: "修复后须及时停止公示、移出名单、解除措施", en: "After repair, publication, listing and measures end" },
  since: regimes[2020],
  severity: "error",
  ground: "explicit",
  cites: [...opinion2020("11", "12"), ...opinion2025("13")],
  applies: ["repair"],
  message: {
    zh: ({ id, completed, effect }) => `信用修复“${id}”已于 ${completed} 完成，“${effect}”没有在规定时限内终止。`,
    en: ({ id, completed, effect }) =>
      `Repair “${id}” was completed on ${completed}, but “${effect}” did not end within the limit.`,
  },
  hint: {
    zh: () => "请立即停止公示、移出名单或者解除措施，并写明终止日期 endedOn。",
    en: () => "End the publication, listing or measure now, and state endedOn.",
  },
  *check({ completedOn, endWithin, effects }, { date }) {
    if (completedOn === undefined) return;
    if (effects === undefined) yield { path: ["effects"], missing: "effects" };
    for (const [index, { id, endedOn }] of (effects ?? []).entries()) {
      const [on, path] = [endedOn ?? date, ["effects", index]];
      if (on <= completedOn) continue;
      if (endWithin === undefined) yield { path, missing: "endWithin" };
      else if (hasRunOut(completedOn, endWithin, on)) yield { path, params: { completed: completedOn, effect: id } };
    }
  },
  examples: {
    pass: exampleDealing("repair"),
    fail: exampleDealing("repair", {
      effects: [{ kind: "measure", id: "ex-application-1" }],
    }),
  },
});
