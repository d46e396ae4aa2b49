import type { Collector, Finding } from "@mulu/schema";

import { structuralCodes } from "../codes.js";
import { toFinding } from "../fault.js";
import type { Locator } from "../read/locate.js";
import type { ReadDocument } from "../read/read-documents.js";

/** A collector that names nobody: neither a registered body nor the words of the clause. */
export function collectorFindings({ file, value }: ReadDocument, locator: Locator): Finding[] {
  const { collectedBy = [] } = value as { collectedBy?: Collector[] | string };
  if (!Array.isArray(collectedBy)) return [];
  return collectedBy.flatMap(({ organization, title }, index) => {
    if (organization !== undefined || title !== undefined) return [];
    const path = ["collectedBy", index];
    return toFinding({
      code: structuralCodes.missingField,
      file,
      path,
      range: locator.value(file, path),
      message: {
        zh: `collectedBy[${String(index)}] 没有写明是谁：缺少 organization 或者 title。`,
        en: `collectedBy[${String(index)}] names nobody: organization or title is missing.`,
      },
      hint: {
        zh: "已登记的机构写 organization: 机构标识，条文的称谓写 title: { zh: 税务机关, en: Tax authorities }，两者都有的都写。",
        en: "Write organization: its-id for a registered body, title: { zh: 税务机关, en: Tax authorities } for what the clause calls it, or both.",
      },
    });
  });
}
