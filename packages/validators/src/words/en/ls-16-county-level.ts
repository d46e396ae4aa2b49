import type { WordsOf } from "../types.js";

/** LS-16 */
export const countyLevel: WordsOf<"county-level"> = {
  title: "Designation is for departments at county level or above",
  says: {
    fault: {
      message: ({ thing, fault }) => `${thing} is designated below county level, but ${fault}.`,
      hint: () =>
        'Let a department at county level or above decide; where a law, regulation or department rule provides otherwise, cite it in designation: { levelBasis: [{ instrument: its-id, article: "9", role: designation-level, weight: operative }] }.',
    },
  },
  parts: {
    statesNoLevel: () => "states no level",
    noLawRegulationDepartment: () => "no law, regulation or department rule allows it",
  },
};
