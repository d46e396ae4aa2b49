import type { WordsOf } from "../types.js";

/** PB-01 */
export const publicationDecided: WordsOf<"publication-decided"> = {
  title: "目录须一并明确是否公开、公开范围、渠道和期限",
  says: {
    fault: {
      message: ({ thing, field }) => `${thing}没有在目录中一并明确${field}。`,
      hint: () =>
        "请写明，例如 publication: { publishable: true, scope: public, channels: [department-portal, credit-china], term: { min: P1Y, max: P3Y } }；不公开的写 publication: { publishable: false }。",
      inTable: () => "请在“是否公开”栏写“是”或者“否”；公开的写明“公开范围”“公开渠道”“公开期限”各栏。",
    },
  },
  parts: {},
};
