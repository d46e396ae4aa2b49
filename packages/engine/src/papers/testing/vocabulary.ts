import type { PublishedVocabulary } from "@mulu/schema";

/** A vocabulary of words for codes. */
export const vocabulary = (name: string, words: Readonly<Record<string, string>>): PublishedVocabulary => ({
  id: `vocabularies/${name}`,
  concept: `vocabularies/${name}`,
  file: `vocabularies/${name}.yaml`,
  nature: "transcription",
  official: false,
  layer: "national",
  provenance: { status: "public-copy", confidence: "high", verified: "2026-01-01" },
  documentKind: "vocabulary",
  title: { zh: "示例代码表", en: "Example" },
  closed: true,
  values: Object.entries(words).map(([code, zh]) => ({ code, title: { zh, en: "an English word" } })),
});
