import type { WordsOf } from "../types.js";

/** MS-14 */
export const opinionNotSelfSufficient: WordsOf<"opinion-not-self-sufficient"> = {
  title: "2025年意见列举的限制领域不能单独作为措施依据",
  says: {
    fault: {
      message: ({ thing, cite }) =>
        `${thing}只引用了${cite}；该意见列举限制领域，但要求另有法律、法规依据，不能单独支撑措施。`,
      hint: () =>
        `请加引作出这一限制的法律、法规条款，例如 { instrument: 文件标识, article: "77", role: measure, weight: operative }；暂时没有的，写 status: needs-basis。`,
      inTable: () =>
        "请在“法律依据”栏加引作出这一限制的法律、法规条款，例如《示例法》第七十七条；暂时没有的，在“状态”栏注明缺少依据。",
    },
  },
  parts: {},
};
