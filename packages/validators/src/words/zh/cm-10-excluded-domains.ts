import type { WordsOf } from "../types.js";

/** CM-10 */
export const excludedDomains: WordsOf<"excluded-domains"> = {
  title: "涉及安全和生命健康的事项不适用告知承诺",
  says: {
    fault: {
      message: ({ thing }) => `${thing}直接涉及国家安全、公共安全或者人民群众生命健康，在北京市不适用告知承诺制。`,
      hint: () => "请改为按一般程序办理，删去该事项；不直接涉及的，删去 domains。",
    },
  },
  parts: {},
};
