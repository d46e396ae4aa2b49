import { opinion2020 } from "../cites.js";
import { exampleDocket } from "../examples/procedures.js";
import { proposesCatalogs, shortOfTime } from "../lookups/procedures.js";
import { defineRule } from "../rule.js";
import { regimes } from "../settings.js";

export const consultationPeriod = defineRule({
  code: "PS-04",
  slug: "consultation-period",
  title: {
    zh: "目录和清单征求意见不少于三十日（项目约定）",
    en: "Catalogs are open for comment for thirty days (project policy)",
  },
  since: regimes[2020],
  severity: "warning",
  ground: "derived",
  cites: opinion2020("1", "7"),
  applies: ["docket"],
  message: {
    zh: ({ thing, fault }) => `${thing}的公开征求意见期限${fault}（项目约定，见 Q-05）。`,
    en: ({ thing, fault }) => `The time for comment of ${thing} ${fault} (project policy, Q-05).`,
  },
  hint: {
    zh: () => "请延长征求意见期限，从开始次日起算满三十日，再定稿。",
    en: () => "Keep it open for thirty full days after the day of opening, before it is settled.",
  },
  *check(docket, { set }) {
    if (proposesCatalogs(set, docket)) yield* shortOfTime(docket);
  },
  examples: {
    pass: exampleDocket(),
    fail: exampleDocket({ closes: "2025-09-20" }),
  },
});
