import { opinion2020, opinion2025 } from "../cites.js";
import { exampleEntry, examplePlatform } from "../examples/files.js";
import { exampleRepair } from "../examples/parts.js";
import { isNegative } from "../lookups/entries.js";
import { defineRule } from "../rule.js";
import { regimes, unifiedRepairChannel } from "../settings.js";

export const unifiedChannel = defineRule({
  code: "RP-08",
  slug: "unified-channel",
  since: regimes[2025],
  severity: "warning",
  ground: "derived",
  cites: [...opinion2020("12"), ...opinion2025("13")],
  applies: ["entry"],
  messages: { fault: [] },
  *check(entry) {
    const { repair } = entry;
    if (!isNegative(entry) || repair === undefined || repair.repairable === false) return;
    if (repair.channels === undefined) yield { path: ["repair", "channels"], missing: "repair.channels" };
    else if (!repair.channels.includes(unifiedRepairChannel)) yield { path: ["repair", "channels"] };
  },
  examples: {
    pass: exampleEntry(),
    fail: { ...examplePlatform(), ...exampleEntry({ repair: exampleRepair({ channels: "[ex-platform]" }) }) },
  },
});
