import type { WordsOf } from "../types.js";

/** MS-05 */
export const otherMeasureBasis2025: WordsOf<"other-measure-basis-2025"> = {
  title: "管理性措施须有法律、法规或者党中央、国务院政策文件依据",
  says: {
    fault: {
      message: ({ thing, cite, level }) =>
        `管理性${thing}所引${cite}属于${level}，级别不够；须有法律、法规或者党中央、国务院政策文件依据。`,
      hint: () =>
        `请引用具体条款，例如 { instrument: 文件标识, article: "14", role: measure, weight: operative }；部门文件可以保留，改写 weight: supporting。`,
      inTable: () => "请在“法律依据”栏引用具体条款，例如《示例条例》第十四条；部门文件可以保留，在其后注明〔佐证〕。",
    },
  },
  parts: {},
};
