import type { Sentence } from "../../say/messages.js";
import type { WordsOf } from "../types.js";

const hint: Sentence<never> = () => "请由主管部门制定；确属其主管的，在该机构的 fields 写明领域，或者更正 authority。";

/** LS-06 */
export const competentDepartment: WordsOf<"competent-department"> = {
  title: "部门规章须由该领域主管部门制定",
  says: {
    fault: {
      message: ({ thing, who }) => `${thing}的认定标准由${who}制定，不是该领域的主管（监管）部门。`,
      hint: hint,
    },
    open: {
      message: ({ thing, who }) =>
        `${thing}的认定标准由${who}制定，主管部门和该机构的业务领域都没有写明，无法判断是否由主管部门制定。`,
      hint,
    },
  },
  parts: {},
};
