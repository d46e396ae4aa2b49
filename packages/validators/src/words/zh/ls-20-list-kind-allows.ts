import type { WordsOf } from "../types.js";

/** LS-20 */
export const listKindAllows: WordsOf<"list-kind-allows"> = {
  title: "只有严重失信主体名单可以附加减损权益的措施",
  says: {
    fault: {
      message: ({ thing, what }) => `${thing}不是严重失信主体名单，不得${what}。`,
      hint: () => "请改名，或者删去该措施；确属严重失信的，依法另行设列并写明 kind: serious。",
    },
  },
  parts: {
    beCalledSeriousDefault: () => "称为“严重失信主体名单”",
    carryRightsReducingMeasure: ({ measure }) => `附加减损权益的措施“${measure}”`,
  },
};
