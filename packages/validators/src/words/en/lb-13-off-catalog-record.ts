import type { WordsOf } from "../types.js";

/** LB-13 */
export const offCatalogRecord: WordsOf<"off-catalog-record"> = {
  title: "Nothing off the catalog is recorded, shared or published",
  says: {
    fault: {
      message: ({ id, fault }) => `“${id}” ${fault}; it may not be recorded, shared or published.`,
      hint: () =>
        "Name an entry in force that day whose subjects include this kind, for example entry: national/information/ex-2026/ex-entry; otherwise stop recording it, or propose the entry first if a law supports it.",
    },
  },
  parts: {
    namesWhichNoCatalog: ({ entry }) => `names “${entry}”, which no catalog in force in that region on that day holds`,
    isAboutSubjectKind: ({ given, title, listed }) =>
      `is about a subject of kind “${given}”, while catalog entry “${title}” is about: ${listed}`,
  },
};
