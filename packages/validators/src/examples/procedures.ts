import type { Example } from "../rule.js";
import { exampleFile, examplePaths } from "./files.js";
import { inline } from "./parts.js";
import type { Sections } from "./parts.js";

/** A consultation on the catalog of 2026, unless it says otherwise. */
export function exampleDocket(changes: Sections = {}): Example {
  return { "consultations/ex-docket/docket.yaml": exampleFile("docket", changes) };
}

/** A proposal as a department hands it in, with some parts changed. */
export function exampleProposal(changes: Sections = {}): string {
  const parts = inline({
    by: "ex-bureau",
    kind: "add",
    subject: "entry",
    what: "{ zh: 示例条目, en: Example entry }",
    why: "{ zh: 示例理由, en: Example reason }",
    basis: `[{ instrument: ex-law, article: "12", role: inclusion, weight: operative }]`,
    decided: "{ sharing: true, publication: true }",
    collectedBy: "ex-bureau",
    affects: "{ zh: 示例主体, en: Example subjects }",
    effective: "2026-01-01",
    ...changes,
  });
  return `\n  - ${parts}`;
}

/** An edition that was enacted: the catalog of a further example folder, with its whole procedure. */
export function exampleEnacted(changes: Sections = {}, path: string = examplePaths.enacted): Example {
  const local = path.startsWith("local/");
  return {
    ...exampleDocket({ proposes: `[${path.replace("/edition.yaml", "")}]` }),
    [path]: exampleFile("edition", {
      nature: "transcription",
      dates: "{ published: 2025-12-20, effective: 2026-01-01 }",
      supplements: local ? "national/information" : null,
      procedure: exampleProcedure(),
      ...changes,
    }),
  };
}

/** The stages of a good procedure, with some changed. */
export function exampleProcedure(changes: Sections = {}): string {
  return inline({
    proposal: "{ date: 2025-06-01, by: ex-bureau }",
    collation: "{ date: 2025-08-01, by: ex-ministry }",
    consultation: "consultations/ex-docket",
    review: "{ date: 2025-11-20, by: ex-state-council, outcome: approved }",
    publication: "{ date: 2025-12-20, by: ex-ministry }",
    sharingAssessment: "{ date: 2025-10-01, by: ex-ministry }",
    ...changes,
  });
}
