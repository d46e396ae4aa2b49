import type { Provenance } from "../model/provenance.js";
import type { Region, Vocabulary } from "../model/register.js";
import type { Text } from "../model/text.js";

/** A region with every field written out. */
export function regionExample(title: Text, provenance: Provenance): Region {
  return {
    title,
    level: "province",
    parent: "100000",
    divisions: [{ code: "370101", title: { zh: "示例区", en: "Example District" } }],
    formerDivisions: [{ code: "370102", title: { zh: "旧例区", en: "Former District" }, lastSeen: "2016-07" }],
    provenance,
  };
}

/** A code list with every field written out. */
export function vocabularyExample(title: Text, provenance: Provenance): Vocabulary {
  return {
    title,
    description: title,
    closed: true,
    values: [
      {
        code: "ex-value",
        title,
        description: title,
        synonyms: ["另称"],
        identifiers: ["exValue"],
        group: "ex-group",
        ceiling: "medium",
        codeAssigner: "ex-bureau",
        url: "https://mulu.example/",
      },
    ],
    unknown: ["values"],
    provenance,
  };
}
