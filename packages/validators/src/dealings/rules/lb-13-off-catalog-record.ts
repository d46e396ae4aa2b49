import type { FindingParam, PublishedEntry } from "@mulu/schema";

import { opinion2020, opinion2025 } from "../../cites.js";
import { exampleBasis, exampleEntry } from "../../examples/files.js";
import { code, codes, part } from "../../say/messages.js";
import { regimes } from "../../settings.js";
import { concerns, entryThere, gapInForce } from "../entries.js";
import { exampleDealing } from "../examples.js";
import { defineDealingRule } from "../rule.js";

function offCatalog(entry: string): FindingParam {
  return part("namesWhichNoCatalog", { entry });
}

function otherSubjects({ title, subjects }: PublishedEntry, kind: string): FindingParam {
  const given = code("subject-kinds", kind);
  const listed = codes("subject-kinds", subjects);
  return part("isAboutSubjectKind", { given, title, listed });
}

/** The catalog is closed: what is not in it, or is in it about others, may not be recorded, shared or published.
 * An id that no document bears is not found rather than off the catalog; the guard says so. */
export const offCatalogRecord = defineDealingRule({
  code: "LB-13",
  slug: "off-catalog-record",
  since: regimes[2020],
  severity: "error",
  ground: "explicit",
  cites: [...opinion2020("1", "14"), ...opinion2025("6")],
  applies: ["record", "share", "publication"],
  ofWhatIsGiven: true,
  messages: { fault: ["fault"] },
  parts: { namesWhichNoCatalog: ["entry"], isAboutSubjectKind: ["given", "title", "listed"] },
  *check({ entry, subjectKind }, context) {
    if (entry === undefined) {
      yield { path: ["entry"], missing: "entry" };
      return;
    }
    const found = entryThere(entry, context);
    if (found === undefined) yield { path: ["entry"], params: { fault: offCatalog(entry) } };
    else if (found === "cannot-say") yield { path: ["entry"], gap: gapInForce("entry", entry, context) };
    else if (subjectKind === undefined) yield { path: ["subjectKind"], missing: "subjectKind" };
    else {
      const isCovered = concerns(found, subjectKind);
      if (isCovered === "cannot-say") yield { path: ["entry"], gap: { document: found.id, field: "subjects" } };
      else if (!isCovered) yield { path: ["subjectKind"], params: { fault: otherSubjects(found, subjectKind) } };
    }
  },
  examples: {
    pass: exampleDealing("record"),
    fail: exampleDealing("record", {}, { catalogs: exampleEntry({ basis: exampleBasis("ex-repealed", "inclusion") }) }),
  },
});
