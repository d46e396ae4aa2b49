import { exampleComment, text } from "@mulu/fixtures";
import type { Docket, DocketStage, DocketStep } from "@mulu/schema";

import type { RecordedComment } from "../recorded-comment.js";

/** A docket on the standard of a list that has all it needs for every stage on the days of `road`. */
export const ready: Docket = {
  title: text("示例卷宗"),
  proposes: ["national/lists/ex-list/2026"],
  lead: "ex-ministry",
  groups: ["lead-unit", "departments", "market-entities", "associations", "legal-services", "experts", "public"],
  lines: [{ id: "first-line", change: "add", what: text("示例内容") }],
  windows: [{ id: "first", opens: "2026-03-02", closes: "2026-04-01" }],
  decision: { outcome: "approved", date: "2026-05-11", by: "ex-state-council" },
  publication: { number: "示例〔2026〕1号", date: "2026-06-01" },
  stages: [],
  provenance: { status: "inferred", confidence: "high", verified: "2026-01-01" },
};

/** A day of each stage on which the docket above is ready for it. */
export const days: Readonly<Record<DocketStage, string>> = {
  proposed: "2026-01-05",
  "accepted-for-collation": "2026-02-02",
  "in-consultation": "2026-03-02",
  "consultation-closed": "2026-04-02",
  submitted: "2026-04-20",
  approved: "2026-05-11",
  published: "2026-06-01",
  "in-force": "2026-07-01",
  superseded: "2027-07-01",
  returned: "2026-05-11",
  withdrawn: "2026-05-12",
  abolished: "2027-07-02",
};

/** A step that tells its reason. */
export const step = (stage: DocketStage, date = days[stage]): DocketStep => ({ stage, date, note: text("示例理由") });

/** The docket above in a stage. */
export const inStage = (stage: DocketStage, changes: Partial<Docket> = {}): Docket => ({
  ...ready,
  stages: [{ stage, date: "2026-01-05" }],
  ...changes,
});

/** A comment, answered unless said otherwise, in the window of the docket above. */
export const comment = (number: number, more: Partial<RecordedComment> = {}): RecordedComment => {
  const { reason: _, ...answered } = exampleComment(number, { received: "2026-03-10", answered: "2026-04-10" });
  return { ...answered, disposition: "out-of-scope", ...more };
};

/** A comment nobody has answered. */
export function open(number: number, more: Partial<RecordedComment> = {}): RecordedComment {
  const { disposition: _, answer: __, answered: ___, ...rest } = comment(number, more);
  return { ...rest, ...more };
}
