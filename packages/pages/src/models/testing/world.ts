import type { CommentsByDocket } from "@mulu/engine";
import type { Finding, PublishedDocument } from "@mulu/schema";

import type { PublishedRule } from "../read.js";
import { createWorld } from "../world.js";
import type { World, WorldOptions } from "../world.js";

const provenance = { status: "inferred", confidence: "high", source: "example", verified: "2026-01-02" } as const;
const identity = { nature: "compilation", official: false, layer: "national" } as const;

function vocabulary(name: string, values: Record<string, [string, string]>): PublishedDocument {
  return {
    ...identity,
    documentKind: "vocabulary",
    id: `vocabularies/${name}`,
    concept: `vocabularies/${name}`,
    file: `vocabularies/${name}.yaml`,
    title: { zh: name, en: name },
    closed: true,
    values: Object.entries(values).map(([code, [zh, en]]) => ({ code, title: { zh, en } })),
    provenance,
  };
}

/** A small made-up world: one law, an edition with one entry and one measure, a list, a tombstone. */
export const exampleDocuments: readonly PublishedDocument[] = [
  vocabulary("legal-levels", { law: ["法律", "Law"], "department-rule": ["部门规章", "Department rule"] }),
  vocabulary("polarities", { negative: ["负面信息", "Negative"] }),
  vocabulary("basis-roles", { measure: ["惩戒措施", "Measure"], inclusion: ["纳入目录", "Inclusion"] }),
  vocabulary("basis-weights", { operative: ["可独立支撑", "Operative"] }),
  vocabulary("sources", { example: ["示例来源", "Example source"] }),
  {
    ...identity,
    documentKind: "instrument",
    id: "instruments/ex-law",
    concept: "instruments/ex-law",
    file: "instruments/ex-law.yaml",
    title: { zh: "示例法", en: "Example Law" },
    level: "law",
    issuers: ["ex-organ"],
    number: "示例令第45号",
    expressions: [{ adopted: "2019-05-01", effective: "2020-01-01", by: "adoption" }],
    articles: { "12": { gist: { zh: "示例要点", en: "Example gist" } } },
    provenance,
  },
  {
    ...identity,
    documentKind: "instrument",
    id: "instruments/ex-rule",
    concept: "instruments/ex-rule",
    file: "instruments/ex-rule.yaml",
    title: { zh: "另一示例规章", en: "Another example rule" },
    level: "department-rule",
    issuers: [],
    number: "另一机关令第45号",
    expressions: [{ effective: "2021-01-01", by: "adoption" }],
    provenance,
  },
  {
    ...identity,
    documentKind: "edition",
    id: "national/information/ex-2026",
    concept: "national/information",
    file: "national/information/ex-2026/edition.yaml",
    title: { zh: "示例目录（2026年）", en: "Example catalog (2026)" },
    officialCounts: { entries: 9 },
    categories: [{ code: "ex-category", title: { zh: "示例类别", en: "Example category" } }],
    dates: { compiled: "2026-01-01" },
    provenance,
  },
  {
    ...identity,
    documentKind: "entry",
    id: "national/information/ex-2026/ex-entry",
    concept: "national/information/ex-entry",
    edition: "national/information/ex-2026",
    date: "2026-01-01",
    file: "national/information/ex-2026/ex-entry.yaml",
    title: { zh: "示例处罚信息", en: "Example penalties" },
    category: "ex-category",
    polarity: "negative",
    subjects: [],
    basis: [
      {
        instrument: "ex-law",
        article: "12",
        role: "inclusion",
        weight: "operative",
        level: "law",
        cite: { zh: "《示例法》第十二条", en: "Example Law, Article 12" },
      },
    ],
    unknown: ["sharing"],
    provenance,
  },
  {
    ...identity,
    documentKind: "redirect",
    id: "redirects/ex-old",
    concept: "redirects/ex-old",
    file: "redirects/ex-old.yaml",
    redirectKind: "moved",
    from: "instruments/ex-old-law",
    to: ["instruments/ex-law"],
    until: "2026-01-01",
    reason: { zh: "标识改用全称。", en: "The id now uses the full title." },
  },
];

export const exampleRule: PublishedRule = {
  code: "SH-01",
  slug: "sharing-decided",
  title: { zh: "须写明是否共享", en: "Sharing must be decided" },
  severity: "error",
  ground: "explicit",
  layer: "data",
  since: "2020-12-18",
  applies: ["entry"],
  words: {
    message: { zh: "没有写明是否共享。", en: "Whether it is shared is not stated." },
    hint: { zh: "请写明 sharing。", en: "State sharing." },
  },
  cites: [
    {
      citation: { instrument: "ex-law", article: "12" },
      text: { zh: "《示例法》第十二条", en: "Example Law, Article 12" },
    },
  ],
  examples: { pass: { "a.yaml": "sharing: { shareable: true }\n" }, fail: { "a.yaml": "title: x\n" } },
};

export const exampleFinding: Finding = {
  rule: "SH-01",
  severity: "error",
  verdict: "cannot-say",
  subject: "national/information/ex-2026/ex-entry",
  path: ["sharing"],
  message: { zh: "没有写明是否共享。", en: "Whether it is shared is not stated." },
  cites: [],
};

export function exampleWorld(
  options: Partial<WorldOptions> = {},
  documents: readonly PublishedDocument[] = exampleDocuments,
  comments?: CommentsByDocket,
): World {
  const counted = {
    count: 1,
    withArticle: 1,
    incomplete: 1,
    unknown: { sharing: 1 },
    noneStated: {},
    byReference: {},
    provenance: { inferred: 1 },
    confidence: { high: 1 },
  };
  const editions = [{ ...counted, id: "national/information/ex-2026", officialCounts: { entries: 9 } }];
  const summary = {
    byKind: { entry: 1 },
    official: 0,
    rules: { total: 1 },
    catalogs: [{ layer: "national" as const, editions }],
    kinds: { instrument: { ...counted, count: 2, withArticle: 0 } },
  };
  const compiled = {
    documents,
    ...(comments && { comments }),
    findings: [exampleFinding],
    rules: [exampleRule],
    questions: [],
    summary,
  };
  return createWorld(compiled, { locale: "zh-CN", ...options });
}
