import type { FindingParam, PublishedMeasure } from "@mulu/schema";

import { opinion2020, opinion2025 } from "../cites.js";
import { exampleMeasure } from "../examples/files.js";
import { acts } from "../lookups/measures.js";
import { defineRule } from "../rule.js";
import { part } from "../say/messages.js";
import { regimes, restrictiveTypes, restrictiveWords } from "../settings.js";

/** Why a measure looks like more than management: a word of its name, its type, or the area it restricts. */
function restrictive({ title, type, area }: PublishedMeasure): FindingParam | undefined {
  const word = restrictiveWords.find((candidate) => title.zh.includes(candidate));
  if (word !== undefined) return part("itsNameContains", { word });
  if (restrictiveTypes.includes(type) || area !== undefined) {
    return part("itIsRestrictingType");
  }
  return undefined;
}

const management = {
  title: "{ zh: 示例禁止参加投标, en: Example ban from tenders }",
  effect: "management",
};

/** The schema asks for an effect; this asks whether it is the right one. Reasons, not words, make a limit management. */
export const effectClassified = defineRule({
  code: "MS-02",
  slug: "effect-classified",
  since: regimes[2020],
  severity: "error",
  ground: "derived",
  cites: [...opinion2020("9"), ...opinion2025("12")],
  applies: ["measure"],
  messages: { fault: ["why"] },
  parts: { itsNameContains: ["word"], itIsRestrictingType: [] },
  *check(measure) {
    if (!acts(measure) || measure.effect !== "management" || measure.effectReason) return;
    const why = restrictive(measure);
    if (why) yield { path: ["effect"], missing: "effectReason", params: { why } };
  },
  examples: {
    pass: exampleMeasure({ ...management, effect: "reduces-rights" }),
    fail: exampleMeasure({ ...management, type: "key-supervision" }),
  },
});
