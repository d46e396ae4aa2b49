import { decimalSum } from "@mulu/engine";
import type { CatalogSet } from "@mulu/engine";
import type { FindingParam, PublishedIndicator } from "@mulu/schema";

import { exampleIndicators } from "../examples/indicators.js";
import { childrenOf, indicator, indicatorsOf } from "../lookups/indicators.js";
import { defineRule } from "../rule.js";
import { part } from "../say/messages.js";
import type { Violation } from "../rule.js";

function fault(path: string[], what: FindingParam): Violation {
  return { path, params: { fault: what } };
}

function* places(own: PublishedIndicator, parent: PublishedIndicator | undefined): Iterable<Violation> {
  if (own.level === 1 && own.parent !== undefined) {
    yield fault(["parent"], part("isLevelOneAnd"));
  } else if (own.level > 1 && own.parent === undefined) {
    yield { ...fault(["parent"], part("namesNoParent")), missing: "parent" };
  } else if (own.parent !== undefined && parent?.level !== own.level - 1) {
    yield fault(["parent"], part("needsParentOfLevel", { level: own.level - 1 }));
  } else if (own.parent !== undefined && parent?.edition !== own.edition) {
    yield fault(["parent"], part("hasParentAnotherEdition"));
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
  yield fault(["parent"], part("comesAfterButStands", { beforeTitle: { titleOf: before.id } }));
}

function* shares(own: PublishedIndicator, set: CatalogSet): Iterable<Violation> {
  const scores = childrenOf(set, own).map(({ score }) => score);
  if (own.score === undefined || scores.length === 0 || scores.includes(undefined)) return;
  const sum = decimalSum(scores.map((score = 0) => score));
  if (sum === own.score) return;
  yield fault(["score"], part("scoresButItsParts", { score: own.score, sum }));
}

export const indicatorTree = defineRule({
  code: "IN-03",
  slug: "indicator-tree",
  severity: "error",
  ground: "engineering",
  cites: [],
  applies: ["indicator"],
  messages: { fault: ["fault"] },
  parts: {
    isLevelOneAnd: [],
    namesNoParent: [],
    hasParentAnotherEdition: [],
    needsParentOfLevel: ["level"],
    comesAfterButStands: ["beforeTitle"],
    scoresButItsParts: ["score", "sum"],
  },
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
