import type { WordsOf } from "../types.js";

/** SH-05 */
export const hubRoute: WordsOf<"hub-route"> = {
  title: "Sharing passes through the national hub",
  says: {
    fault: {
      message: ({ thing }) => `The sharing route of ${thing} leaves out the national hub.`,
      hint: () =>
        "Take the hub into the route, for example route: [{ via: ncisp, responsible: { zh: …, en: Operator } }].",
      inTable: () => "Write the national platform (ncisp) in the column “共享路径” (route).",
    },
  },
  parts: {},
};
