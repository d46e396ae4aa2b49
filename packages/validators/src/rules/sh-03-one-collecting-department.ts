import type { FindingParam } from "@mulu/schema";

import { opinion2020, opinion2025 } from "../cites.js";
import { exampleEntry } from "../examples/files.js";
import { defineRule } from "../rule.js";
import { part } from "../say/messages.js";
import { regimes } from "../settings.js";

function fault(count: number): FindingParam {
  return count === 0 ? part("namesNoCollectingDepartment") : part("namesCollectingDepartments", { count });
}

/** 一口采集: what is shared is collected once, by one department. A class of departments, once registered, counts as one. */
export const oneCollectingDepartment = defineRule({
  code: "SH-03",
  slug: "one-collecting-department",
  since: regimes[2020],
  severity: "error",
  ground: "explicit",
  cites: [...opinion2020("3"), ...opinion2025("18")],
  applies: ["entry"],
  messages: { fault: ["fault"] },
  parts: { namesNoCollectingDepartment: [], namesCollectingDepartments: ["count"] },
  *check({ sharing, collectedBy = [] }) {
    if (!sharing?.shareable || collectedBy.length === 1) return;
    const params = { fault: fault(collectedBy.length) };
    if (collectedBy.length === 0) yield { path: ["collectedBy"], missing: "collectedBy", params };
    else yield { path: ["collectedBy"], params };
  },
  examples: {
    pass: exampleEntry({ collectedBy: "[{ organization: ex-bureau }]" }),
    fail: exampleEntry({ collectedBy: "[{ organization: ex-bureau }, { organization: ex-agency }]" }),
  },
});
