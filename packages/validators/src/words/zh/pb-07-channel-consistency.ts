import type { WordsOf } from "../types.js";

/** PB-07 */
export const channelConsistency: WordsOf<"channel-consistency"> = {
  title: "各渠道公开的内容和期限须一致",
  says: {
    fault: {
      message: ({ id, channel }) => `“${id}”在${channel}公开的内容或者期限与本渠道不一致。`,
      hint: () => "请以认定部门公开的内容和期限为准，当日更正。",
    },
  },
  parts: {},
};
