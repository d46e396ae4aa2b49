import type { WordsOf } from "../types.js";

/** IN-03 */
export const indicatorTree: WordsOf<"indicator-tree"> = {
  title: "Indicators form a tree whose scores agree",
  says: {
    fault: {
      message: ({ thing, fault: what }) => `${thing} ${what}.`,
      hint: () => "Check level, number, parent and score, for example { level: 2, number: 9, parent: its-parent }.",
    },
  },
  parts: {
    needsParentOfLevel: ({ level }) => `needs a parent of level ${level} in the same edition`,
    isLevelOneAnd: () => "is of level one and can have no parent",
    namesNoParent: () => "names no parent",
    hasParentAnotherEdition: () => "has a parent of another edition",
    comesAfterButStands: ({ beforeTitle }) => `comes after “${beforeTitle}” but stands under an earlier parent`,
    scoresButItsParts: ({ score, sum }) => `scores ${score}, but its parts add up to ${sum}`,
  },
};
