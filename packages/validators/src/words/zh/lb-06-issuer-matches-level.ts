import type { Sentence } from "../../say/messages.js";
import type { WordsOf } from "../types.js";

const hint: Sentence<never> = () =>
  "请核对 level 和 issuer：地方性法规由地方人大及其常委会制定，部门规章由国务院部门制定，政策文件由党中央、国务院及其办公厅印发；部门文件写 level: normative-document。";

/** LB-06 */
export const issuerMatchesLevel: WordsOf<"issuer-matches-level"> = {
  title: "发布机关须与效力级别相符",
  says: {
    fault: {
      message: ({ thing, issuer, level, ruling }) =>
        ruling === ""
          ? `${thing}标为${level}，但${issuer}无权发布这一级别的文件。`
          : `${thing}被引为依据，但它算不算党中央、国务院政策文件尚无定论，现在不能作为依据。`,
      hint: hint,
    },
    open: {
      message: ({ thing, level }) => `${thing}标为${level}，但发布机关的类型没有登记，无法核对。`,
      hint,
    },
  },
  parts: {},
};
