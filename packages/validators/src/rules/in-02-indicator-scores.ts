import { decimalSum } from "@mulu/engine";
import { exampleIndicators } from "../examples/indicators.js";
import { indicatorsOf } from "../lookups/indicators.js";
import { defineRule } from "../rule.js";

export const indicatorScores = defineRule({
  code: "IN-02",
  slug: "indicator-scores",
  severity: "error",
  ground: "engineering",
  cites: [],
  applies: ["edition"],
  messages: { fault: ["stated", "sum"], open: [] },
  *check({ id, officialCounts }, { set }) {
    const stated = officialCounts?.score;
    const top = indicatorsOf(set, id).filter(({ level }) => level === 1);
    if (stated === undefined || top.length === 0) return;
    // A level-one indicator of unknown score leaves the sum open; how many there are is IN-01’s.
    const open = top.some(({ score }) => score === undefined);
    const sum = decimalSum(top.map(({ score = 0 }) => score));
    if (open ? sum > stated : sum !== stated) yield { path: ["officialCounts", "score"], params: { stated, sum } };
    else if (open) yield { path: ["officialCounts", "score"], params: { stated, sum }, verdict: "cannot-say" };
  },
  examples: {
    pass: exampleIndicators({ official: "{ score: 100 }" }),
    fail: exampleIndicators({ official: "{ score: 99 }" }),
  },
});
