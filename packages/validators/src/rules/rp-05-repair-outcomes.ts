import type { RepairOutcome, Text } from "@mulu/schema";

import { opinion2020, opinion2025 } from "../cites.js";
import { exampleEntry } from "../examples/files.js";
import { exampleRepair } from "../examples/parts.js";
import { isNegative } from "../lookups/entries.js";
import { defineRule } from "../rule.js";
import { regimes, requiredOutcomes } from "../settings.js";

const noneStated = { zh: "停止公示、移出名单、解除措施等处理", en: "any outcome, such as stopping publication" };

const titles: Readonly<Partial<Record<RepairOutcome, Text>>> = {
  "stop-publication": { zh: "停止公示", en: "stopping publication" },
  "remove-from-list": { zh: "移出名单", en: "removal from lists" },
  "lift-measures": { zh: "解除措施", en: "lifting measures" },
};

function names(outcomes: readonly RepairOutcome[]): Text {
  const found = outcomes.flatMap((outcome) => titles[outcome] ?? []);
  return { zh: found.map(({ zh }) => zh).join("、"), en: found.map(({ en }) => en).join(", ") };
}

export const repairOutcomes = defineRule({
  code: "RP-05",
  slug: "repair-outcomes",
  title: { zh: "修复后的处理须完整", en: "What follows repair is complete" },
  since: regimes[2020],
  severity: "error",
  ground: "explicit",
  cites: [...opinion2020("11"), ...opinion2025("13")],
  applies: ["entry"],
  messages: { fault: ["outcome"] },
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
