import type { WordsOf } from "../types.js";

/** MS-03 */
export const rightsReducingBasis2020: WordsOf<"rights-reducing-basis-2020"> = {
  title: "减损权益或者增加义务的措施须有法律、法规或者党中央、国务院政策文件依据（2020年至2025年）",
  says: {
    fault: {
      message: ({ thing, cite, level }) =>
        `${thing}减损权益或者增加义务，但所引${cite}属于${level}，级别不够；须有法律、法规或者党中央、国务院政策文件依据。`,
      hint: () =>
        `请引用具体条款，例如 { instrument: 文件标识, article: "54", role: measure, weight: operative }；没有的，不得列入清单。`,
      inTable: () => "请在“法律依据”栏引用具体条款，例如《示例法》第五十四条；没有的，不得列入清单。",
    },
  },
  parts: {},
};
