import type { PublishedEntry, PublishedList, PublishedMeasure } from "@mulu/schema";

import { basis, entry, list, measure } from "@mulu/fixtures";

export const text = (zh: string) => ({ zh, en: "Same" });
export const [from, to] = ["national/information/ex-2020", "national/information/ex-2021"];

const provision = { status: "public-copy", confidence: "high", verified: "2026-01-01" } as const;
export const item: Partial<PublishedEntry> = {
  subjects: ["legal-person"],
  basis: [basis("ex-law", { role: "inclusion" })],
  collectedBy: [{ title: text("示例机关") }],
  recognition: { documents: ["administrative-penalty"] },
  sharing: { shareable: true, scope: ["same-level-departments"] },
  publication: { publishable: true, scope: "on-request", channels: ["credit-china"], term: { min: "P3M", max: "P3Y" } },
  retention: { term: { max: "P5Y" } },
  repair: { repairable: true, feeYuan: 0, within: { duration: "P10D", calendar: "working" }, outcomes: ["mask"] },
  objection: { channel: text("示例窗口"), within: { duration: "P10D", calendar: "working" } },
  note: text("示例说明"),
  aliases: ["简称"],
  unknown: ["personal"],
};
const act: Partial<PublishedMeasure> = {
  type: "restrict-market-access",
  conduct: text("示例行为"),
  condition: text("示例条件"),
  targets: ["legal-person"],
  duration: { min: "P1Y", max: "P3Y" },
  discretion: "discretionary",
  minSeverity: "general",
  implementer: { title: text("示例机关"), kind: "public-organ" },
  triggers: ["national/information/ex-item"],
  basis: [basis("ex-law")],
};
const standard: Partial<PublishedList> = {
  subjects: ["legal-person"],
  inForce: { from: "2020-01-01" },
  designation: {
    notice: true,
    objection: { within: "P10D", calendar: "working" },
    steps: [text("示例告知"), text("示例决定")],
  },
  entry: [text("示例情形")],
  removal: [{ ...text("示例移出"), kind: "time", after: "P3Y" }],
  remedies: [{ kind: "objection" }],
  consequences: ["national/measures/ex-ban"],
};

/** What a document of a kind says otherwise. */
export type Facts = Readonly<Record<string, unknown>>;

/** One document of each kind, with some facts in place of its own. */
export const makers = {
  entry: (facts: Facts) => entry(from, "ex-item", { ...item, ...facts }),
  measure: (facts: Facts) => measure("national/measures/ex-2020", "ex-ban", { ...act, ...facts }),
  list: (facts: Facts) => list("national/lists/ex-list/2020", { ...standard, ...facts }),
};

const open = (code: string): string => `normative cannot-say:${code}`;

