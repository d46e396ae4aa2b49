import { inForce } from "@mulu/engine";

import { opinion2020 } from "../cites.js";
import { exampleEntry, exampleFile, exampleLocalEntry } from "../examples/files.js";
import { isCompiled, nationalTwins } from "../lookups/entries.js";
import { defineRule } from "../rule.js";
import { regimes } from "../settings.js";

/** A local entry of this conduct beside a national one, in a catalog that holds, about an example penalty. */
function overlapping(conduct: string): Readonly<Record<string, string>> {
  return {
    ...exampleEntry({ conduct: "{ zh: 示例处罚, en: Example penalty }", unknown: null }),
    "national/information/ex-2026/edition.yaml": exampleFile("edition", { nature: "compilation" }),
    ...exampleLocalEntry({ title: "{ zh: 示例地方条目, en: Example local entry }", conduct }),
  };
}

export const localNoDuplicate = defineRule({
  code: "LB-10",
  slug: "local-no-duplicate",
  since: regimes[2020],
  severity: "warning",
  ground: "derived",
  cites: opinion2020("1"),
  applies: ["entry"],
  messages: { fault: ["national"] },
  *check(entry, { set, date }) {
    if (entry.layer !== "local" || entry.narrows !== undefined || date === undefined || isCompiled(entry)) return;
    const twin = nationalTwins(set, entry).find((other) => inForce(set, other, date) !== "no");
    if (twin) yield { path: ["conduct"], params: { national: { titleOf: twin.id } } };
  },
  examples: {
    pass: overlapping("{ zh: 示例乱堆物料, en: Example of dumping }"),
    fail: overlapping("{ zh: 示例处罚, en: Example penalty }"),
  },
});
