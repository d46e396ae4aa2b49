import { opinion2020 } from "../../cites.js";
import { exampleBasis, exampleEntry } from "../../examples/files.js";
import { exampleNamed, examplePersonal, examplePublication } from "../../examples/parts.js";
import { part } from "../../say/messages.js";
import { personalPublicationLevels, regimes } from "../../settings.js";
import { consentFaults } from "../consents.js";
import { admitsAbsence } from "../../gaps/declared-gaps.js";
import { entryOfPerson } from "../entries.js";
import { exampleDealing } from "../examples.js";
import { basisState } from "../personal-basis.js";
import type { PersonalBasis } from "../personal-basis.js";
import { defineDealingRule } from "../rule.js";

const express: PersonalBasis = {
  role: "personal-publication",
  levels: personalPublicationLevels,
  field: "publication.basis.role",
};

const person = { subjects: "[natural-person]", personal: examplePersonal, fields: exampleNamed };
const byLaw = exampleEntry({
  ...person,
  basis: exampleBasis("ex-law", "inclusion") + exampleBasis("ex-admin-reg", "personal-publication"),
});
const silent = exampleEntry({ ...person, publication: examplePublication() });
const about = { subjectKind: "natural-person", subject: "ex-person-1", fields: { name: "示**" } };

const without = part("withoutConsentThatCatalog");
const none = part("withoutLawRegulationState");
const low = part("onInstrumentThatIs");

/** Point 4 of the 2020 opinion: an express basis or the person’s consent. Silent where LB-13 or PB-01 speaks. */
export const publicationConsent = defineDealingRule({
  code: "PB-03",
  slug: "publication-consent",
  since: regimes[2020],
  severity: "error",
  ground: "explicit",
  cites: opinion2020("4"),
  applies: ["publication"],
  messages: { fault: ["fault"] },
  parts: { withoutConsentThatCatalog: [], withoutLawRegulationState: [], onInstrumentThatIs: [] },
  *check(event, context) {
    if (event.subjectKind === undefined) yield { path: ["subjectKind"], missing: "subjectKind" };
    const entry = entryOfPerson(event, context);
    if (entry?.publication?.publishable !== true) return;
    const isAsked = entry.publication.consentRequired === true;
    const isOpen = admitsAbsence(context.set, entry, "publication.consentRequired");
    const state = isAsked ? "none" : basisState(entry, express, context);
    if (state === "yes" && !isOpen) return;
    if (event.consent !== undefined) yield* consentFaults(event.consent, context.date);
    else if (state === "cannot-say")
      yield { path: ["entry"], gap: { document: entry.id, field: "publication.basis.role" } };
    else if (isOpen) yield { path: ["entry"], gap: { document: entry.id, field: "publication.consentRequired" } };
    else yield { path: ["consent"], params: { fault: isAsked ? without : state === "low" ? low : none } };
  },
  examples: {
    pass: exampleDealing("publication", about, { catalogs: byLaw }),
    fail: exampleDealing("publication", about, { catalogs: silent }),
  },
});
