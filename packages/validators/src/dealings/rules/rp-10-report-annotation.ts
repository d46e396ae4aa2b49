import { opinion2020, opinion2025 } from "../../cites.js";
import { regimes } from "../../settings.js";
import { exampleDealing } from "../examples.js";
import { defineDealingRule } from "../rule.js";

export const reportAnnotation = defineDealingRule({
  code: "RP-10",
  slug: "report-annotation",
  since: regimes[2020],
  severity: "warning",
  ground: "derived",
  cites: [...opinion2020("11"), ...opinion2025("13")],
  applies: ["report"],
  messages: { fault: ["repairedOn", "line"] },
  *check({ issuedOn, lines }, { date }) {
    const on = issuedOn ?? date;
    if (lines === undefined) yield { path: ["lines"], missing: "lines" };
    for (const [index, { id: line, shown, repairedOn }] of (lines ?? []).entries()) {
      if (repairedOn === undefined || repairedOn > on) continue;
      if (shown === undefined) yield { path: ["lines", index, "shown"], missing: "lines.shown" };
      else if (shown !== "annotated") yield { path: ["lines", index], params: { line, repairedOn } };
    }
  },
  examples: {
    pass: exampleDealing("report", { lines: [{ id: "ex-record-1", shown: "annotated", repairedOn: "2026-05-10" }] }),
    fail: exampleDealing("report", { lines: [{ id: "ex-record-1", shown: "active", repairedOn: "2026-05-10" }] }),
  },
});
