import { opinion2020 } from "../cites.js";
import { exampleEntry } from "../examples/files.js";
import { exampleSharing } from "../examples/parts.js";
import { firstMissing } from "../gaps/required-fields.js";
import { defineRule } from "../rule.js";
import { regimes } from "../settings.js";

/** What a decision to share or publish must state. */
function needed(field: string, { followsInclusion }: { followsInclusion?: true }): string[] {
  return [`${field}.necessity`, ...(followsInclusion ? [] : [`${field}.basis`])];
}

export const lawfulAndNecessary = defineRule({
  code: "SH-02",
  slug: "lawful-and-necessary",
  since: regimes[2020],
  severity: "error",
  ground: "explicit",
  cites: opinion2020("3", "4"),
  applies: ["entry"],
  messages: { fault: [] },
  *check(entry) {
    const { sharing, publication } = entry;
    if (sharing?.shareable === true) yield* firstMissing(entry, needed("sharing", sharing));
    if (publication?.publishable === true) yield* firstMissing(entry, needed("publication", publication));
  },
  examples: {
    pass: exampleEntry(),
    fail: exampleEntry({ sharing: exampleSharing({ necessity: null }) }),
  },
});
