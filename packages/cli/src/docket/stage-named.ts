import { docketStages, stageTitle } from "@mulu/engine";
import type { DocketStage } from "@mulu/schema";

import { UsageError } from "../exit.js";
import { say } from "../words/say.js";

/** Stages that another verb leads to: it asks for more than the step. */
const otherwise: Readonly<Partial<Record<DocketStage, string>>> = {
  "consultation-closed": "mulu docket close",
  published: "mulu publish",
};

/** A stage by its code or its title. @throws UsageError for what is none, or what another verb does */
export function stageNamed(written: string): DocketStage {
  const found = docketStages.find((stage) => {
    const { zh, en } = stageTitle(stage);
    return [stage, zh, en].includes(written.trim());
  });
  if (found === undefined) {
    const all = docketStages.map((stage) => ({ zh: `${stage}（${stageTitle(stage).zh}）`, en: stage }));
    throw new UsageError(say("no-such-stage", { written, all }));
  }
  const verb = otherwise[found];
  if (verb === undefined) return found;
  throw new UsageError(say("recorded-by-verb", { stage: stageTitle(found), verb }));
}
