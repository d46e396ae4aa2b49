import type { WordsOf } from "../types.js";

/** ID-10 */
export const editionsApart: WordsOf<"editions-apart"> = {
  title: "The editions of one catalog are apart, and follow each other",
  says: {
    fault: {
      message: ({ thing, other, fault }) => `${thing} and ${other} ${fault}.`,
      hint: ({ otherId }) =>
        `If one was copied from the other, give it its own number, address, dates and nature (draft until it is published); if they are two editions, write supersedes: ${otherId} in the later, or dates.until in the earlier.`,
    },
  },
  parts: {
    part: ({ name, otherId }) => `${name} (${otherId})`,
    bearOneDocumentNumber: ({ number }) => `bear one document number, ${number}`,
    nameOneAddressPublication: () => "name one address of publication",
    areBothInForce: ({ day }) => `are both in force from ${day}, and neither says that it supersedes the other`,
  },
};
