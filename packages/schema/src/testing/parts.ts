/** What the synthetic examples have in common. */
export const title = { zh: "示例", en: "Example" };
export const provenance = {
  status: "inferred",
  confidence: "high",
  source: ["engineering"],
  verified: "2026-11-20",
  note: "synthetic",
  fields: { number: { status: "unverified", confidence: "low", source: "engineering", note: "synthetic" } },
} as const;
export const source = { ...provenance, source: [...provenance.source] };
export const clause = { article: "12", paragraph: 2, item: 3, subitem: 4 };
export const citation = { instrument: "ex-law", expression: "2020-01-01", ...clause };
export const basis = { ...citation, role: "measure", weight: "operative", digest: `sha256:${"0".repeat(64)}` } as const;
export const cited = { ...title, cites: [clause] };
/** A field that the text leaves to another place. */
export const byReference = [{ field: "note", words: title, basis: [citation] }];
export const term = { min: "P1Y", max: "P3Y" };
export const validity = { from: "2020-01-01", to: "2026-12-31" };
export const stage = { date: "2026-01-01", by: "ex-lead" };
export const conflict = { with: citation, about: title, state: "open" } as const;
export const counts = {
  adopted: 1,
  "partly-adopted": 2,
  "not-adopted": 3,
  "out-of-scope": 4,
  "question-answered": 5,
  duplicate: 6,
};
/** Where a thing stands in the table of its office, and what it is coded there. */
export const listed = { order: 1, code: "示例-01" };
