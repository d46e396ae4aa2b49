import type { IsoDate, LegalLevel, SubjectKind } from "@mulu/schema";

/**
 * @public Days from which the opinions are asked about. Q-01: neither opinion states when it takes effect; the date of
 * signature is taken. `2016`: 国发〔2016〕33号, whose four categories are all of it that is still asked of anything; the day
 * is the one the register of instruments has, unverified. `2020`: 国办发〔2020〕49号. `2025`:
 * 《关于健全社会信用体系的意见》.
 */
export const regimes = { 2016: "2016-05-30", 2020: "2020-12-07", 2025: "2025-03-21" } as const satisfies Record<
  number,
  IsoDate
>;

/**
 * @public Levels that are law or regulation: all that may restrict rights since point 12 of the 2025 opinion. Q-04: what
 * rests on policy alone does not lapse by itself; it is to be marked `needs-rebasing` (MS-13). Q-03: a local regulation
 * counts here, but alone it carries nothing national (LB-07).
 */
export const lawLevels: readonly LegalLevel[] = ["law", "administrative-regulation", "local-regulation"];

/**
 * @public Q-17: a State Council decision or order counts as a policy document of the centre; not the other way round
 * (PB-03).
 */
export const policyLevels: readonly LegalLevel[] = ["central-policy", "state-council-decision"];

/** @public Law, regulation or central policy: points 1, 6 and 9 of the 2020 opinion, points 6 and 12 of the 2025 opinion. */
export const lawOrPolicyLevels: readonly LegalLevel[] = [...lawLevels, ...policyLevels];

/**
 * @public Point 4 of the 2020 opinion: personal information is published on a law, regulation, or State Council decision
 * or order.
 */
export const personalPublicationLevels: readonly LegalLevel[] = [...lawLevels, "state-council-decision"];

/** @public Subjects whose information is personal. An individual business is registered as a business and is not among them. */
export const personSubjects: readonly SubjectKind[] = ["natural-person", "responsible-person", "profession"];

/**
 * @public Q-02: a ministry document said to be issued with State Council consent awaits a ruling. LB-06 speaks of the
 * instrument; the rules on what rests on it stay silent, or one doubt would be reported many times.
 */
export const undecidedLevel: LegalLevel = "needs-ruling";
