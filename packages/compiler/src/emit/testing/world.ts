import { CatalogSet } from "@mulu/engine";
import type { DocumentKind, Provenance, PublishedDocument } from "@mulu/schema";

import { emitInput } from "../input.js";
import { ruleWords } from "../rule-words.js";
import type { EmitInput } from "../artefact.js";
import { licenceElements, penaltyElements, text } from "./elements.js";

const provenance: Provenance = { status: "unverified", confidence: "low", verified: "2026-11-20" };

function bare<K extends DocumentKind>(documentKind: K, id: string, concept: string = id) {
  return {
    documentKind,
    id,
    concept,
    file: `${id}.yaml`,
    nature: "transcription" as const,
    official: false,
    layer: id.startsWith("local/") ? ("local" as const) : ("national" as const),
    ...(id.startsWith("local/") ? { regionCode: id.split("/")[1] ?? "" } : {}),
  };
}

function identity<K extends DocumentKind>(documentKind: K, id: string, concept = id) {
  return { ...bare(documentKind, id, concept), provenance };
}

const basis = [
  {
    instrument: "example-law",
    article: "5",
    role: "measure" as const,
    weight: "operative" as const,
    level: "law" as const,
    cite: { zh: "《演练法》第五条", en: "Example law, Article 5" },
  },
];

