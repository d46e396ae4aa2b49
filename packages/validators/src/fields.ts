import { fieldLabel } from "@mulu/schema";
import type { FileKind, Text } from "@mulu/schema";

/** What a rule asks of a field, where that is narrower than the field. */
const asked: Readonly<Record<string, Text>> = {
  "edition level1": { zh: "一级指标的名称", en: "names of level one" },
  "edition level2": { zh: "二级指标的名称", en: "names of level two" },
  "edition level3": { zh: "三级指标的名称", en: "names of level three" },
  "edition level4": { zh: "四级指标的名称", en: "names of level four" },
  "entry publication.basis.role": { zh: "公开个人信息的依据", en: "basis for publishing personal information" },
};

/** What a field of a document is called; one that the model does not have, by its key, which the file shows. */
export function fieldName(kind: FileKind, field: string): Text {
  return asked[`${kind} ${field}`] ?? fieldLabel(kind, field) ?? { zh: field, en: field };
}
