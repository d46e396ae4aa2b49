import type { Sentence } from "../../say/messages.js";
import type { WordsOf } from "../types.js";

const hint: Sentence<"key" | "role"> = ({ key, role }) =>
  key === "setBy"
    ? "State it, for example setBy: { instrument: its-id }."
    : `State it under ${key}, for example { instrument: its-id, article: "78", role: ${role}, weight: operative }; supporting bases do not count.`;

/** LB-01 */
export const basisRequired: WordsOf<"basis-required"> = {
  title: "Entries, measures and lists name their legal basis",
  says: {
    fault: {
      message: ({ thing, field, key, given }) =>
        key === "setBy"
          ? `${thing} does not name the instrument that sets its standard.`
          : `${thing} names no operative ${field}${given}; it needs a clause of a law, regulation or central policy document.`,
      hint: hint,
      inTable: () =>
        "Write the instrument and the article in the column “法律依据” (legal basis), such as 《示例条例》第七十八条; one marked 〔佐证〕 (supporting) does not count.",
    },
    open: {
      message: ({ thing, field, given }) =>
        `${thing}: the source does not give its ${field}${given}, so this rule cannot say.`,
      hint,
    },
  },
  parts: {
    basisRole: ({ wanted }) => `basis of the role “${wanted}”`,
    basesGivenOnlySupport: () => "; the bases given only support",
    basesGivenCarryOnly: ({ roles }) => `; the bases given carry only: ${roles}`,
  },
};
