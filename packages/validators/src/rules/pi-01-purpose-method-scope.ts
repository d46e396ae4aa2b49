import { opinion2020 } from "../cites.js";
import { exampleEntry } from "../examples/files.js";
import { examplePersonal } from "../examples/parts.js";
import { concernsPersons } from "../lookups/entries.js";
import { firstMissing } from "../gaps/required-fields.js";
import { defineRule } from "../rule.js";
import { regimes } from "../settings.js";

/** An entry about persons that is not published. */
function persons(personal: string | null): Readonly<Record<string, string | null>> {
  return { subjects: "[natural-person]", personal, publication: "{ publishable: false }" };
}

export const purposeMethodScope = defineRule({
  code: "PI-01",
  slug: "purpose-method-scope",
  since: regimes[2020],
  severity: "error",
  ground: "explicit",
  cites: opinion2020("14"),
  applies: ["entry"],
  messages: { fault: ["key"] },
  *check(entry) {
    if (entry.subjects.length === 0) {
      yield { path: ["subjects"], missing: "subjects", params: { key: "subjects" } };
      return;
    }
    if (!concernsPersons(entry)) return;
    if (entry.personal === undefined) yield { path: ["personal"], missing: "personal" };
    else yield* firstMissing(entry, ["personal.purpose", "personal.method", "personal.scope"]);
  },
  examples: {
    pass: exampleEntry(persons(examplePersonal)),
    fail: exampleEntry(persons(null)),
  },
});
