import type { Collector, Finding } from "@mulu/schema";

import { structuralCodes } from "../codes.js";
import { toFinding } from "../fault.js";
import type { Locator } from "../read/locate.js";
import type { ReadDocument } from "../read/read-documents.js";
import { say } from "../words/say.js";

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
      ...say("nobody-named", { index }),
    });
  });
}
