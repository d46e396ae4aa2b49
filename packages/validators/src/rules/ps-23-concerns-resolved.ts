import type { IsoDate, PublishedDocket } from "@mulu/schema";

import { exampleDocket } from "../examples/procedures.js";
import { defineRule } from "../rule.js";

const concern = (resolved: string): string =>
  `[{ id: ex-concern, by: ex-bureau, raised: 2025-10-20, what: { zh: 示例：范围过宽, en: Example - too wide }${resolved} }]`;
const resolved = ", resolved: { date: 2025-11-10, how: { zh: 示例：缩小范围, en: Example - narrowed } }";
const decision = "{ outcome: approved, date: 2025-11-20, by: ex-state-council }";

/** The day of the approval, undefined where it has none; nothing for a docket that was not approved. */
function approval({ decision, stages = [] }: PublishedDocket): { date: IsoDate | undefined } | undefined {
  const step = stages.find(({ stage }) => stage === "approved");
  if (step !== undefined) return { date: step.date };
  const isApproved = decision?.outcome === "approved" || decision?.outcome === "partly-approved";
  return isApproved ? { date: decision.date } : undefined;
}

export const concernsResolved = defineRule({
  code: "PS-23",
  slug: "concerns-resolved",
  severity: "error",
  ground: "engineering",
  cites: [],
  applies: ["docket"],
  messages: {
    fault: ["concern", "what"],
    late: ["concern", "resolved", "approved"],
    early: ["concern", "resolved", "raised"],
  },
  *check(docket) {
    const approved = approval(docket);
    for (const [index, { id: concern, what, raised, resolved }] of (docket.concerns ?? []).entries()) {
      const path = ["concerns", index];
      if (resolved !== undefined && resolved.date < raised) {
        yield {
          path: [...path, "resolved", "date"],
          message: "early",
          params: { concern, raised, resolved: resolved.date },
        };
      }
      // One that was raised after the approval did not stand in its way.
      if (approved === undefined || (approved.date !== undefined && raised > approved.date)) continue;
      if (resolved === undefined) yield { path, params: { concern, what } };
      else if (approved.date !== undefined && resolved.date > approved.date) {
        const params = { concern, resolved: resolved.date, approved: approved.date };
        yield { path: [...path, "resolved", "date"], message: "late", params };
      }
    }
  },
  examples: {
    pass: exampleDocket({ concerns: concern(resolved), decision }),
    fail: exampleDocket({ concerns: concern(""), decision }),
  },
});
