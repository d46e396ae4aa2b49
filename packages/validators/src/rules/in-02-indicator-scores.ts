import { decimalSum } from "@mulu/engine";
import { exampleIndicators } from "../examples/indicators.js";
import { indicatorsOf } from "../lookups/indicators.js";
import { defineRule } from "../rule.js";

export const indicatorScores = defineRule({
  code: "IN-02",
  slug: "indicator-scores",
  title: { zh: "一级指标的分值合计与公布的一致", en: "The scores of level one add up as announced" },
  severity: "error",
  ground: "engineering",
  cites: [],
  applies: ["edition"],
  message: {
    zh: ({ thing, stated, sum }) => `${thing}公布的总分为 ${stated} 分，一级指标的分值合计为 ${sum} 分。`,
    en: ({ thing, stated, sum }) => `${thing} announced ${stated} points in all; its level one adds up to ${sum}.`,
  },
  hint: {
    zh: () => "请核对各一级指标的 score，或者核对 official: { score: 100 }。",
    en: () => "Check the score of each indicator of level one, or official: { score: 100 }.",
  },
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
  cannotSay: {
    zh: ({ thing }) => `${thing}有一级指标的分值未知，无法核对总分。`,
    en: ({ thing }) => `${thing} has indicators of level one without a known score, so the total cannot be checked.`,
  },
  examples: {
    pass: exampleIndicators({ official: "{ score: 100 }" }),
    fail: exampleIndicators({ official: "{ score: 99 }" }),
  },
});