/** One document of every kind, all invented. */
export const worldDocuments: readonly PublishedDocument[] = [
  {
    ...identity("vocabulary", "vocabularies/measure-types"),
    title: text("措施类型"),
    closed: true,
    values: [
      { code: "restrict-exit", title: text("限制出境"), group: "mandatory" },
      { code: "prudent-credit", title: text("审慎授信"), group: "other" },
    ],
  },
  {
    ...identity("instrument", "instruments/example-law"),
    title: text("演练法"),
    level: "law",
    issuers: ["example-congress"],
    expressions: [{ adopted: "2020-01-01", effective: "2020-03-01" }],
    articles: { "12": { gist: text("十二") }, "5": { gist: text("五") } },
  },
  {
    ...identity("organization", "organizations/example-congress"),
    title: text("演练大会"),
    kind: "national-peoples-congress",
  },
  { ...identity("region", "regions/100000"), title: text("全国"), level: "national" },
  { ...identity("region", "regions/999900"), title: text("演练省"), level: "province", parent: "100000" },
  {
    ...identity("edition", "national/information/1", "national/information"),
    title: text("演练目录"),
    date: "2025-05-01",
    officialCounts: { categories: 13 },
    categories: [{ code: "one", title: text("一类") }],
  },
  {
    ...identity("entry", "national/information/1/late-payment", "national/information/late-payment"),
    edition: "national/information/1",
    title: text("=逾期付款信息"),
    polarity: "negative",
    subjects: ["legal-person"],
    basis: basis.map((item) => ({ ...item, role: "inclusion" as const })),
    unknown: ["sharing", "publication"],
  },
  {
    ...identity("edition", "national/measures/1", "national/measures"),
    title: text("演练清单"),
    date: "2025-05-01",
  },
  {
    ...identity("measure", "national/measures/1/no-exit", "national/measures/no-exit"),
    edition: "national/measures/1",
    title: text("限制出境"),
    type: "restrict-exit",
    effect: "reduces-rights",
    targets: ["natural-person"],
    status: "in-force",
    basis,
  },
  {
    ...identity("edition", "local/999900/measures/1", "local/999900/measures"),
    title: text("演练省清单"),
    date: "2025-05-01",
  },
  {
    ...identity("measure", "local/999900/measures/1/careful-credit", "local/999900/measures/careful-credit"),
    edition: "local/999900/measures/1",
    title: text("审慎授信"),
    type: "prudent-credit",
    effect: "management",
    status: "in-force",
    basis,
  },
  {
    ...identity("edition", "national/commitments/1", "national/commitments"),
    title: text("演练告知承诺事项"),
  },
  {
    ...identity("commitment", "national/commitments/1/no-arrears", "national/commitments/no-arrears"),
    edition: "national/commitments/1",
    title: text("无欠款证明"),
    type: "certificate-substitution",
    setBy: { instrument: "example-law", article: "12" },
  },
  {
    ...identity("edition", "national/indicators/1", "national/indicators"),
    title: text("演练指标"),
    officialCounts: { level1: 1, level2: 3, score: 20 },
  },
  {
    ...identity("indicator", "national/indicators/1/publicity", "national/indicators/publicity"),
    edition: "national/indicators/1",
    title: text("公示"),
    level: 1,
    score: 20,
  },
  {
    ...identity("edition", "local/999900/incentives/1", "local/999900/incentives"),
    title: text("演练激励清单"),
  },
  {
    ...identity("incentive", "local/999900/incentives/1/priority", "local/999900/incentives/priority"),
    edition: "local/999900/incentives/1",
    title: text("优先办理"),
    discretion: "encouraged",
    basis,
  },
  {
    ...identity("edition", "local/999900/protections/1", "local/999900/protections"),
    title: text("演练保护规定"),
  },
  {
    ...identity("protection", "local/999900/protections/1/no-fee", "local/999900/protections/no-fee"),
    edition: "local/999900/protections/1",
    title: text("不得收费"),
    rule: text("不得收费"),
    protects: ["no-fee"],
    basis,
  },
  {
    ...identity("evaluation", "national/evaluations/points"),
    title: text("演练评价办法"),
    scope: "sector",
    setBy: { instrument: "example-law", article: "12" },
  },
  {
    ...identity("platform", "platforms/example-site"),
    title: text("演练网站"),
    uses: ["publication"],
  },
  {
    ...identity("list", "national/lists/late-payers/2025", "national/lists/late-payers"),
    title: text("演练名单"),
    kind: "serious",
    field: "finance",
    fieldBasis: basis.map((item) => ({ ...item, role: "list-field" as const })),
    setBy: { instrument: "example-law", article: "12" },
    inForce: { from: "2025-01-01" },
  },
  {
    ...identity("repair-rule", "national/repair/2025", "national/repair"),
    title: text("演练修复规则"),
    setBy: { instrument: "example-law" },
    inForce: { from: "2025-01-01" },
  },
  {
    ...identity("record-format", "records/example-penalty/2018", "records/example-penalty"),
    title: text("演练处罚信息数据项"),
    setBy: { instrument: "example-law" },
    carries: [],
    elements: penaltyElements,
  },
  {
    ...identity("record-format", "records/example-licence/2018", "records/example-licence"),
    title: text("演练许可信息数据项"),
    setBy: { instrument: "example-law" },
    carries: [],
    elements: licenceElements,
    unknown: ["elements"],
  },
  {
    ...identity("docket", "consultations/example-docket"),
    title: text("演练征求意见"),
    proposes: ["national/information/1"],
    lead: "example-congress",
  },
  {
    ...identity("register-row", "register/a1-01"),
    title: text("演练行"),
    row: "A1-01",
    section: "A1",
    representation: ["T"],
    state: "data",
    refs: ["instruments/example-law"],
  },
  {
    ...identity("register-row", "register/a17-01"),
    title: text("演练行二"),
    row: "A17-01",
    section: "A17",
    representation: ["X"],
    state: "out-of-scope",
    reason: text("演练理由"),
  },
  {
    ...bare("redirect", "redirects/old-name"),
    redirectKind: "moved",
    from: "national/information/old-name",
    to: ["national/information/late-payment"],
    until: "2025-04-30",
    reason: text("改名"),
  },
];

/** The world as the emitters take it. */
const words = ruleWords();

export function worldInput(documents: readonly PublishedDocument[] = worldDocuments): EmitInput {
  return emitInput({
    set: new CatalogSet(documents),
    words,
    findings: [
      {
        rule: "SH-01",
        severity: "error",
        verdict: "fail",
        file: "catalogs/national/information/1/late-payment.yaml",
        range: { start: { line: 1, column: 1 }, end: { line: 1, column: 6 } },
        subject: "national/information/1/late-payment",
        path: ["sharing"],
        message: text("没有写明共享范围"),
        cites: [{ instrument: "example-law", article: "5" }],
      },
    ],
  });
}
