import type { dealingRuleBook } from "../dealings/rules/index.js";
import type { ruleBook } from "../rules/index.js";
import type { MessageWords, RuleWords, Sentence } from "../say/messages.js";

type BySlug<R extends { slug: string }> = { readonly [Each in R as Each["slug"]]: Each };

type CatalogRules = BySlug<(typeof ruleBook)[number]>;
type DealingRules = BySlug<(typeof dealingRuleBook)[number]>;
type Rules = CatalogRules & DealingRules;

/** The words of a rule, by its slug: a message or part that it declares and that is missing here does not compile. */
export type WordsOf<Slug extends keyof Rules> = RuleWords<Rules[Slug]["messages"], Rules[Slug]["parts"]>;

/** The words of every rule about catalogs. */
export type CatalogWords = { readonly [Slug in keyof CatalogRules]: WordsOf<Slug> };

/** The words of every rule about dealings. */
export type DealingWords = { readonly [Slug in keyof DealingRules]: WordsOf<Slug> };

/** Messages and parts that several rules say. */
export interface SharedWords {
  says: {
    /** The source is silent about a field that the rule needs. The hint is the rule's own. */
    unknown: Pick<MessageWords<never>, "message">;
    /** The text was read and does not state a field that the rule needs. */
    noneStated: MessageWords<"text" | "absent">;
    /** The text leaves a field that the rule needs to another place. */
    byReference: MessageWords<"text" | "absent" | "words" | "to">;
    /** The same, said once of all that an edition holds. */
    throughout: MessageWords<"count" | "missing">;
    /** A dealing does not give a field that the rule needs. */
    notGiven: MessageWords<"key">;
    /** A catalog does not state a field that the rule needs. */
    notInCatalog: MessageWords<"document">;
    /** Working days run through a year whose holidays are not known yet. */
    notInCalendar: MessageWords<"year">;
  };
  parts: {
    /** Added to a hint: how a reading owns up to a gap. */
    admit: Sentence<"missing">;
    /** What was read, of a document that cites no clause. */
    sourceText: Sentence<never>;
    /** Where a text points. */
    pointsTo: Sentence<"where">;
    /** What a vocabulary lacks that is not there. */
    codes: Sentence<never>;
    outsideTimePersonAgreed: Sentence<never>;
    onConsentWithoutReasonable: Sentence<never>;
    showsWholeNumberIdentity: Sentence<never>;
    mayBeNumberPerson: Sentence<never>;
    andValuesBehindIt: Sentence<never>;
    isItsNameIdentity: Sentence<never>;
    hasFewPlacesStruck: Sentence<never>;
    showsAddressForMail: Sentence<never>;
    showsAccountForMessages: Sentence<never>;
    showsPlateOfCar: Sentence<never>;
    showsBirth: Sentence<never>;
    showsWherePersonLives: Sentence<never>;
    mayHoldNumberPerson: Sentence<never>;
    isInWorkingDays: Sentence<never>;
    unregistered: Sentence<never>;
    isNotSufficientLevel: Sentence<"cite" | "level">;
    doesNotSayWhen: Sentence<never>;
    doesNotSayWhen2: Sentence<never>;
    endsBeforeItBegan: Sentence<never>;
    hasDaysFewerThan: Sentence<"count" | "least">;
  };
}

/** Every word of one language. */
export interface Words {
  rules: CatalogWords & DealingWords;
  shared: SharedWords;
}
