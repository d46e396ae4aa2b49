import { docketExits, docketStages, stageTitle } from "@mulu/engine";
import type { DocketState } from "@mulu/engine";
import type { DocketStage, IsoDate, PublishedDocket, Text } from "@mulu/schema";

import type { Rich, Section, StepView } from "../../model/page.js";
import { section, text } from "../common.js";
import { linkToId } from "../inline.js";
import { say } from "../world.js";
import type { World } from "../world.js";

type Step = NonNullable<PublishedDocket["stages"]>[number];

/** How a docket left the road. */
export interface Exit {
  stage: DocketStage;
  date?: IsoDate;
  note?: Text;
}

/** How a docket had left the road by a day, where it had and had not come back: by a step, or by what was decided. */
export function exitOf(
  { stages, decision }: Pick<PublishedDocket, "stages" | "decision">,
  on: IsoDate,
): Exit | undefined {
  const last = stages?.findLast(({ date }) => date <= on);
  if (last || stages !== undefined || decision === undefined)
    return last && docketExits.includes(last.stage) ? last : undefined;
  const { outcome, date, note } = decision;
  if ((outcome !== "returned" && outcome !== "withdrawn") || (date !== undefined && date > on)) return undefined;
  return { stage: outcome, ...(date !== undefined && { date }), ...(note && { note }) };
}

/** Every stage of the road in its order, and what was done on which day by whom. */
export function stagesSection(world: World, { stages = [] }: PublishedDocket, state: DocketState): Section[] {
  const words = world.m.pages.road.docket;
  const current = docketStages.indexOf(state.stage as DocketStage);
  const steps = docketStages.flatMap((stage, index): StepView[] => {
    const held = stages.filter((step) => step.stage === stage);
    const isNow = stage === state.stage;
    const isExit = docketExits.includes(stage);
    if (held.length === 0 && isExit && !isNow) return [];
    const is = isNow ? (isExit ? "out" : "now") : held.length > 0 ? "done" : index < current ? "no-record" : "ahead";
    const since: Rich[] = isNow && state.since !== undefined ? [[state.since]] : [];
    const lines = held.length > 0 ? held.map((step) => stepLine(world, step)) : since;
    return [{ title: say(world, stageTitle(stage)), is, label: words.stageIs[is], lines }];
  });
  return section("stages", words.stages, [text(words.stagesText), { type: "steps", steps }]);
}

/** One step: its day, who took it, and what is on record of it. */
function stepLine(world: World, { date, by, note, reference }: Step): Rich {
  const words = world.m.pages.road.docket;
  const said = [...(note ? [say(world, note)] : []), ...(reference ? [words.reference(reference)] : [])];
  return [
    date,
    ...(by === undefined ? [] : [" ", linkToId(world, `organizations/${by}`)]),
    ...said.map((each) => ({ text: each, muted: true as const, own: true as const })),
  ];
}
