import type { WordsOf } from "../types.js";

/** SEC-01 */
export const queryPermission: WordsOf<"query-permission"> = {
  title: "须明确查询使用的权限和程序",
  says: {
    fault: {
      message: ({ thing, field }) => `${thing}共享或者公开，但没有明确${field}。`,
      hint: () => "请写明 query: { roles: 谁可以查, purposes: [用途], approval: 由谁批准 }。",
      inTable: () => "请写明“查询权限”“查询用途”“查询审批”三栏。",
    },
  },
  parts: {},
};
