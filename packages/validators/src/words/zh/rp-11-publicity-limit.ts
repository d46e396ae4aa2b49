import type { WordsOf } from "../types.js";

/** RP-11 */
export const publicityLimit: WordsOf<"publicity-limit"> = {
  title: "公开期限不得长于所引修复规则的上限",
  says: {
    fault: {
      message: ({ thing, own, limit, rule }) => `${thing}公开期限最长${own}，所引《${rule}》规定最长公示${limit}。`,
      hint: ({ code }) =>
        `请把 publication.term.max 改为不超过 ${code}；确有法律、行政法规另行规定期限的，不要引用该修复规则，另写明依据。`,
    },
  },
  parts: {},
};
