import type { WordsOf } from "../types.js";

/** ID-10 */
export const editionsApart: WordsOf<"editions-apart"> = {
  title: "同一目录的各版本互不相同、先后相接",
  says: {
    fault: {
      message: ({ thing, other, fault }) => `${thing}与${other}${fault}。`,
      hint: ({ otherId }) =>
        `由上一版复制而来的，请改写文号、公布网址、日期和 nature（还没有公布的写 draft）；确是先后两版的，后一版写 supersedes: ${otherId}，或者给前一版写 dates.until。`,
    },
  },
  parts: {
    part: ({ name, otherId }) => `${name}（${otherId}）`,
    bearOneDocumentNumber: ({ number }) => `写了同一个文号${number}`,
    nameOneAddressPublication: () => "写了同一个公布网址",
    areBothInForce: ({ day }) => `自${day}起同时有效，没有写明谁替代谁`,
  },
};
