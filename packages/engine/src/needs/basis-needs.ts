import type {
  BasisRole,
  IsoDate,
  LegalLevel,
  PublishedDocument,
  PublishedEntry,
  PublishedList,
  PublishedMeasure,
} from "@mulu/schema";

import { lawLevels, lawOrPolicyLevels, personalPublicationLevels, personSubjects, regimes } from "./levels.js";

/** @public A basis that a document needs: of which levels, for what, since and until which day. */
export interface BasisNeed {
  /** What the basis is cited for. */
  role: BasisRole;
  /** Levels that carry it. */
  levels: readonly LegalLevel[];
  since: IsoDate;
  /** First day on which it no longer is asked. */
  until?: IsoDate;
  /** Whether the document is one of those that need it. */
  asks: (document: PublishedDocument) => boolean;
}

const ofEntry = (test: (entry: PublishedEntry) => boolean) => (document: PublishedDocument) =>
  document.documentKind === "entry" && test(document);

const ofMeasure = (test: (measure: PublishedMeasure) => boolean) => (document: PublishedDocument) =>
  document.documentKind === "measure" && acts(document) && test(document);

const ofList = (test: (list: PublishedList) => boolean) => (document: PublishedDocument) =>
  document.documentKind === "list" && test(document);

/**
 * @public Whether a measure acts. Candidates, measures awaiting a basis or re-basing, suspended and abolished ones say of
 * themselves that they do not; the rules on bases judge only what acts.
 */
export function acts(measure: PublishedMeasure): boolean {
  return measure.status === "in-force";
}

/** @public Whether a measure reduces rights or adds duties. */
export function reducesRights(measure: PublishedMeasure): boolean {
  return ["reduces-rights", "adds-obligations", "both"].includes(measure.effect);
}

/** @public Whether the information of an entry is about persons. */
export function concernsPersons({ subjects }: PublishedEntry): boolean {
  return subjects.some((subject) => personSubjects.includes(subject));
}

const own: readonly LegalLevel[] = ["local-regulation"];

/**
 * @public The level of law that each thing needs, told once, by the code of the rule that judges it: the rules report who
 * lacks it, and an impact asks what is left of it after a repeal.
 */
export const basisNeeds = {
  "LB-02": {
    role: "inclusion",
    levels: lawOrPolicyLevels,
    since: regimes[2020],
    asks: ofEntry(({ layer }) => layer !== "local"),
  },
  "LB-08": { role: "inclusion", levels: own, since: regimes[2020], asks: ofEntry(({ layer }) => layer === "local") },
  "RC-02": {
    role: "recognition",
    levels: lawOrPolicyLevels,
    since: regimes[2020],
    asks: ofEntry(({ recognition }) => recognition?.documents.includes("other-by-law") === true),
  },
  "RP-01": {
    role: "non-repairable",
    levels: lawOrPolicyLevels,
    since: regimes[2020],
    asks: ofEntry(({ repair }) => repair?.repairable === false),
  },
  "PI-02": {
    role: "collection-without-consent",
    levels: lawLevels,
    since: regimes[2020],
    asks: ofEntry((entry) => concernsPersons(entry) && entry.personal?.consentRequired !== true),
  },
  "PB-02": {
    role: "publication",
    levels: lawLevels,
    since: regimes[2020],
    asks: ofEntry(({ publication }) => publication?.publishable === true && publication.contains !== undefined),
  },
  "PB-03": {
    role: "personal-publication",
    levels: personalPublicationLevels,
    since: regimes[2020],
    asks: ofEntry(
      (entry) =>
        entry.publication?.publishable === true && entry.publication.consentRequired !== true && concernsPersons(entry),
    ),
  },
  "MS-03": {
    role: "measure",
    levels: lawOrPolicyLevels,
    since: regimes[2020],
    until: regimes[2025],
    asks: ofMeasure(reducesRights),
  },
  "MS-04": { role: "measure", levels: lawLevels, since: regimes[2025], asks: ofMeasure(reducesRights) },
  "MS-05": {
    role: "measure",
    levels: lawOrPolicyLevels,
    since: regimes[2025],
    asks: ofMeasure(({ effect }) => effect === "management"),
  },
  "MS-10": {
    role: "measure",
    levels: own,
    since: regimes[2020],
    asks: ofMeasure(({ layer, effect }) => layer === "local" && effect !== "voluntary"),
  },
  "LS-01": {
    role: "list-field",
    levels: lawOrPolicyLevels,
    since: regimes[2020],
    asks: ofList(({ kind }) => kind === "serious"),
  },
  "LS-16": {
    role: "designation-level",
    levels: [...lawLevels, "department-rule"],
    since: regimes[2020],
    asks: ofList(({ kind, designation }) => kind === "serious" && designation?.level === "township"),
  },
} as const satisfies Readonly<Record<string, BasisNeed>>;

/** @public Code of a rule that asks for a basis of a level. */
export type BasisNeedCode = keyof typeof basisNeeds;

/** @public What a document needs in a role on a day, by the rules that ask for it; nothing where no level is asked. */
export function needsOf(
  document: PublishedDocument,
  role: BasisRole,
  on: IsoDate,
): { rule: BasisNeedCode; need: BasisNeed }[] {
  return Object.entries(basisNeeds as Readonly<Record<string, BasisNeed>>).flatMap(([rule, need]) => {
    const isAsked = need.since <= on && (need.until === undefined || on < need.until);
    return isAsked && need.role === role && need.asks(document) ? [{ rule: rule as BasisNeedCode, need }] : [];
  });
}
