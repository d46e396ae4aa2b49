import type { PublishedList, PublishedMeasure } from "@mulu/schema";

import { opinion2020 } from "../cites.js";
import { exampleList } from "../examples/files.js";
import { standsFromBefore } from "../lookups/legacy.js";
import { acts } from "../lookups/measures.js";
import { firstMissing } from "../gaps/required-fields.js";
import { defineRule } from "../rule.js";
import { administrativeListKind } from "../settings.js";

function isAdministrative(document: PublishedList | PublishedMeasure): boolean {
  return document.documentKind === "measure" ? acts(document) : document.kind === administrativeListKind;
}

const old = { inForce: "{ from: 2018-03-01 }" };
const basis = `[{ instrument: ex-law, article: "12", role: list-field, weight: operative }]`;
const assessed = `{ assessedOn: 2021-06-01, outcome: kept, basis: ${basis} }`;

/** Judged whatever the day of the document: the opinion speaks of what it found in force. */
export const transitionAssessed = defineRule({
  code: "TR-01",
  slug: "transition-assessed",
  severity: "error",
  ground: "explicit",
  cites: opinion2020("9"),
  applies: ["list", "measure"],
  messages: { fault: [] },
  *check(document, { date }) {
    if (!standsFromBefore(document, date) || !isAdministrative(document)) return;
    if (document.transition === undefined) yield { path: ["transition"], missing: "transition" };
    else yield* firstMissing(document, ["transition.assessedOn", "transition.outcome"]);
  },
  examples: {
    pass: exampleList({ ...old, transition: assessed }),
    fail: exampleList({ ...old, transition: null }),
  },
});
