import { exampleFile, exampleWorld } from "@mulu/validators";

import { docketYaml, withLines } from "./proposal.js";

/** A list standard as it stands before it is published; the version before it; and their ids. */
export const listNow = "national/lists/ex-list/2026";
export const listNext = "national/lists/ex-list/2027";

/** A list standard that lacks nothing but its publication. @param more further lines */
export function listYaml(more = "", removal = "P3Y"): string {
  const text = exampleFile("list", {
    standardPublication: null,
    removal: `\n  - { zh: 示例：期限届满, en: Example - the term is over, kind: time, after: ${removal} }`,
  });
  return withLines(text, more);
}

/** The draft of a standard: when it holds and where it stands published is not known yet. */
export const listDraft = (): string =>
  `# 起草人的注释\n${listYaml("unknown: [inForce, standardPublication]\n", "P2Y")}`;

const published = `inForce: { from: 2026-03-01 }
standardPublication:
  - { channel: credit-china, date: 2026-01-10, url: https://www.example.gov.cn/ }
  - { channel: designated-site, date: 2026-01-10, url: https://www.example.gov.cn/ }
`;

/** The docket of the draft. @param more further lines */
export function listDocket(
  days: readonly [string, string] = ["2026-08-03", "2026-09-15"],
  more = "unanswered: 0\ncounts: { adopted: 2 }\n",
): string {
  return docketYaml(listNext, days, more).replace("[regions, ", "[lead-unit, ");
}

/** Catalogs with one list standard in force. Nothing in it gives a finding of weight. */
export const listWorld: Readonly<Record<string, string>> = {
  ...exampleWorld,
  [`${listNow}.yaml`]: listYaml(published),
};
