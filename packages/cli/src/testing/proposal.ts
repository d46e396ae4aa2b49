import { exampleBasis, exampleFile, examplePublication, exampleWorld } from "@mulu/validators";

const provenance = "{ status: inferred, confidence: high, verified: 2026-01-01, note: 示例数据 }";

/** The catalog an office has, and next year's, as folders below catalogs/. */
export const current = "local/370000/information/ex-2026";
export const next = "local/370000/information/ex-2027";

/** An entry that breaks no rule. */
export function entryYaml(title = "示例处罚信息", longest = "P3Y"): string {
  return exampleFile("entry", {
    title: `{ zh: ${title}, en: Example information }`,
    subjects: "[legal-person]",
    basis: exampleBasis("ex-local-reg", "inclusion"),
    publication: examplePublication({ term: `{ min: P1Y, max: ${longest} }` }),
  });
}

/** An edition of an office's catalog. @param more further lines */
export function editionYaml(year: string, nature: string, more = ""): string {
  return `title: { zh: 示例省补充目录（${year}年版）, en: Example supplement of ${year} }
nature: ${nature}
supplements: national/information
categories: [{ code: administrative-management, title: { zh: 行政管理信息, en: Administrative management } }]
${more}provenance: ${provenance}
`;
}

/** A file with further lines, above its provenance. */
export const withLines = (text: string, more: string): string => text.replace("provenance: ", `${more}provenance: `);

/** A docket that proposes a version. @param more further lines */
export function docketYaml(proposes: string, [opened, closes]: readonly [string, string], more = ""): string {
  return withLines(exampleFile("docket", { proposes: `[${proposes}]`, opened, closes, unanswered: null }), more);
}

const procedure = `procedure:
  proposal: { date: 2025-06-01, by: ex-bureau }
  collation: { date: 2025-08-01, by: ex-ministry }
  consultation: consultations/ex-docket
  review: { date: 2025-11-20, by: ex-local-congress, outcome: approved }
  publication: { date: 2025-12-20, by: ex-ministry }
  sharingAssessment: { date: 2025-10-01, by: ex-ministry }
`;

/** The catalogs of an office that has one enacted edition with one entry. Nothing in it gives a finding of weight. */
export const officeWorld: Readonly<Record<string, string>> = {
  ...exampleWorld,
  [`${current}/edition.yaml`]: editionYaml(
    "2026",
    "transcription",
    `dates: { published: 2025-12-20, effective: 2026-01-01 }\n${procedure}`,
  ),
  [`${current}/ex-penalty.yaml`]: entryYaml(),
  "consultations/ex-docket/docket.yaml": docketYaml(current, ["2025-09-01", "2025-10-15"], "unanswered: 0\n"),
};
