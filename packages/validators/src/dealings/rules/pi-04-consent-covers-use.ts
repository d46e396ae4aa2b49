import { hasRunOut, instrumentState } from "@mulu/engine";
import type { DocumentOf } from "@mulu/engine";
import type { FindingParam } from "@mulu/schema";

import { opinion2020 } from "../../cites.js";
import { operative } from "../../lookups/bases.js";
import { codes, part } from "../../say/messages.js";
import { lawLevels, longestConsent, regimes, undecidedLevel } from "../../settings.js";
import { entryThere, isPerson } from "../entries.js";
import { exampleDealing } from "../examples.js";
import { defineDealingRule } from "../rule.js";
import type { DealingContext, DealingViolation } from "../rule.js";
import type { QueryEntry } from "../shapes-uses.js";

const none = part("hasNoConsentAnd");
const low = part("namesInstrumentThatIs");
const gone = part("namesInstrumentThatWas");
const asked = part("hasNoConsentAnd2");
const endless = part("restsOnConsentWithout");
const other = part("isForAnotherPurpose");
const late = part("isOutsideTimeThat");

function aboutPersons({ title, subjects }: DocumentOf<"entry">): FindingParam {
  const listed = codes("subject-kinds", subjects);
  return part("isSaidNotTo", { title, listed });
}

/** The entry queried, as it held on the day of the query; SEC-01 speaks where none did. */
function entryOf({ entry: id, on }: QueryEntry, context: DealingContext): DocumentOf<"entry"> | undefined {
  const found = id === undefined ? undefined : entryThere(id, { ...context, date: on ?? context.date });
  return found === "cannot-say" ? undefined : found;
}

/** Said not to be about persons, under an entry that is about nobody else. */
function* faultsOfOthers(query: QueryEntry, context: DealingContext): Iterable<DealingViolation> {
  const entry = entryOf(query, context);
  if (entry === undefined || entry.subjects.length === 0 || !entry.subjects.every(isPerson)) return;
  yield { path: ["personal"], doubtful: "personal", params: { fault: aboutPersons(entry) } };
}

/**
 * What keeps an instrument from carrying a query without consent: its level, its time, and the entry, which has to name
 * it for that. That a law is in force says nothing of what it allows.
 */
function* faultsOfGround(
  query: QueryEntry & { withoutConsent: string },
  context: DealingContext,
): Iterable<DealingViolation> {
  const path = ["withoutConsent"];
  const ground = context.set.instrument(query.withoutConsent);
  if (ground?.level === undecidedLevel) yield { path, gap: { document: ground.id, field: "level" } };
  else if (ground === undefined || !lawLevels.includes(ground.level)) yield { path, params: { fault: low } };
  else {
    const state = instrumentState(ground, query.on ?? context.date);
    if (state === "unknown") yield { path, gap: { document: ground.id, field: "expressions" } };
    else if (state !== "in-force") yield { path, params: { fault: gone } };
    const entry = entryOf(query, context);
    if (entry === undefined) return;
    const named = operative(entry, "collection-without-consent").map(({ basis }) => basis.instrument);
    if (entry.personal?.consentRequired === true) yield { path, params: { fault: asked } };
    else if (!named.includes(query.withoutConsent))
      yield { path, gap: { document: entry.id, field: "personal.basis" } };
  }
}

function* faultsOfConsent({ consent, purpose, on }: QueryEntry): Iterable<DealingViolation> {
  if (consent === undefined) yield { path: ["consent"], params: { fault: none } };
  else if (purpose === undefined) yield { path: ["purpose"], missing: "purpose" };
  else if (on === undefined) yield { path: ["on"], missing: "on" };
  else if (consent.purpose === undefined) yield { path: ["consent", "purpose"], missing: "consent.purpose" };
  else if (consent.purpose !== purpose) yield { path: ["consent", "purpose"], params: { fault: other } };
  else if (consent.to === undefined) yield { path: ["consent", "to"], missing: "consent.to" };
  else if (on <= consent.to && consent.from === undefined) yield { path: ["consent", "from"], missing: "consent.from" };
  else if (on > consent.to || (consent.from !== undefined && on < consent.from)) {
    yield { path: ["consent"], params: { fault: late } };
  } else if (consent.from !== undefined && hasRunOut(consent.from, longestConsent, consent.to)) {
    yield { path: ["consent", "to"], params: { fault: endless } };
  }
}

const purpose = "示例许可审查";
const personal = { personal: true, purpose, reviewer: "ex-reviewer-1" };

export const consentCoversUse = defineDealingRule({
  code: "PI-04",
  slug: "consent-covers-use",
  since: regimes[2020],
  severity: "error",
  ground: "derived",
  cites: opinion2020("14"),
  applies: ["query"],
  messages: { fault: ["fault"] },
  parts: {
    hasNoConsentAnd: [],
    namesInstrumentThatIs: [],
    namesInstrumentThatWas: [],
    hasNoConsentAnd2: [],
    restsOnConsentWithout: [],
    isForAnotherPurpose: [],
    isOutsideTimeThat: [],
    isSaidNotTo: ["title", "listed"],
  },
  *check(query, context) {
    const { personal, withoutConsent } = query;
    if (personal === undefined) yield { path: ["personal"], missing: "personal" };
    else if (!personal) yield* faultsOfOthers(query, context);
    else if (withoutConsent !== undefined) yield* faultsOfGround({ ...query, withoutConsent }, context);
    else yield* faultsOfConsent(query);
  },
  examples: {
    pass: exampleDealing("query", { ...personal, consent: { purpose, from: "2026-05-01", to: "2026-11-01" } }),
    fail: exampleDealing("query", {
      ...personal,
      consent: { purpose: "示例：招聘", from: "2026-05-01", to: "2026-11-01" },
    }),
  },
});
