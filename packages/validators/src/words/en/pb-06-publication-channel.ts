import type { Sentence } from "../../say/messages.js";
import type { WordsOf } from "../types.js";

const hint: Sentence<never> = () =>
  "Add one of them to publication.channels, for example channels: [department-portal, credit-china].";

/** PB-06 */
export const publicationChannel: WordsOf<"publication-channel"> = {
  title: "Publication uses the department’s, the government’s or a designated site",
  says: {
    fault: {
      message: ({ thing }) =>
        `${thing} is published on neither the department’s portal, nor the government’s of the same level, nor a designated site.`,
      hint: hint,
      inTable: () => "Add one of them in the column “公开渠道” (channels), such as 认定部门门户网站；“信用中国”网站.",
    },
    open: {
      message: ({ thing }) =>
        `${thing}: its clause names some channels only, not whether the department uses its own site; nothing can be said.`,
      hint,
    },
  },
  parts: {},
};
