export * from "./absence.js";
export * from "./law-coverage.js";
export * from "./absent-region.js";
export * from "./answer.js";
export { carryingClause } from "./answers/clauses.js";
export type { CarryingClause } from "./answers/clauses.js";
export { explain, whyNot } from "./answers/explained.js";
export type { Explanation, ExplainQuery, StepOn } from "./answers/explained.js";
export { masked, named } from "./answers/named.js";
export type { Named } from "./answers/named.js";
export { resolveValues } from "./answers/resolved.js";
export type { ItemOn, OriginOn, ResolvedOn, ValueOn } from "./answers/resolved.js";
export { valueInWords } from "./answers/value-words.js";
export * from "./basis-of.js";
export * from "./catalog-set.js";
export * from "./cite.js";
export * from "./citations-of.js";
export { citedIn } from "./cited-on/cited-in.js";
export type { CitedIn } from "./cited-on/cited-in.js";
export { citeOn, formatCitationOn, openReason } from "./cited-on/cite-on.js";
export type { CiteOnAnswer } from "./cited-on/cite-on.js";
export type {
  CitationAsked,
  CitedClause,
  CitedInstrument,
  CitedOn,
  ClauseInText,
  ClauseRead,
  ClauseVerdict,
  NextText,
  TextOfClause,
} from "./cited-on/cited-on.js";
export { clauseOn } from "./cited-on/clause-on.js";
export { citedOnInWords } from "./cited-on/words.js";
export * from "./counts.js";
export * from "./data-day.js";
export * from "./decimals.js";
export * from "./diff/index.js";
export * from "./docket/index.js";
export * from "./durations.js";
export * from "./feed/catalog-feeds.js";
export * from "./feed/feed.js";
export * from "./first-day.js";
export type { Gap, GapCode } from "./gaps.js";
export { beyondData } from "./gaps.js";
export { shown } from "./shown.js";
export { lifeLine } from "./life-line/life-line.js";
export type { LifeStretch } from "./life-line/life-line.js";
export { lastChange } from "./impact/change.js";
export * from "./legal-log/index.js";
export { impact } from "./impact/impact.js";
export * from "./impact/model.js";
export { changeInWords, impactLabels } from "./impact/words.js";
export * from "./in-force.js";
export * from "./instruments.js";
export * from "./normalize/normalize.js";
export { acts, basisNeeds, concernsPersons, needsOf, reducesRights } from "./needs/basis-needs.js";
export type { BasisNeed, BasisNeedCode } from "./needs/basis-needs.js";
export * from "./needs/consultation-needs.js";
export * from "./needs/levels.js";
export { parseCitations, parseClauses, readCitations, readPlaced } from "./citations/citations.js";
export type { CitationReading, CitationSpan, NotGiven, ParsedCitation, PlacedReading } from "./citations/citations.js";
export { formatDocumentNumber, parseDocumentNumber } from "./citations/document-number.js";
export type { DocumentNumber } from "./citations/document-number.js";
export { citationForms, formGroups } from "./citations/forms.js";
export type { CitationForm, FormGroup } from "./citations/forms.js";
export { printCitation, printCitations } from "./citations/print.js";
export { parseChineseNumber } from "./citations/numerals.js";
export * from "./radar/model.js";
export { radar } from "./radar/radar.js";
export { radarLabels } from "./radar/words.js";
export { levelVerdict } from "./needs/level-verdict.js";
export type { LevelIs, LevelVerdict } from "./needs/level-verdict.js";
export { neededLevel } from "./needs/needed-level.js";
export type { NeededLevel, Use } from "./needs/needed-level.js";
export { canonicalJson, digestOf } from "./receipt/canonical.js";
export { dataDigest, documentDigest } from "./receipt/data.js";
export { engineAnswerers } from "./receipt/engine-answers.js";
export { readReceipt } from "./receipt/read.js";
export type { ReadReceipt, Refusal } from "./receipt/read.js";
export { receiptOf } from "./receipt/receipt.js";
export type { Answered, Answerer, Answerers, Question, Receipt, TextUsed } from "./receipt/receipt.js";
export { replay } from "./receipt/replay.js";
export type { DocumentChange, Replayed } from "./receipt/replay.js";
export { normalReceiptCode, receiptDigest } from "./receipt-code/receipt-code.js";
export * from "./regions.js";
export * from "./resolve.js";
export * from "./rests-on.js";
export * from "./review/index.js";
export { editionStart, isProposal } from "./state/editions.js";
export { kindsWithState, stateOn } from "./state/state-on.js";
export type { CannotSay, Ended, EndCause, Doubt, NotLaw, State } from "./state/state.js";
export { stateInWords, stateLabel } from "./state/words.js";
export * from "./successors.js";
export * from "./text.js";
export * from "./titles.js";
export { CatalogView } from "./view/catalog-view.js";
export type { ViewQuery } from "./view/catalog-view.js";
export type { Effective, EffectiveValue, NarrowedBy } from "./view/effective.js";
export type { AppliedNarrowing, Collision, Resolved } from "./view/items.js";
export { compareNarrowing } from "./view/narrowing.js";
export type { ComparedPart, NarrowedPart, Narrowness } from "./view/narrowing.js";
export type { Origin, ValuePath } from "./view/origin.js";
export { ownWords } from "./view/own-words.js";
export type { OwnWords } from "./view/own-words.js";
export type { Step, StepCode } from "./view/steps.js";
export { allVersions, documentFor, enactedVersions, isPutForward, versionFor } from "./which-version.js";
export * from "./working-days.js";
