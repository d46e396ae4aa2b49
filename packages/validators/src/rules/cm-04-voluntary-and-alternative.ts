import { exampleCommitment } from "../examples/files.js";
import { defineRule } from "../rule.js";
import { commitmentPlan } from "../settings.js";

const noChoice = { zh: "没有让申请人自主选择", en: "leaves the applicant no choice" };

export const voluntaryAndAlternative = defineRule({
  code: "CM-04",
  slug: "voluntary-and-alternative",
  title: {
    zh: "申请人可以自主选择，不承诺的按一般程序",
    en: "The applicant may choose, and an ordinary procedure remains",
  },
  since: commitmentPlan.since,
  severity: "error",
  ground: "explicit",
  cites: [{ instrument: commitmentPlan.instrument, article: "1" }],
  applies: ["commitment"],
  messages: { fault: ["fault"] },
  *check(commitment) {
    const { voluntary, ordinaryProcedure, papers } = commitment;
    if (voluntary === undefined) yield { path: ["voluntary"], missing: "voluntary", params: { fault: noChoice } };
    else if (!voluntary) yield { path: ["voluntary"], params: { fault: noChoice } };
    if (ordinaryProcedure === undefined) {
      const fault = { zh: "没有写明不作承诺时的一般程序", en: "states no ordinary procedure" };
      yield { path: ["ordinaryProcedure"], missing: "ordinaryProcedure", params: { fault } };
    }
    if (papers === undefined || papers.length < 3) {
      const fault = { zh: "的办事指南、承诺书文本和工作规程没有备齐", en: "has no complete guide, template and rules" };
      yield { path: ["papers"], missing: "papers", params: { fault } };
    }
  },
  examples: {
    pass: exampleCommitment(),
    fail: exampleCommitment({ voluntary: "false" }),
  },
});
