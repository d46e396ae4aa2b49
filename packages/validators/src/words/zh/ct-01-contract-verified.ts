import type { WordsOf } from "../types.js";

/** CT-01 */
export const contractVerified: WordsOf<"contract-verified"> = {
  title: "合同履约信息须经核实",
  says: {
    fault: {
      message: ({ id, fault }) => `合同履约记录“${id}”${fault}，不得记入。`,
      hint: () => "只记政府签订或者引导签订的合同，核实后再记入，例如 verifiedOn: 2026-05-10。",
    },
  },
  parts: {
    isContractThatGovernment: () => "不是政府签订或者引导签订的合同",
    wasNotVerifiedFirst: () => "没有先经核实",
  },
};
