import type { WordsOf } from "../types.js";

/** ID-06 */
export const regionCode: WordsOf<"region-code"> = {
  title: "Region codes are present where they belong, and fit",
  says: {
    fault: {
      message: ({ thing, fault: what }) => `${thing} ${what}.`,
      hint: ({ remedy }) => `${remedy}.`,
    },
  },
  parts: {
    hasCodeWhichDoes: ({ code }) => `has the code ${code}, which does not fit its level`,
    doesNotNameRegion: () => "does not name the region above it",
    hasParentAnotherProvince: () => "has a parent of another province",
    isLocalLevelBut: ({ name }) => `is of a local level (${name}) but does not name its region`,
    holdsNationwideAndTakes: ({ name }) => `holds nationwide (${name}) and takes no region`,
    giveSixDigitCode: () =>
      `Give the six-digit code of GB/T 2260, as region: "six digits"; nothing where it holds nationwide`,
    whereCodeIsRight: () =>
      "Where the code is right, register the region in catalogs/regions/ first; where it is wrong, rename the folder",
    standsUnderLocalBut: ({ code }) => `stands under local/${code}/, but regions/ has no file ${code}`,
  },
};
