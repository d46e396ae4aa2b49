import type { WordsOf } from "../types.js";

/** LS-12 */
export const removalProcedure: WordsOf<"removal-procedure"> = {
  title: "名单标准须有移出程序",
  says: {
    fault: {
      message: ({ thing, field }) => `${thing}的认定标准没有写明${field}。`,
      hint: () =>
        "请写明由谁办理、怎样办理、多久办完，例如 removalProcedure: { zh: 申请、核实、移出, en: Application and check and removal, by: { zh: 认定部门, en: The designating department }, within: { duration: P5D, calendar: working } }。",
    },
  },
  parts: {},
};
