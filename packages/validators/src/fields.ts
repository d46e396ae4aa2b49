import { fieldLabel } from "@mulu/schema";
import type { FileKind, Text } from "@mulu/schema";

/** What a rule asks of a field, where that is narrower than the field. */
const asked: Readonly<Record<string, Text>> = {
  "entry publication.basis.role": { zh: "公开个人信息的依据", en: "basis for publishing personal information" },
};

/** What a field of a document is called; one that the model does not have, by its key, which the file shows. */
export function fieldName(kind: FileKind, field: string): Text {
  return asked[`${kind} ${field}`] ?? fieldLabel(kind, field) ?? english(kind, field) ?? { zh: field, en: field };
}

/** The English of a text. */
function english(kind: FileKind, field: string): Text | undefined {
  const text = field.endsWith(".en") ? fieldLabel(kind, field.slice(0, -".en".length)) : undefined;
  return text && { zh: `${text.zh}的英文`, en: `${text.en} in English` };
}
