import type { WordsOf } from "../types.js";

/** SEC-04 */
export const chainResponsibility: WordsOf<"chain-responsibility"> = {
  title: "Every hop of a route has a party responsible for security",
  says: {
    fault: {
      message: ({ thing, field }) =>
        `${thing} does not state its ${field}; every hop needs a responsible party, and every platform a plan for incidents.`,
      hint: () =>
        "Add it, for example route: [{ via: ncisp, responsible: { zh: …, en: Operator } }]; for a platform incidentPlan: { zh: …, en: Its plan }.",
    },
  },
  parts: {},
};
