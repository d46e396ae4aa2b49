import type { WordsOf } from "../types.js";

/** MS-04 */
export const rightsReducingBasis2025: WordsOf<"rights-reducing-basis-2025"> = {
  title: "减损权利或者增加义务的措施须有法律、法规依据",
  says: {
    fault: {
      message: ({ thing, cite, level }) =>
        `${thing}减损权利或者增加义务，但所引${cite}属于${level}，级别不够；须引用法律、行政法规或者地方性法规。`,
      hint: () =>
        `请引用具体条款，例如 { instrument: 文件标识, article: "54", role: measure, weight: operative }；找不到的，改提修法建议，或者写 status: suspended 暂停实施。`,
      inTable: () =>
        "请在“法律依据”栏引用具体条款，例如《示例法》第五十四条；找不到的，改提修法建议，或者在“状态”栏写暂停实施。",
    },
  },
  parts: {},
};
