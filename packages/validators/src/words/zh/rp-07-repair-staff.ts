import type { WordsOf } from "../types.js";

/** RP-07 */
export const repairStaff: WordsOf<"repair-staff"> = {
  title: "须有信用修复专门人员",
  says: {
    fault: {
      message: ({ thing }) => `${thing}办理信用修复，没有写明专门人员所在单位和联系渠道。`,
      hint: () => "请写明 repairDesk: { unit: 单位, contact: 联系渠道 }。",
    },
  },
  parts: {},
};
