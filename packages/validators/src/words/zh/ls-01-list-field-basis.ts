import type { WordsOf } from "../types.js";

/** LS-01 */
export const listFieldBasis: WordsOf<"list-field-basis"> = {
  title: "严重失信主体名单的设列领域须有法律、法规或者党中央、国务院政策文件依据",
  says: {
    fault: {
      message: ({ thing, cite, level }) =>
        `${thing}的设列领域依据${cite}属于${level}，级别不够；须是法律、法规或者党中央、国务院政策文件。`,
      hint: () =>
        `请引用设列该领域的上位法条款，例如 fieldBasis: [{ instrument: 文件标识, article: "48", role: list-field, weight: operative }]；没有的，不得设列。`,
    },
  },
  parts: {},
};
