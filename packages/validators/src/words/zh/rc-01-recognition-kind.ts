import type { WordsOf } from "../types.js";

/** RC-01 */
export const recognitionKind: WordsOf<"recognition-kind"> = {
  title: "失信事项须列明认定文书",
  says: {
    fault: {
      message: ({ thing }) => `${thing}没有列明据以认定失信的文书种类；认定失信须以具有法律效力的文书为依据。`,
      hint: () => "请写明文书种类，例如 recognition: { documents: [administrative-penalty] }。",
      inTable: () => "请在“认定文书”栏写明文书种类，例如行政处罚决定。",
    },
  },
  parts: {},
};
