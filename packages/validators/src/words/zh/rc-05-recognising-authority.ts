import type { WordsOf } from "../types.js";

/** RC-05 */
export const recognisingAuthority: WordsOf<"recognising-authority"> = {
  title: "认定机关须有认定资格",
  says: {
    fault: {
      message: ({ id }) => `记录“${id}”的文书由没有认定资格的单位作出。`,
      hint: () =>
        "只能依据行政机关、经法律法规授权的组织、司法机关或者仲裁机构的文书记录；协会、企业的文件不能作为依据。",
    },
  },
  parts: {},
};
