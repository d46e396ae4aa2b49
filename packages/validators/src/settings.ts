import { policyLevels } from "@mulu/engine";
import type {
  Duration,
  IsoDate,
  LegalLevel,
  MeasureType,
  OrganizationKind,
  PublicationChannel,
  RepairOutcome,
  RestrictionArea,
} from "@mulu/schema";

/**
 * Defaults for questions the texts leave open. The decision belongs to the owner of the catalogs; each value names its
 * question, so that a ruling changes one line here and no rule.
 */

export {
  lawLevels,
  lawOrPolicyLevels,
  personalPublicationLevels,
  personSubjects,
  policyLevels,
  regimes,
  undecidedLevel,
} from "@mulu/engine";

/** Point 7 of the 2020 opinion: what sets the standard of a national list. Local regulations are not among them. */
export const nationalStandardLevels: readonly LegalLevel[] = ["law", "administrative-regulation", ...policyLevels];

/**
 * The opinions that order how catalogs and measures are made. They demand a basis of every measure and provide none:
 * a measure that cites only them cites no clause that restricts anyone (points 9 and 12).
 */
export const systemOpinions = { 2020: "gbf-2020-49", 2025: "opinion-2025" } as const;

/** Point 12 of the 2025 opinion: the areas it names. The list ends in 等; `other` is not one of the named. */
export const namedAreas: readonly RestrictionArea[] = [
  "government-funds",
  "tax-benefits",
  "public-resource-trading",
  "share-bond-issuance",
  "awards",
  "civil-service",
  "public-institution-hiring",
];

/**
 * these types reduce rights unless the lead unit classes a measure as management and records why (MS-02). Every
 * type is classed, so that one that is added is not taken for harmless.
 */
const reduces: Readonly<Record<MeasureType, boolean>> = {
  "restrict-market-access": true,
  "occupational-ban": true,
  "restrict-appointment": true,
  "restrict-consumption": true,
  "restrict-exit": true,
  "restrict-schooling": true,
  "restrict-fiscal-projects": true,
  "restrict-awards": true,
  "restrict-preferences": true,
  "key-supervision": false,
  "serious-list": false,
  "share-publish": false,
  "credit-report": false,
  "prudent-credit": false,
  other: false,
};
export const restrictiveTypes: readonly MeasureType[] = (Object.keys(reduces) as MeasureType[]).filter(
  (type) => reduces[type],
);

/** Words that forbid, limit or oblige. In the name of a management measure they need a recorded reason (MS-02). */
export const restrictiveWords: readonly string[] = ["禁止", "限制", "不得", "应当"];

/**
 * point 8 of the 2020 opinion speaks of administrative organs, so judicial lists are not held to LS-01, LS-04 and
 * LS-05. Q-15: nor are local lists held to LS-04 and LS-05, because a department rule is a national instrument.
 */
export const administrativeListKind = "serious";

/** Lists under point 6 of the 2020 opinion: serious lists, and the courts' list of judgment defaulters. */
export const seriousListKinds: readonly string[] = ["serious", "judgment-defaulter"];

/**
 * Point 14 of the 2020 opinion forbids consent for life and names no number. A consent for more than ten years is taken
 * for one.
 */
export const longestConsent: Duration = "P10Y";

/** The plan that introduced notice and commitment in industry and information technology; it starts on this day. */
export const commitmentPlan = { instrument: "miit-2020-354", since: "2021-03-01" } as const;

/** Point 5 of the 2020 opinion: of these, one at least; Credit China and others come beside them. */
export const ownChannels: readonly PublicationChannel[] = [
  "department-portal",
  "same-level-government-portal",
  "designated-site",
];

/** Point 12 of the 2025 opinion: the four fields it adds. The list is closed. */
export const fieldsOf2025: readonly string[] = [
  "real-estate-market",
  "internet",
  "human-resources-market",
  "energy-medium-long-term-contracts",
];

/** Lists for closer supervision, which publish and restrict nothing by themselves. */
export const attentionListKind = "key-attention";

/** Point 9 of the opinion’s last part: lists and measures found without basis are settled by this day. */
export const transitionEnd: IsoDate = "2021-12-31";

/** what “regular” evaluation and update mean. The texts give no number; the lead unit may set another. */
export const updateInterval: Duration = "P24M";

/** The hub of sharing, point 7 of the 2025 opinion, as a platform of the catalogs. */
export const hub = "ncisp";

/** The unified channel of repair, led by NDRC (point 13 of the 2025 opinion); that it is Credit China is a default. */
export const unifiedRepairChannel = "credit-china";

/** Flags of fields that are masked when they are published (point 4 of the 2020 opinion). */
export const maskedFlags: readonly string[] = ["identifier", "contact", "address", "birth", "account"];

/** Measures that keep someone out for a time: a market, an occupation, a post (PR-08). */
export const banTypes: readonly MeasureType[] = ["restrict-market-access", "occupational-ban", "restrict-appointment"];

/** Words that judge rather than state (TS-03). */
export const judgementWords: readonly string[] = ["评分", "评级", "得分", "信用等级", "评价等级", "评价结果", "信用分"];

/** Words that leave a condition of entry open (LS-21). */
export const vagueWords: readonly string[] = ["其他", "等情形"];

/** Point 13 of the 2025 opinion: what follows a repair of information that was published. */
export const requiredOutcomes: readonly RepairOutcome[] = ["stop-publication", "remove-from-list", "lift-measures"];

/** Point 9 of the 2020 opinion: who may propose. Firms and associations are consulted, they do not propose. */
export const proposerKinds: readonly OrganizationKind[] = [
  "party-central-committee",
  "party-general-office",
  "state-council",
  "state-council-general-office",
  "state-council-department",
  "department-general-office",
  "local-government",
  "local-department",
  "judicial-organ",
  "military-organ",
  "joint-body",
  "authorised-organization",
];

/** Holders of information that are no public bodies (LB-14). */
export const marketKinds: readonly OrganizationKind[] = ["company", "association"];

/** Beijing’s plan of 2020 to 2022: notice and commitment, and education before entry. */
export const beijingPlan = { instrument: "beijing-3y-plan", region: "110000", toleranceDays: 7 } as const;

/**
 * Licences and penalties are shown within seven working days of the decision: the notice that set the formats of their
 * records in 2018, as its publisher explains it. The notice itself has not been read.
 */
export const formatNotice = { instrument: "ndrc-caijin-2018-424", since: "2018-07-25", workingDays: 7 } as const;

/** Records whose formats that notice set. */
export const actRecords: readonly string[] = ["administrative-licence", "administrative-penalty"];

/** Articles of the Civil Code on one’s own credit record, in force since 2021. */
export const civilCode = { instrument: "civil-code", since: "2021-01-01" } as const;
