import { decimalSum } from "@mulu/engine";
import type { CatalogSet } from "@mulu/engine";
import type { PublishedIndicator, Text } from "@mulu/schema";

import { exampleIndicators } from "../examples/indicators.js";
import { childrenOf, indicator, indicatorsOf } from "../lookups/indicators.js";
import { defineRule } from "../rule.js";
import type { Violation } from "../rule.js";

function fault(path: string[], what: Text): Violation {
  return { path, params: { fault: what } };
}

function* places(own: PublishedIndicator, parent: PublishedIndicator | undefined): Iterable<Violation> {
  if (own.level === 1 && own.parent !== undefined) {
    yield fault(["parent"], { zh: "是一级指标，不应有上级", en: "is of level one and can have no parent" });
  } else if (own.level > 1 && own.parent === undefined) {
    yield { ...fault(["parent"], { zh: "没有写明上级指标", en: "names no parent" }), missing: "parent" };
  } else if (own.parent !== undefined && parent?.level !== own.level - 1) {
    yield fault(["parent"], {
      zh: `的上级应当是同一版本的 ${own.level - 1} 级指标`,
      en: `needs a parent of level ${own.level - 1} in the same edition`,
    });
  } else if (own.parent !== undefined && parent?.edition !== own.edition) {
    yield fault(["parent"], { zh: "的上级属于另一版本", en: "has a parent of another edition" });
  }
}

/** Numbers run on from one parent to the next: no lower number may stand under a later parent. */
function* order(own: PublishedIndicator, parent: PublishedIndicator | undefined, set: CatalogSet): Iterable<Violation> {
  const [place, number] = [parent?.number, own.number];
  if (place === undefined || number === undefined) return;
  const before = indicatorsOf(set, own.edition).find((other) => {
    const above = indicator(set, other.parent)?.number;
    return other.level === own.level && (other.number ?? number) < number && above !== undefined && above > place;
  });
  if (!before) return;
  yield fault(["parent"], {
    zh: `排在“${before.title.zh}”之后，却归入更靠前的上级`,
    en: `comes after “${before.title.en}” but stands under an earlier parent`,
  });
}

function* shares(own: PublishedIndicator, set: CatalogSet): Iterable<Violation> {
  const scores = childrenOf(set, own).map(({ score }) => score);
  if (own.score === undefined || scores.length === 0 || scores.includes(undefined)) return;
  const sum = decimalSum(scores.map((score = 0) => score));
  if (sum === own.score) return;
  yield fault(["score"], {
    zh: `为 ${own.score} 分，下级指标合计 ${sum} 分`,
    en: `scores ${own.score}, but its parts add up to ${sum}`,
  });
}

export const indicatorTree = defineRule({
  code: "IN-03",
  slug: "indicator-tree",
  title: { zh: "指标的上下级关系和分值相符", en: "Indicators form a tree whose scores agree" },
  severity: "error",
  ground: "engineering",
  cites: [],
  applies: ["indicator"],
  messages: { fault: ["fault"] },
  *check(own, { set }) {
    const parent = indicator(set, own.parent);
    const misplaced = [...places(own, parent)];
    yield* misplaced;
    if (misplaced.length === 0) yield* order(own, parent, set);
    yield* shares(own, set);
  },
  examples: {
    pass: exampleIndicators({}),
    fail: exampleIndicators({}, { "third-part": "first" }),
  },
});
