import { modelUnions } from "@mulu/schema";
import type { Finding } from "@mulu/schema";

import { structuralCodes } from "../codes.js";
import { toFinding } from "../fault.js";
import { say } from "../words/say.js";
import type { Locator } from "../read/locate.js";
import type { Authored } from "./source-documents.js";
import { isOfKind } from "./source-documents.js";

const unionsByVocabulary: ReadonlyMap<string, readonly string[]> = new Map(
  Object.values(modelUnions).flatMap(({ vocabulary, values }) =>
    vocabulary === undefined ? [] : [[vocabulary, values.map(({ code }) => code)] as const],
  ),
);

/** Codes of a vocabulary that the model does not have: no document could ever be written with them. */
export function vocabularyFindings(document: Authored, locator: Locator): Finding[] {
  if (!isOfKind(document, "vocabulary")) return [];
  const { file, identity, value } = document;
  const model = unionsByVocabulary.get(identity.slug);
  if (model === undefined) return [];
  return value.values.flatMap(({ code }, index) => {
    if (model.includes(code)) return [];
    const path = ["values", index, "code"];
    return toFinding({
      code: structuralCodes.vocabularyDiffers,
      file,
      path,
      range: locator.value(file, path),
      ...say("code-not-in-model", { code, allowed: model }),
    });
  });
}
