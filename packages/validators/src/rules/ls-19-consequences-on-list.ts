import { opinion2020, opinion2025 } from "../cites.js";
import { exampleList, exampleMeasure, examplePaths } from "../examples/files.js";
import { acts } from "../lookups/measures.js";
import { defineRule } from "../rule.js";
import { regimes } from "../settings.js";

/** That the measure exists at all is a matter of reference; the link stage says so. */
export const consequencesOnList = defineRule({
  code: "LS-19",
  slug: "consequences-on-list",
  title: {
    zh: "名单标准提到的措施须在惩戒措施清单内",
    en: "Measures a list standard names are on the list of measures",
  },
  since: regimes[2020],
  severity: "error",
  ground: "derived",
  cites: [...opinion2020("8", "9"), ...opinion2025("12")],
  applies: ["list"],
  message: {
    zh: ({ thing, measure }) => `${thing}提到的措施“${measure}”已经不在实施之中，不得作为列入名单的后果。`,
    en: ({ thing, measure }) =>
      `${thing} names measure “${measure}”, which is not in force; it cannot follow from designation.`,
  },
  hint: {
    zh: () => "请改为清单中正在实施的措施，或者删去。",
    en: () => "Name a measure that is in force, or remove it.",
  },
  *check(list, { set }) {
    for (const [index, id] of (list.consequences ?? []).entries()) {
      const measure = set.get(id);
      if (measure?.documentKind === "measure" && !acts(measure)) {
        yield { path: ["consequences", index], params: { measure: measure.title } };
      }
    }
  },
  examples: {
    pass: {
      ...exampleMeasure(),
      ...exampleList({ consequences: `[${examplePaths.measure.replace(".yaml", "")}]` }, "2026"),
    },
    fail: {
      ...exampleMeasure({ status: "suspended" }),
      ...exampleList({ consequences: `[${examplePaths.measure.replace(".yaml", "")}]` }, "2026"),
    },
  },
});
