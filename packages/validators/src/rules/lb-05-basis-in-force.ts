import {
  clauseOn,
  expressionEarliest,
  formatClause,
  instrumentState,
  isProvedOn,
  oncePerSet,
  openReason,
} from "@mulu/engine";
import type { CatalogSet, InstrumentState } from "@mulu/engine";
import type { Citation, FindingParam, IsoDate, PublishedDocument, PublishedInstrument } from "@mulu/schema";

import { opinion2020 } from "../cites.js";
import { exampleBasis, exampleEntry } from "../examples/files.js";
import { operative } from "../lookups/bases.js";
import { acts } from "../lookups/measures.js";
import { defineRule } from "../rule.js";
import { part } from "../say/messages.js";
import { regimes } from "../settings.js";

interface Cited {
  citation: Citation;
  path: readonly (string | number)[];
}

function citedBy(document: PublishedDocument): Cited[] {
  const bases = operative(document).map(({ basis, path }) => ({ citation: basis, path }));
  const setBy =
    document.documentKind === "list" && document.setBy ? [{ citation: document.setBy, path: ["setBy"] }] : [];
  return [...bases, ...setBy];
}

/** The first day, or, where that is not on record, a day before which it was not in force. */
function firstDay({ expressions = [] }: PublishedInstrument): FindingParam {
  const [first] = expressions
    .flatMap((expression) => {
      const day = expressionEarliest(expression);
      return day === undefined ? [] : [{ day, isKnown: expression.effective !== undefined }];
    })
    .sort((a, b) => (a.day < b.day ? -1 : 1));
  if (!first) return "";
  const { day, isKnown } = first;
  return isKnown ? part("on", { day }) : part("onAtEarliest", { day });
}

/** Why an instrument does not carry what rests on it on that day. */
function fault(
  instrument: PublishedInstrument,
  state: InstrumentState,
  day: IsoDate | undefined,
): FindingParam | undefined {
  if (state === "draft") return part("isDraftWhichIs");
  if (day === undefined) return part("cannotBeCheckedEdition");
  switch (state) {
    case "repealed": {
      const gone = instrument.repealed?.date ?? "";
      return part("wasRepealedOnAnd", { gone, day });
    }
    case "not-yet-in-force": {
      const start = firstDay(instrument);
      return part("takesEffectAfter", { start, day });
    }
    case "unknown":
      return part("hasNoDatesOn", { day });
    case "in-force":
      return undefined;
  }
}

/** What was asked of clauses of a set: a thousand things of an edition rest on the same few hundred, on the same day. */
const asked = oncePerSet(() => new Map<string, FindingParam | undefined>());

/** Why it cannot be said of a clause of an instrument in force that its words were law on that day. TX-05 tells of none. */
function openClause(
  { set, instrument: cited }: { set: CatalogSet; instrument: PublishedInstrument },
  citation: Citation & { digest?: string },
  day: IsoDate,
): FindingParam | undefined {
  if (isProvedOn(cited, citation, day)) return undefined;
  const known = asked(set);
  const { instrument, article, paragraph, item, subitem, expression, digest } = citation;
  const key = [day, instrument, article, paragraph, item, subitem, expression, digest].join(" ");
  if (!known.has(key)) known.set(key, whyOpen(set, citation, day));
  return known.get(key);
}

function whyOpen(set: CatalogSet, citation: Citation, day: IsoDate): FindingParam | undefined {
  const cited = clauseOn(set, citation, day);
  const isOpen = cited.holds === "cannot-say" && cited.is !== "no-such-article";
  const why = isOpen ? openReason(cited) : undefined;
  return why && part("clauseOfThatDay", { clause: formatClause(citation), day, why });
}

/** Judged at the document's own date: what was law when the edition took effect, not what is law today. */
export const basisInForce = defineRule({
  code: "LB-05",
  slug: "basis-in-force",
  since: regimes[2020],
  severity: "error",
  ground: "derived",
  cites: opinion2020("1", "9", "15"),
  applies: ["entry", "measure", "list", "edition"],
  messages: { fault: ["cite", "fault"], open: ["cite", "fault"] },
  parts: {
    on: ["day"],
    onAtEarliest: ["day"],
    cannotBeCheckedEdition: [],
    isDraftWhichIs: [],
    wasRepealedOnAnd: ["gone", "day"],
    takesEffectAfter: ["start", "day"],
    hasNoDatesOn: ["day"],
    clauseOfThatDay: ["clause", "day", "why"],
  },
  *check(document, { set, date }) {
    if (document.documentKind === "measure" && !acts(document)) return;
    for (const { citation, path } of citedBy(document)) {
      const instrument = set.instrument(citation.instrument);
      if (!instrument) continue;
      const state = stateOn(instrument, date);
      const isOpen = state === "in-force" && date !== undefined;
      const why = isOpen ? openClause({ set, instrument }, citation, date) : fault(instrument, state, date);
      if (!why) continue;
      const verdict = isOpen || state === "unknown" ? "cannot-say" : "fail";
      const isEnded = (isOpen || state === "repealed") && endsWithItsLaw(document);
      const params = { cite: { titleOf: instrument.id }, fault: why };
      yield { path: [...path, "instrument"], verdict, params, ...(isEnded ? { severity: "warning" } : {}) };
    }
  },
  examples: {
    pass: exampleEntry({ basis: exampleBasis("ex-law", "inclusion") }),
    fail: exampleEntry({ basis: exampleBasis("ex-repealed", "inclusion") }),
  },
});

/**
 * A compiled entry or measure is a reading of one clause, made to be asked about any day: the day its law goes, it ends
 * by computation. Whoever issues or drafts an edition answers for citing a repealed law; a compiler of statutes does
 * not, but is told that the reading has ended.
 */
function endsWithItsLaw(document: PublishedDocument): boolean {
  const { documentKind: kind, nature } = document;
  return (kind === "measure" || kind === "entry") && nature === "compilation";
}

/** Without a day only a draft can be told apart: it is none on any day. */
function stateOn(instrument: PublishedInstrument, date: IsoDate | undefined): InstrumentState {
  if (date !== undefined) return instrumentState(instrument, date);
  return instrument.draft ? "draft" : "unknown";
}
