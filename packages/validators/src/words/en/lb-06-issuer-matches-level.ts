import type { Sentence } from "../../say/messages.js";
import type { WordsOf } from "../types.js";

const hint: Sentence<never> = () =>
  "Check level and issuer: local regulations come from local people’s congresses, department rules from State Council departments, policy documents from the centre or its general offices; a department’s own document is level: normative-document.";

/** LB-06 */
export const issuerMatchesLevel: WordsOf<"issuer-matches-level"> = {
  title: "The issuer matches the legal level",
  says: {
    fault: {
      message: ({ thing, issuer, level, ruling }) =>
        ruling === ""
          ? `${thing} is marked ${level}, which ${issuer} has no power to issue.`
          : `${thing} is cited as a basis, but whether it counts as central policy is undecided, so it cannot serve as one.`,
      hint: hint,
    },
    open: {
      message: ({ thing, level }) => `${thing} is marked ${level}, but the kind of its issuer is not on record.`,
      hint,
    },
  },
  parts: {},
};
