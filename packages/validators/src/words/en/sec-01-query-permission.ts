import type { WordsOf } from "../types.js";

/** SEC-01 */
export const queryPermission: WordsOf<"query-permission"> = {
  title: "Who may query, why and with whose approval is settled",
  says: {
    fault: {
      message: ({ thing, field }) => `${thing} is shared or published without settling the ${field}.`,
      hint: () => "Write query: { roles: who may, purposes: [what for], approval: who approves }.",
      inTable: () => "Fill the columns “查询权限” (who), “查询用途” (what for) and “查询审批” (approved by whom).",
    },
  },
  parts: {},
};
