import { daysBetween } from "@mulu/engine";

import { opinion2020 } from "../cites.js";
import { exampleDocket } from "../example-procedures.js";
import { proposesCatalogs } from "../procedures.js";
import { defineRule } from "../rule.js";
import { regimes, shortestConsultation } from "../settings.js";

const unknown = { count: "?", least: shortestConsultation };

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
    zh: ({ thing, count, least }) => `${thing}公开征求意见 ${count} 日，少于 ${least} 日（项目约定，见 Q-05）。`,
    en: ({ thing, count, least }) =>
      `${thing} is open for comment for ${count} days, fewer than ${least} (project policy, Q-05).`,
  },
  hint: {
    zh: () => "请延长征求意见期限，从开始次日起算满三十日，再定稿。",
    en: () => "Keep it open for thirty full days after the day of opening, before it is settled.",
  },
  *check(docket, { set }) {
    if (!proposesCatalogs(set, docket)) return;
    const { opened, closes } = docket;
    if (opened === undefined) yield { path: ["opened"], missing: "opened", params: unknown };
    else if (closes === undefined) yield { path: ["closes"], missing: "closes", params: unknown };
    else {
      const count = daysBetween(opened, closes);
      if (count < shortestConsultation) yield { path: ["closes"], params: { count, least: shortestConsultation } };
    }
  },
  examples: {
    pass: exampleDocket(),
    fail: exampleDocket({ closes: "2025-09-20" }),
  },
});
