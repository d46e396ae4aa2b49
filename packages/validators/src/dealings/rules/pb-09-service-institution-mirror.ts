import { opinion2025 } from "../../cites.js";
import { regimes } from "../../settings.js";
import { exampleDealing } from "../examples.js";
import { defineDealingRule } from "../rule.js";
import { serviceInstitution } from "../parts.js";
import { isOtherShowing, unknownOf } from "../showing.js";

export const serviceInstitutionMirror = defineDealingRule({
  code: "PB-09",
  slug: "service-institution-mirror",
  since: regimes[2025],
  severity: "error",
  ground: "explicit",
  cites: opinion2025("8"),
  applies: ["publication"],
  messages: { fault: [] },
  *check(event, { date }) {
    const hasEnded = event.to !== undefined && event.to < date;
    for (const [index, copy] of (event.copies ?? []).entries()) {
      if (copy.channel !== serviceInstitution) continue;
      const isStill = copy.to === undefined || copy.to >= date;
      if (hasEnded ? isStill : isOtherShowing(event, copy)) yield { path: ["copies", index] };
      else if (!hasEnded) yield* unknownOf(event, copy, index);
    }
  },
  examples: {
    pass: exampleDealing("publication", {
      to: "2026-05-20",
      copies: [{ channel: "service-institution", to: "2026-05-20" }],
    }),
    fail: exampleDealing("publication", { to: "2026-05-20", copies: [{ channel: "service-institution" }] }),
  },
});
