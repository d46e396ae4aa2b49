import type { Text } from "@mulu/schema";

import { fieldName } from "../fields.js";

/** Fields of dealings that mean something else than the field of the same name in a catalog. */
const own: Readonly<Record<string, Text>> = {
  entry: { zh: "目录条目", en: "catalog entry" },
  personal: { zh: "是否涉及个人", en: "whether it is about persons" },
  accepted: { zh: "是否受理", en: "whether it was accepted" },
  published: { zh: "是否公开", en: "whether it is published" },
  outcome: { zh: "处理结果", en: "outcome" },
};

/** What a clerk calls a field of a dealing. */
export function dealingFieldName(field: string): Text {
  return own[field] ?? fieldName(field);
}
