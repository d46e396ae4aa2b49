import type { Sentence } from "../../say/messages.js";
import type { WordsOf } from "../types.js";

const hint: Sentence<"cite"> = ({ cite }) =>
  `请改引当日有效的文件；《${cite}》有新文本、替代文件或者施行日期的，先在 instruments 登记，例如 expressions: [{ adopted: 2021-06-10, effective: 2021-09-01 }]。`;

/** LB-05 */
export const basisInForce: WordsOf<"basis-in-force"> = {
  title: "所引依据须在施行之日有效",
  says: {
    fault: {
      message: ({ thing, cite, fault: why }) => `${thing}所引《${cite}》${why}。`,
      hint: hint,
      inTable: () => "请在“法律依据”栏改引当日有效的文件；有新文本、替代文件或者施行日期的，请登记文件的人补上。",
    },
    open: {
      message: ({ thing, cite, fault: why }) => `${thing}所引《${cite}》${why}。`,
      hint,
    },
  },
  parts: {
    on: ({ day }) => `${day}起`,
    onAtEarliest: ({ day }) => `最早${day}起`,
    cannotBeCheckedEdition: () => "无法核对：所属版本没有写明施行日期",
    isDraftWhichIs: () => "是草案、征求意见稿，不能作为依据",
    wasRepealedOnAnd: ({ gone, day }) => `已自${gone}起废止，${day}时不能再作依据`,
    takesEffectAfter: ({ start, day }) => `${start}才施行，在${day}尚未生效`,
    hasNoDatesOn: ({ day }) => `的施行日期没有登记，无法判断它在${day}是否有效`,
    clauseOfThatDay: ({ clause, day, why }) => `${clause}在${day}是否同样规定，无法判断：${why}`,
  },
};
