import type { WordsOf } from "../types.js";

/** LS-05 */
export const departmentRuleEntryExit: WordsOf<"department-rule-entry-exit"> = {
  title: "全国严重失信主体名单须以部门规章明确列入和退出的条件、程序",
  says: {
    fault: {
      message: ({ thing, fault }) => `${thing}${fault}；须由行业主管部门以部门规章明确列入和退出的条件、程序。`,
      hint: () =>
        "请在 setBy 写明部门规章，并补齐 entry（列入条件）和 designation（列入程序），例如 designation: { level: county, notice: true, steps: [{ zh: …, en: … }] }。",
    },
  },
  parts: {
    itIsSetNot: ({ instrumentTitle, level }) => `由《${instrumentTitle}》确定，属于${level}，不是部门规章`,
    conditionsEntryAreMissing: () => "没有写明列入条件",
    procedureEntryIsMissing: () => "没有写明列入程序",
  },
};
