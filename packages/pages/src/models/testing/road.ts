import type { PublishedDocket, PublishedEdition } from "@mulu/schema";

/** Editions and a docket for tests of the road a change goes. Everything is synthetic. */

const identity = { nature: "transcription", official: false, layer: "national" } as const;
const provenance = { status: "public-copy", confidence: "high", source: "example", verified: "2026-01-02" } as const;

export function exampleEdition(year: string, facts: Partial<PublishedEdition> = {}): PublishedEdition {
  return {
    ...identity,
    documentKind: "edition",
    id: `national/measures/${year}`,
    concept: "national/measures",
    file: `national/measures/${year}/edition.yaml`,
    title: { zh: `示例清单（${year}）`, en: `Example list (${year})` },
    dates: { published: `${year}-01-01`, effective: `${year}-03-01` },
    provenance,
    ...facts,
  };
}

export function exampleDocket(facts: Partial<PublishedDocket> = {}): PublishedDocket {
  return {
    ...identity,
    documentKind: "docket",
    id: "consultations/ex-docket",
    concept: "consultations/ex-docket",
    file: "consultations/ex-docket/docket.yaml",
    title: { zh: "示例征求意见", en: "Example consultation" },
    proposes: ["national/measures/2025"],
    opened: "2024-09-01",
    closes: "2024-10-01",
    lead: "ex-organ",
    provenance,
    ...facts,
  };
}
