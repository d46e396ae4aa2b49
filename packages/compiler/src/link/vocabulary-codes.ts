import { modelUnions } from "@mulu/schema";
import type { Finding } from "@mulu/schema";

import { structuralCodes } from "../codes.js";
import { toFinding } from "../fault.js";
import type { Locator } from "../read/locate.js";
import type { Authored } from "./authored.js";
import { isOfKind } from "./authored.js";

const unionsByVocabulary: ReadonlyMap<string, readonly string[]> = new Map(
  Object.values(modelUnions).flatMap(({ vocabulary, values }) =>
    vocabulary === undefined ? [] : [[vocabulary, values.map(({ code }) => code)] as const],
  ),
);

/**
 * Vocabularies and the types of the model list the same codes: a code only the type has would be shown without a title,
 * and one only the vocabulary has could never be written.
 */
export function vocabularyFindings(document: Authored, locator: Locator): Finding[] {
  if (!isOfKind(document, "vocabulary")) return [];
  const { file, identity, value } = document;
  const model = unionsByVocabulary.get(identity.slug);
  if (model === undefined) return [];
  const listed = value.values.map(({ code }) => code);
  const strange = value.values.flatMap(({ code }, index) => {
    if (model.includes(code)) return [];
    const path = ["values", index, "code"];
    return toFinding({
      code: structuralCodes.vocabularyDiffers,
      file,
      path,
      range: locator.value(file, path),
      message: {
        zh: `数据模型中没有代码 ${code}，写了它的文件都通不过检查。`,
        en: `The model has no code ${code}: no file that uses it could pass.`,
      },
      hint: {
        zh: `可以用：${model.join("、")}；确需新增的，先加入数据模型。`,
        en: `Codes are: ${model.join(", ")}; a new one is first added to the model.`,
      },
    });
  });
  const missing = model.filter((code) => !listed.includes(code));
  if (missing.length === 0) return strange;
  return [
    ...strange,
    toFinding({
      code: structuralCodes.vocabularyDiffers,
      file,
      path: ["values"],
      range: locator.value(file, ["values"]),
      message: {
        zh: `代码表缺少数据模型中的代码：${missing.join("、")}。`,
        en: `The vocabulary lacks codes of the model: ${missing.join(", ")}.`,
      },
      hint: {
        zh: "请补上，并写明中英文名称。",
        en: "Add them, with a title in Chinese and English.",
      },
    }),
  ];
}
