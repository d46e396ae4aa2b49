import type { FindingParam, RepairOutcome } from "@mulu/schema";

import { opinion2020, opinion2025 } from "../cites.js";
import { exampleEntry } from "../examples/files.js";
import { exampleRepair } from "../examples/parts.js";
import { isNegative } from "../lookups/entries.js";
import { defineRule } from "../rule.js";
import { part } from "../say/messages.js";
import { regimes, requiredOutcomes } from "../settings.js";

const noneStated = part("anyOutcomeSuchAs");

const titles: Readonly<Partial<Record<RepairOutcome, FindingParam>>> = {
  "stop-publication": part("stoppingPublication"),
  "remove-from-list": part("removalFromLists"),
  "lift-measures": part("liftingMeasures"),
};

function names(outcomes: readonly RepairOutcome[]): FindingParam {
  return outcomes.flatMap((outcome) => titles[outcome] ?? []);
}

export const repairOutcomes = defineRule({
  code: "RP-05",
  slug: "repair-outcomes",
  since: regimes[2020],
  severity: "error",
  ground: "explicit",
  cites: [...opinion2020("11"), ...opinion2025("13")],
  applies: ["entry"],
  messages: { fault: ["outcome"] },
  parts: { anyOutcomeSuchAs: [], stoppingPublication: [], removalFromLists: [], liftingMeasures: [] },
  *check(entry, { date }) {
    const { repair, publication } = entry;
    if (!isNegative(entry) || repair === undefined || repair.repairable === false) return;
    const lists =
      date !== undefined && date >= regimes[2025] && publication?.publishable === true ? requiredOutcomes : [];
    const absent = lists.filter((outcome) => repair.outcomes?.includes(outcome) !== true);
    if (repair.outcomes === undefined || repair.outcomes.length === 0) {
      yield { path: ["repair", "outcomes"], missing: "repair.outcomes", params: { outcome: noneStated } };
    } else if (absent.length > 0) yield { path: ["repair", "outcomes"], params: { outcome: names(absent) } };
  },
  examples: {
    pass: exampleEntry(),
    fail: exampleEntry({ repair: exampleRepair({ outcomes: "[annotate]" }) }),
  },
});
