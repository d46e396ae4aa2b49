import type { WordsOf } from "../types.js";

/** PS-16 */
export const unofficialLabel: WordsOf<"unofficial-label"> = {
  title: "Nothing is called official without its official publication",
  says: {
    fault: {
      message: ({ thing, fault: what }) => `${thing} ${what}.`,
      hint: () =>
        "Record publication: { number: …, url: https://…, date: 2024-01-01 }, or write nature: transcription, compilation, draft or exercise.",
    },
  },
  parts: {
    isMarkedOfficialBut: () => "is marked official, but number and address of the official publication are missing",
    callsItselfOfficialIn: () => "calls itself official in its title, but is not",
    claimsOfficialSourceBut: () => "claims an official source, but its edition is not official",
  },
};
