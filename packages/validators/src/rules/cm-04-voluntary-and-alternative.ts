import { exampleCommitment } from "../examples/files.js";
import { defineRule } from "../rule.js";
import { part } from "../say/messages.js";
import { commitmentPlan } from "../settings.js";

const noChoice = part("leavesApplicantNoChoice");

export const voluntaryAndAlternative = defineRule({
  code: "CM-04",
  slug: "voluntary-and-alternative",
  since: commitmentPlan.since,
  severity: "error",
  ground: "explicit",
  cites: [{ instrument: commitmentPlan.instrument, article: "1" }],
  applies: ["commitment"],
  messages: { fault: ["fault"] },
  parts: { leavesApplicantNoChoice: [], statesNoOrdinaryProcedure: [], hasNoCompleteGuide: [] },
  *check(commitment) {
    const { voluntary, ordinaryProcedure, papers } = commitment;
    if (voluntary === undefined) yield { path: ["voluntary"], missing: "voluntary", params: { fault: noChoice } };
    else if (!voluntary) yield { path: ["voluntary"], params: { fault: noChoice } };
    if (ordinaryProcedure === undefined) {
      const fault = part("statesNoOrdinaryProcedure");
      yield { path: ["ordinaryProcedure"], missing: "ordinaryProcedure", params: { fault } };
    }
    if (papers === undefined || papers.length < 3) {
      const fault = part("hasNoCompleteGuide");
      yield { path: ["papers"], missing: "papers", params: { fault } };
    }
  },
  examples: {
    pass: exampleCommitment(),
    fail: exampleCommitment({ voluntary: "false" }),
  },
});
