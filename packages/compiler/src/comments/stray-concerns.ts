import type { Finding } from "@mulu/schema";

import { structuralCodes } from "../codes.js";
import { toFinding } from "../fault.js";
import type { Authored } from "../link/source-documents.js";
import { isOfKind } from "../link/source-documents.js";
import type { Locator } from "../read/locate.js";
import { say } from "../words/say.js";

/** Concerns about a line that their docket does not have. */
export function strayConcerns(documents: readonly Authored[], locator: Locator): Finding[] {
  return documents
    .filter((document) => isOfKind(document, "docket"))
    .flatMap(({ file, value: { lines = [], concerns = [] } }) =>
      concerns.flatMap(({ id, line }, index) => {
        if (line === undefined || lines.some((each) => each.id === line)) return [];
        const path = ["concerns", index, "line"];
        return toFinding({
          ...{ code: structuralCodes.dangling, file, path, range: locator.value(file, path) },
          ...say("concern-no-line", { concern: id, line }),
        });
      }),
    );
}
