import type { EntryCondition, FindingParam } from "@mulu/schema";

import { opinion2020 } from "../cites.js";
import { exampleList } from "../examples/files.js";
import { defineRule } from "../rule.js";
import { part } from "../say/messages.js";
import { regimes, vagueWords } from "../settings.js";
import { isReading } from "../gaps/declared-gaps.js";

function faultOf({ zh, cites, gravity, documents }: EntryCondition, isRead: boolean): FindingParam | undefined {
  const word = vagueWords.find((each) => zh.includes(each));
  if (word !== undefined && cites === undefined) return part("itsOpenWordsSay", { word });
  if (isRead || (gravity !== undefined && documents !== undefined)) return undefined;
  return part("gravityDocumentIsNot");
}

/** A reading reports the words of its source; gravity and document are asked of those who write a standard here. */
export const criteriaSpecific = defineRule({
  code: "LS-21",
  slug: "criteria-specific",
  since: regimes[2020],
  severity: "warning",
  ground: "derived",
  cites: opinion2020("7", "10"),
  applies: ["list"],
  messages: { fault: ["condition", "fault"] },
  parts: { itsOpenWordsSay: ["word"], gravityDocumentIsNot: [] },
  *check(list) {
    for (const [index, condition] of (list.entry ?? []).entries()) {
      const fault = faultOf(condition, isReading(list));
      if (fault) yield { path: ["entry", index], params: { condition: { zh: condition.zh, en: condition.en }, fault } };
    }
  },
  examples: {
    pass: exampleList(),
    fail: exampleList({ entry: "\n  - { zh: 示例：其他严重情形, en: Example - other serious circumstances }" }),
  },
});
