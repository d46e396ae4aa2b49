import type { dealingRuleBook } from "../dealings/rules/index.js";
import type { ruleBook } from "../rules/index.js";
import type { MessageWords, RuleWords, Sentence } from "../say/messages.js";

/** Rules whose words stand here, by slug. */
type Spoken = Extract<
  (typeof ruleBook)[number] | (typeof dealingRuleBook)[number],
  { slug: string; messages: object; parts: object }
>;
type BySlug = { readonly [R in Spoken as R["slug"]]: R };

/** The words of a rule, by its slug: a message or part that it declares and that is missing here does not compile. */
export type WordsOf<Slug extends keyof BySlug> = RuleWords<BySlug[Slug]["messages"], BySlug[Slug]["parts"]>;

/** Messages and parts that several rules say. */
export interface SharedWords {
  says: {
    /** The source is silent about a field that the rule needs. The hint is the rule's own. */
    unknown: Pick<MessageWords<never>, "message">;
    /** The same, said once of all that an edition holds. */
    throughout: MessageWords<"count" | "missing">;
  };
  parts: {
    /** Added to a hint: how a reading owns up to a gap. */
    admit: Sentence<"missing">;
  };
}

/** Every word of one language. */
export interface Words {
  rules: { readonly [Slug in keyof BySlug]: WordsOf<Slug> };
  shared: SharedWords;
}
