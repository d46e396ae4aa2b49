import type { BasisRole, IsoDate, LegalLevel, PublishedDocument, PublishedList } from "@mulu/schema";

import { needsOf } from "./basis-needs.js";
import { policyLevels, regimes } from "./levels.js";

/** @public For what a clause is used: the role of a basis, or the act that sets a standard. */
export type Use = BasisRole | "set-by";

/** @public The level of law that something needs on a day, and which rules ask for it. */
export interface NeededLevel {
  /** Levels that carry it, each by itself. */
  levels: readonly LegalLevel[];
  /** Levels that carry it only beside one of `levels`: a local regulation by itself carries nothing national. */
  beside?: readonly LegalLevel[];
  /** Levels that carry it for the time being, with a reason. */
  stopgap?: readonly LegalLevel[];
  /** Codes of the rules that ask for it. */
  rules: readonly string[];
  /** First day of the regime that asks for it. */
  since: IsoDate;
}

const own = "local-regulation" satisfies LegalLevel;

/** Uses for which one region's regulation alone does not carry what is national (LB-07). */
const ofWhatIsNational: readonly Use[] = ["inclusion", "measure", "list-field"];
/** Point 7 of the 2020 opinion: what sets the standard of a national list. Local regulations are not among them. */
const nationalStandardLevels: readonly LegalLevel[] = ["law", "administrative-regulation", ...policyLevels];

/**
 * @public The level of law that a document needs for a use of a clause on a day: what all rules that ask leave.
 * @returns undefined where no rule asks for one: before the first regime, and for uses and documents of which none speaks
 */
export function neededLevel(document: PublishedDocument, use: Use, on: IsoDate): NeededLevel | undefined {
  if (use === "set-by") return document.documentKind === "list" ? standardNeed(document, on) : undefined;
  const needs = needsOf(document, use, on);
  const [first, ...others] = needs.map(({ need }) => need);
  if (!first) return undefined;
  const levels = first.levels.filter((level) => others.every((need) => need.levels.includes(level)));
  const rules = needs.map(({ rule }) => rule);
  const since = [first, ...others].map((need) => need.since).reduce((a, b) => (a < b ? b : a));
  if (document.layer === "local") return { levels, rules: [...rules, "LB-09"], since };
  if (!ofWhatIsNational.includes(use) || !levels.includes(own)) return { levels, rules, since };
  return { levels: levels.filter((level) => level !== own), beside: [own], rules: [...rules, "LB-07"], since };
}

/** What sets the standard of a serious list; of other lists the rules ask no level. */
function standardNeed({ kind, layer }: PublishedList, on: IsoDate): NeededLevel | undefined {
  if (kind !== "serious" || on < regimes[2020]) return undefined;
  if (layer === "local") return { levels: [own], rules: ["LS-07"], since: regimes[2020] };
  if (regimes[2025] <= on) return { levels: ["department-rule"], rules: ["LS-05"], since: regimes[2025] };
  return { levels: nationalStandardLevels, stopgap: ["department-rule"], rules: ["LS-04"], since: regimes[2020] };
}
