import { opinion2020 } from "../../cites.js";
import { exampleEntry } from "../../examples/files.js";
import { examplePersonal } from "../../examples/parts.js";
import { part } from "../../say/messages.js";
import { lawLevels, regimes } from "../../settings.js";
import { consentFaults } from "../consents.js";
import { entryOfPerson } from "../entries.js";
import { exampleDealing } from "../examples.js";
import { basisState } from "../personal-basis.js";
import type { PersonalBasis } from "../personal-basis.js";
import { defineDealingRule } from "../rule.js";

const exception: PersonalBasis = {
  role: "collection-without-consent",
  levels: lawLevels,
  field: "personal.basis",
};

const catalogs = exampleEntry({
  subjects: "[natural-person]",
  personal: examplePersonal,
  publication: "{ publishable: false }",
});
const about = { subjectKind: "natural-person", subject: "ex-person-1" };

const without = part("withoutConsentThatCatalog");
const none = part("withoutLawRegulationThat");

/** Point 14 of the 2020 opinion. Silent where LB-13 speaks. */
export const collectedWithConsent = defineDealingRule({
  code: "PI-02",
  slug: "collected-with-consent",
  since: regimes[2020],
  severity: "error",
  ground: "explicit",
  cites: opinion2020("14"),
  applies: ["record"],
  messages: { fault: ["fault"] },
  parts: { withoutConsentThatCatalog: [], withoutLawRegulationThat: [] },
  *check(record, context) {
    if (record.subjectKind === undefined) yield { path: ["subjectKind"], missing: "subjectKind" };
    const entry = entryOfPerson(record, context);
    if (entry === undefined) return;
    const isAsked = entry.personal?.consentRequired === true;
    const state = isAsked ? "none" : basisState(entry, exception, context);
    if (state === "yes") return;
    if (record.consent !== undefined) yield* consentFaults(record.consent, context.date);
    else if (entry.personal === undefined)
      yield { path: ["entry"], gap: { document: entry.id, field: "personal.consentRequired" } };
    else if (state === "cannot-say") yield { path: ["entry"], gap: { document: entry.id, field: "personal.basis" } };
    else yield { path: ["consent"], params: { fault: isAsked ? without : none } };
  },
  examples: {
    pass: exampleDealing("record", { ...about, consent: { from: "2026-05-01", to: "2026-11-01" } }, { catalogs }),
    fail: exampleDealing("record", about, { catalogs }),
  },
});
