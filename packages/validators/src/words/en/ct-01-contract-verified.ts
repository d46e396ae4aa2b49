import type { WordsOf } from "../types.js";

/** CT-01 */
export const contractVerified: WordsOf<"contract-verified"> = {
  title: "The performance of a contract is verified first",
  says: {
    fault: {
      message: ({ id, fault }) => `Contract record “${id}” ${fault}; it may not be recorded.`,
      hint: () =>
        "Record only contracts the government concluded or guided, and only once verified, as in verifiedOn: 2026-05-10.",
    },
  },
  parts: {
    isContractThatGovernment: () => "is of a contract that the government neither concluded nor guided",
    wasNotVerifiedFirst: () => "was not verified first",
  },
};
