import { modelUnions } from "@mulu/schema";
import type { DocketStage, Text } from "@mulu/schema";

/**
 * @public Where a docket may go from each stage (workflow C.2). It goes step by step. A consultation that has closed
 * may be opened again, with a further window. What was returned is proposed anew: the changed text goes through the
 * intake check again. Before it is published a docket may be withdrawn; after that it can only be abolished.
 */
export const nextStages: Readonly<Record<DocketStage, readonly DocketStage[]>> = {
  proposed: ["accepted-for-collation", "returned", "withdrawn"],
  "accepted-for-collation": ["in-consultation", "returned", "withdrawn"],
  "in-consultation": ["consultation-closed", "withdrawn"],
  "consultation-closed": ["submitted", "in-consultation", "returned", "withdrawn"],
  submitted: ["approved", "returned", "withdrawn"],
  approved: ["published", "withdrawn"],
  published: ["in-force", "abolished"],
  "in-force": ["superseded", "abolished"],
  superseded: [],
  returned: ["proposed", "withdrawn"],
  withdrawn: [],
  abolished: [],
};

/** @public All stages, in the order of the model: first the road, then its exits. */
export const docketStages = Object.keys(nextStages) as readonly DocketStage[];

/** @public Stages off the road: turned back, given up, or done away with, each with its reason. */
export const docketExits: readonly DocketStage[] = ["returned", "withdrawn", "abolished"];

/** The road without its exits. */
const road = docketStages.filter((stage) => !docketExits.includes(stage));

/** Stages of the road that lie between two: what a step from one to the other would skip. */
export function skipped(from: DocketStage, to: DocketStage): readonly DocketStage[] {
  const [start, end] = [road.indexOf(from), road.indexOf(to)];
  return start === -1 || end <= start ? [] : road.slice(start + 1, end);
}

/** @public What a stage is called. */
export function stageTitle(stage: DocketStage): Text {
  return modelUnions.DocketStage?.values.find(({ code }) => code === stage)?.title ?? { zh: stage, en: stage };
}

/** Stages by name, in both languages. */
export function stagesInWords(stages: readonly DocketStage[]): Text {
  const titles = stages.map(stageTitle);
  return { zh: titles.map(({ zh }) => `“${zh}”`).join("、"), en: titles.map(({ en }) => `“${en}”`).join(", ") };
}
