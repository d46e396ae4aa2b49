import type { CommentsByDocket, Coverage, EditionSummary, RuleDescription, Summary } from "@mulu/engine";
import { picked, text } from "@mulu/fixtures";
import type { Finding, PublishedDocument } from "@mulu/schema";

import { createWorld } from "../world.js";
import type { World, WorldOptions } from "../world.js";

/** Of the example world one law and one rule, an edition with one entry, and a tombstone. */
export const exampleDocuments: readonly PublishedDocument[] = picked(
  ...["legal-levels", "polarities", "basis-roles", "basis-weights", "sources"].map((name) => `vocabularies/${name}`),
  "instruments/ex-law",
  "instruments/ex-rule",
  "national/information/ex-2026",
  "national/information/ex-2026/ex-entry",
  "redirects/ex-old",
);

export const exampleRule: RuleDescription = {
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

/** The counts of a build that counted nothing. */
export const emptySummary: Summary = {
  documents: 0,
  byKind: {},
  official: 0,
  catalogs: [],
  kinds: {},
  rules: { total: 0, errors: 0, warnings: 0 },
  findings: { total: 0, accepted: 0, undecided: 0, bySeverity: {}, byVerdict: {}, byRule: {} },
};

const counted: Coverage = {
  count: 1,
  withArticle: 1,
  incomplete: 1,
  unknown: { sharing: 1 },
  noneStated: {},
  byReference: {},
  states: {},
  provenance: { inferred: 1 },
  confidence: { high: 1 },
};

const edition: EditionSummary = {
  ...counted,
  id: "national/information/ex-2026",
  title: text("示例目录（2026年）", "Example catalog (2026)"),
  nature: "compilation",
  official: false,
  ours: { entries: 1 },
  officialCounts: { entries: 9 },
};

const summary: Summary = {
  ...emptySummary,
  byKind: { entry: 1 },
  rules: { total: 1, errors: 1, warnings: 0 },
  catalogs: [{ concept: "national/information", layer: "national", editions: [edition] }],
  kinds: { instrument: { ...counted, count: 2, withArticle: 0 } },
};

export function exampleWorld(
  options: Partial<WorldOptions> = {},
  documents: readonly PublishedDocument[] = exampleDocuments,
  comments?: CommentsByDocket,
): World {
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
