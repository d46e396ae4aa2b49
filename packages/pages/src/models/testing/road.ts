import type { RecordedComment } from "@mulu/engine";
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

const text = (zh: string, en: string): { zh: string; en: string } => ({ zh, en });

/** A docket with everything a docket may have, about what `exampleEdition` makes. */
export function fullDocket(facts: Partial<PublishedDocket> = {}): PublishedDocket {
  return exampleDocket({
    opened: "2026-01-01",
    closes: "2026-02-10",
    groups: ["public", "experts"],
    lines: [
      {
        id: "ex-line",
        change: "change",
        thing: "national/measures/2025/ex-measure",
        what: text("改写示例措施", "Reword the example measure"),
        why: text("示例理由", "An example reason"),
        basis: [{ instrument: "ex-law", article: "12", role: "measure", weight: "operative" }],
        by: "ex-organ",
      },
      { id: "ex-new", change: "add", what: text("新增一项", "Add one") },
    ],
    stages: [
      { stage: "proposed", date: "2025-12-01", by: "ex-organ", reference: "示例〔2025〕1号" },
      { stage: "accepted-for-collation", date: "2025-12-10" },
      { stage: "in-consultation", date: "2026-01-01" },
    ],
    windows: [
      {
        id: "first",
        opens: "2026-01-01",
        closes: "2026-02-01",
        channels: ["mail", "web-form"],
        receives: [{ channel: "mail", at: text("示例信箱", "Example box"), url: "https://www.example.org/form" }],
        extensions: [
          { from: "2026-02-01", to: "2026-02-10", decided: "2026-01-20", reason: text("材料有补充", "More papers") },
        ],
      },
    ],
    materials: [{ id: "draft", title: text("示例稿", "Example draft"), digest: `sha256:${"ab".repeat(32)}` }],
    concerns: [
      { id: "ex", by: "ex-organ", line: "ex-line", raised: "2026-01-05", what: text("示例关切", "A concern") },
    ],
    ...facts,
  });
}

/** A comment that was answered, unless said otherwise. */
export function exampleComment(number: number, facts: Partial<RecordedComment> = {}): RecordedComment {
  return {
    number,
    window: "first",
    group: "public",
    received: "2026-01-05",
    channel: "mail",
    summary: { zh: `示例意见${String(number)}` },
    disposition: "not-adopted",
    reason: "no-basis",
    answer: text(`示例答复${String(number)}`, `Example answer ${String(number)}`),
    answered: "2026-02-20",
    ...facts,
  };
}