/** What is planted in which document, and the only difference that is told: `path kind level class person`. */
export const planted: readonly [keyof typeof makers, Facts, string][] = [
  // What people feel: publication, sharing, keeping.
  [
    "entry",
    { publication: { ...item.publication, scope: "public" } },
    "publication.scope widened major normative expands",
  ],
  [
    "entry",
    { publication: { ...item.publication, scope: "none" } },
    "publication.scope narrowed major normative narrows",
  ],
  [
    "entry",
    { publication: { ...item.publication, scope: undefined } },
    `publication.scope removed major ${open("absence")}`,
  ],
  [
    "entry",
    { publication: { ...item.publication, publishable: false } },
    "publication.publishable narrowed major normative narrows",
  ],
  [
    "entry",
    { publication: { ...item.publication, term: { min: "P3M", max: "P5Y" } } },
    "publication.term.max lengthened major normative expands",
  ],
  [
    "entry",
    { publication: { ...item.publication, term: { min: "P3M", max: "P1Y" } } },
    "publication.term.max shortened major normative narrows",
  ],
  [
    "entry",
    { publication: { ...item.publication, term: { min: "P90D", max: "P3Y" } } },
    `publication.term.min reach major ${open("terms")}`,
  ],
  [
    "entry",
    { publication: { ...item.publication, term: { min: "P3M", max: "P36M" } } },
    `publication.term.max reach major ${open("terms")}`,
  ],
  [
    "entry",
    { publication: { ...item.publication, channels: ["credit-china", "necips"] } },
    "publication.channels[necips] widened major normative expands",
  ],
  [
    "entry",
    { publication: { ...item.publication, channels: [] } },
    "publication.channels[credit-china] narrowed major normative narrows",
  ],
  [
    "entry",
    { publication: { ...item.publication, contains: ["privacy"] } },
    "publication.contains widened major normative expands",
  ],
  [
    "entry",
    { publication: { ...item.publication, consentRequired: true } },
    `publication.consentRequired reach major ${open("absence")}`,
  ],
  ["entry", { publication: undefined }, `publication removed major ${open("field")}`],
  [
    "entry",
    { sharing: { shareable: true, scope: ["same-level-departments", "judicial-organs"] } },
    "sharing.scope[judicial-organs] widened major normative expands",
  ],
  [
    "entry",
    { sharing: { shareable: true, scope: ["same-level-departments", "none"] } },
    "sharing.scope[none] narrowed major normative narrows",
  ],
  ["entry", { sharing: { ...item.sharing, shareable: false } }, "sharing.shareable narrowed major normative narrows"],
  ["entry", { sharing: { ...item.sharing, method: text("接口") } }, `sharing.method meaning minor ${open("field")}`],
  ["entry", { retention: { term: { max: "P10Y" } } }, "retention.term.max lengthened major normative expands"],
  // Whom, and how they defend themselves.
  [
    "entry",
    { subjects: ["legal-person", "natural-person"] },
    "subjects[natural-person] widened major normative expands",
  ],
  ["entry", { subjects: [] }, "subjects[legal-person] narrowed major normative narrows"],
  ["entry", { polarity: "basic" }, `polarity reach major ${open("unranked")}`],
  ["entry", { repair: { ...item.repair, repairable: false } }, "repair.repairable widened major normative expands"],
  ["entry", { repair: { ...item.repair, repairable: undefined } }, "repair.repairable removed major normative none"],
  ["entry", { repair: { ...item.repair, feeYuan: 5 } }, "repair.feeYuan widened major normative expands"],
  [
    "entry",
    { repair: { ...item.repair, outcomes: ["mask", "delete"] } },
    "repair.outcomes[delete] narrowed major normative narrows",
  ],
  [
    "entry",
    { repair: { ...item.repair, within: { duration: "P20D", calendar: "working" } } },
    "repair.within.duration lengthened major normative expands",
  ],
  ["entry", { repair: { ...item.repair, within: undefined } }, "repair.within widened major normative expands"],
  ["entry", { objection: undefined }, "objection widened major normative expands"],
  ["entry", { objection: { channel: text("示例窗口") } }, "objection.within widened major normative expands"],
  [
    "entry",
    { objection: { ...item.objection, channel: text("另一窗口") } },
    `objection.channel.zh reach major ${open("words")}`,
  ],
  [
    "entry",
    { collectedBy: [{ title: text("另一机关") }] },
    `collectedBy[示例机关].title.zh reach major ${open("words")}`,
  ],
  ["entry", { validity: { to: "2030-12-31" } }, `validity reach major ${open("field")}`],
  // What supports it, what nobody knows, and how it is worded.
  [
    "entry",
    { basis: [...item.basis!, basis("ex-law", { article: "9", role: "inclusion" })] },
    `basis[ex-law 9 inclusion] meaning minor ${open("clause")}`,
  ],
  ["entry", { basis: [] }, `basis[ex-law 1 inclusion] removed major ${open("clause")}`],
  ["entry", { personal: { purpose: text("示例目的") } }, `personal meaning minor ${open("absence")}`],
  ["entry", { unknown: [] }, `unknown[personal] meaning minor ${open("field")}`],
  ["entry", { title: { zh: "改过的名称", en: "示例条目ex-item" } }, "title.zh wording patch editorial none"],
  ["entry", { note: text("另一说明") }, "note.zh wording patch editorial none"],
  ["entry", { note: text(" 示例 说明 ") }, "note.zh invisible patch invisible none"],
  [
    "entry",
    { objection: { ...item.objection, channel: text("示例\u3000窗口") } },
    "objection.channel.zh invisible patch invisible none",
  ],
  ["entry", { aliases: ["简称", "俗称"] }, "aliases[俗称] wording patch editorial none"],
  [
    "entry",
    { provenance: { ...provision, verified: "2026-02-01" } },
    "provenance.verified upkeep patch editorial none",
  ],
  ["entry", { provenance: { ...provision, confidence: "low" } }, "provenance.confidence upkeep patch editorial none"],
  ["entry", { provenance: { ...provision, status: "official" } }, "provenance.status raised minor editorial none"],
  // Measures.
  ["measure", { duration: { min: "P1Y", max: "P5Y" } }, "duration.max lengthened major normative expands"],
  ["measure", { duration: { min: "P6M", max: "P3Y" } }, "duration.min shortened major normative narrows"],
  ["measure", { duration: { ...act.duration, permanent: true } }, "duration.permanent widened major normative expands"],
  ["measure", { discretion: "mandatory" }, `discretion reach major ${open("unranked")}`],
  ["measure", { minSeverity: "serious" }, "minSeverity narrowed major normative narrows"],
  ["measure", { minSeverity: "minor" }, "minSeverity widened major normative expands"],
  ["measure", { targets: ["legal-person", "family-member"] }, "targets[family-member] widened major normative expands"],
  ["measure", { targets: undefined }, `targets removed major ${open("absence")}`],
  ["measure", { condition: undefined }, "condition removed major normative expands"],
  ["measure", { conduct: text("另一行为") }, `conduct.zh meaning minor ${open("words")}`],
  ["measure", { conduct: text("示例\u200b行为") }, "conduct.zh invisible patch invisible none"],
  ["measure", { status: "abolished" }, "status narrowed major normative narrows"],
  ["measure", { status: "needs-rebasing" }, `status reach major ${open("unranked")}`],
  ["measure", { type: "restrict-exit" }, `type reach major ${open("unranked")}`],
  [
    "measure",
    { triggers: [...act.triggers!, "national/information/ex-other"] },
    "triggers[national/information/ex-other] widened major normative expands",
  ],
  // List standards.
  [
    "list",
    { designation: { ...standard.designation, notice: false } },
    "designation.notice meaning minor normative expands",
  ],
  [
    "list",
    { designation: { ...standard.designation, objection: { within: "P5D", calendar: "working" } } },
    "designation.objection.within shortened major normative expands",
  ],
  [
    "list",
    { designation: { ...standard.designation, steps: [text("示例决定")] } },
    `designation.steps[示例告知] removed major ${open("field")}`,
  ],
  [
    "list",
    { designation: { ...standard.designation, steps: standard.designation!.steps!.toReversed() } },
    `designation.steps order minor ${open("field")}`,
  ],
  [
    "list",
    { removal: [{ ...text("示例移出"), kind: "time", after: "P5Y" }] },
    "removal[time].after lengthened major normative expands",
  ],
  [
    "list",
    { remedies: [{ kind: "objection" }, { kind: "litigation" }] },
    "remedies[litigation] narrowed major normative narrows",
  ],
  ["list", { consequences: undefined }, "consequences narrowed major normative narrows"],
  ["list", { entry: [text("示例情形"), text("新的情形")] }, `entry[新的情形] reach major ${open("field")}`],
  ["list", { inForce: { from: "2020-01-01", to: "2030-12-31" } }, "inForce.to narrowed major normative narrows"],
  ["list", { inForce: { from: "2019-01-01" } }, "inForce.from widened major normative expands"],
];
