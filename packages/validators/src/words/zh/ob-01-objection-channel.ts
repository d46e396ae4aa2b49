import type { WordsOf } from "../types.js";

/** OB-01 */
export const objectionChannel: WordsOf<"objection-channel"> = {
  title: "须设异议渠道、处理单位和时限",
  says: {
    fault: {
      message: ({ thing, field }) => `${thing}没有写明${field}。`,
      hint: () =>
        "请写明 objection: { channel: 渠道, handler: 处理单位标识, within: { duration: P10D, calendar: working } }。",
      inTable: () => "请写明“异议渠道”“异议处理单位”“异议处理时限”三栏，时限例如10个工作日。",
    },
  },
  parts: {},
};
