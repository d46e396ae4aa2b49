import type { WordsOf } from "../types.js";

/** PS-16 */
export const unofficialLabel: WordsOf<"unofficial-label"> = {
  title: "没有官方公布信息的不得称官方",
  says: {
    fault: {
      message: ({ thing, fault: what }) => `${thing}${what}。`,
      hint: () =>
        "官方文本请写 publication: { number: 发改财金规〔2024〕1号, url: https://…, date: 2024-01-01 }；不是官方公布的，写 nature: transcription（转录）、compilation（汇编）、draft（草案）或者 exercise（演练）。",
    },
  },
  parts: {
    isMarkedOfficialBut: () => "标为官方文本（nature: official），但没有写明官方公布的文号和网址",
    callsItselfOfficialIn: () => "名称自称官方，但不是官方文本",
    claimsOfficialSourceBut: () => "来源标为官方（official），但所属版本不是官方文本",
  },
};
