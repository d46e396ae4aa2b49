import { commentsFile, commentsText } from "@mulu/schema";
import type { DocketComment } from "@mulu/schema";

import type { Example } from "../rule.js";
import { exampleEntry, exampleFile, examplePaths } from "./files.js";
import { inline } from "./parts.js";
import type { Sections } from "./parts.js";

/** A consultation on the catalog of 2026, unless it says otherwise. */
export function exampleDocket(changes: Sections = {}): Example {
  return { "consultations/ex-docket/docket.yaml": exampleFile("docket", changes) };
}

/** Sections of a docket that states its days as a window, with parts of the window changed. */
export function exampleWindow(changes: Sections = {}): Sections {
  const window = inline({ id: "first", opens: "2025-09-01", closes: "2025-10-15", ...changes });
  return { opened: null, closes: null, windows: `\n  - ${window}` };
}

const usualStages: readonly (readonly [stage: string, day: string])[] = [
  ["proposed", "2025-06-01"],
  ["accepted-for-collation", "2025-08-01"],
  ["in-consultation", "2025-09-01"],
  ["consultation-closed", "2025-10-16"],
  ["submitted", "2025-11-01"],
];

/**
 * Stages of a docket up to its review.
 * @param without one that is left out
 * @param more further ones
 */
export function exampleStages(without = "", more: readonly (readonly [stage: string, day: string])[] = []): string {
  const stages = [...usualStages.filter(([stage]) => stage !== without), ...more];
  return stages.map(([stage, date]) => `\n  - { stage: ${stage}, date: ${date} }`).join("");
}

/** A docket with a window and one line, about an entry of the catalog of 2026 that stands beside it. */
export function exampleLined(changes: Sections = {}): Example {
  const what = "{ zh: 示例改动, en: Example change }";
  const lines = `\n  - { id: ex-line, change: change, thing: national/information/ex-2026/ex-entry, what: ${what} }`;
  return { ...exampleEntry(), ...exampleDocket({ ...exampleWindow(), unanswered: null, lines, ...changes }) };
}

/** A comment that was answered, with some fields changed. */
export function exampleComment(changes: Partial<DocketComment> = {}): DocketComment {
  return {
    number: 1,
    group: "public",
    received: "2025-09-10",
    channel: "mail",
    summary: { zh: "示例意见", en: "Example comment" },
    disposition: "out-of-scope",
    answer: { zh: "示例答复", en: "Example answer" },
    answered: "2025-10-20",
    ...changes,
  };
}

/** The comments of the window of the example docket. */
export function exampleComments(...comments: DocketComment[]): Example {
  return { [commentsFile("consultations/ex-docket", "first")]: commentsText(comments) };
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
