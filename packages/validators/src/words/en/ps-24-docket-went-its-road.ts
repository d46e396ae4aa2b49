import type { WordsOf } from "../types.js";

/** PS-24 */
export const docketWentItsRoad: WordsOf<"docket-went-its-road"> = {
  title: "What is published has a docket that was approved",
  says: {
    fault: {
      message: ({ thing, docket, stage, day }) => `${thing} was published on ${day}, when ${docket} was “${stage}”.`,
      hint: () =>
        "Nothing is published before its approval: add the stages the docket went through, or make it a draft (nature: draft).",
    },
  },
  parts: {
    "not-begun": () => "Not begun",
    proposed: () => "Proposed",
    "accepted-for-collation": () => "Accepted for collation",
    "in-consultation": () => "In consultation",
    "consultation-closed": () => "Consultation closed",
    submitted: () => "Submitted for review",
    returned: () => "Returned",
    withdrawn: () => "Withdrawn",
  },
};
