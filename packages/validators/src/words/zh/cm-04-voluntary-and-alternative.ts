import type { WordsOf } from "../types.js";

/** CM-04 */
export const voluntaryAndAlternative: WordsOf<"voluntary-and-alternative"> = {
  title: "申请人可以自主选择，不承诺的按一般程序",
  says: {
    fault: {
      message: ({ thing, fault }) => `${thing}${fault}。`,
      hint: () => "请写 voluntary: true，在 ordinaryProcedure 写明一般程序，并备齐 papers: [guide, template, rules]。",
    },
  },
  parts: {
    leavesApplicantNoChoice: () => "没有让申请人自主选择",
    statesNoOrdinaryProcedure: () => "没有写明不作承诺时的一般程序",
    hasNoCompleteGuide: () => "的办事指南、承诺书文本和工作规程没有备齐",
  },
};
