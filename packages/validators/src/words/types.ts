import type { catalogRules } from "../generated/catalog-rules.js";
import type { dealingRules } from "../generated/dealing-rules.js";
import type { MessageWords, RuleWords, Sentence } from "../say/messages.js";

type Rules = typeof catalogRules & typeof dealingRules;

/** The words of a rule, by its slug: a message or part that it declares and that is missing here does not compile. */
export type WordsOf<Slug extends keyof Rules> = RuleWords<Rules[Slug]["messages"], Rules[Slug]["parts"]>;

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
    /** A proposal states a field for none of its items: said once of the edition. */
    missingThroughout: MessageWords<"count" | "missing">;
    /** The same, of a field that an edition may state once for all its entries. */
    missingOnce: MessageWords<"count" | "missing">;
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
    /** The same at the cells of a table. */
    admitInTable: Sentence<"missing">;
    /** Added to a message: for how many things the edition says what is at fault. */
    ofAll: Sentence<"count">;
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

/** @public Every word of one language. */
export interface Words {
  rules: { readonly [Slug in keyof Rules]: WordsOf<Slug> };
  shared: SharedWords;
}
