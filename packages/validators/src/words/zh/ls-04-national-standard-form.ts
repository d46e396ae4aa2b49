import type { WordsOf } from "../types.js";

/** LS-04 */
export const nationalStandardForm: WordsOf<"national-standard-form"> = {
  title: "全国名单标准应以法律、行政法规或者政策文件确定",
  says: {
    fault: {
      message: ({ thing, fault: what }) =>
        `${thing}的认定标准由${what}；应以法律、行政法规或者政策文件确定，暂以部门规章确定的须说明理由。`,
      hint: () =>
        "请写明理由，例如 interimReason: { zh: 相关法律正在修订, en: The law is under revision }；由规范性文件确定的，应上升为部门规章以上。",
    },
  },
  parts: {
    ofLevel: ({ cite, level }) => `${cite}确定，属于${level}`,
    departmentRuleWithoutReason: ({ cite }) => `${cite}这一部门规章确定，但没有说明暂不具备条件的理由`,
  },
};
