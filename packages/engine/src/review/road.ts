import type { PublishedDocument, Text } from "@mulu/schema";

import type { CatalogSet } from "../catalog-set.js";
import { isProposal } from "../state/editions.js";
import { titleOf } from "../titles.js";
import { earliestDay } from "./earliest.js";
import type { Earliest } from "./earliest.js";
import { roadFacts } from "./road-facts.js";
import type { RoadFacts } from "./road-facts.js";
import { roadSteps } from "./road-steps.js";
import type { RoadStep } from "./road-steps.js";

/**
 * @public The procedure a change needs. `national-edition`: points 1 and 9 of the 2020 opinion; `local-supplement`: the
 * same by reference, on a local regulation; `list-standard`: point 7; `correction`: of a text somebody else issued;
 * `frozen`: an official edition, which changes by a recorded correction or a later edition only; `none`: nothing is
 * enacted by it; `cannot-say`: the texts set no procedure for this kind.
 */
export type RoadKind =
  | "national-edition"
  | "local-supplement"
  | "list-standard"
  | "correction"
  | "frozen"
  | "none"
  | "cannot-say";

/** @public The road of one version: which, how far it is walked, and the first day it may take effect. */
export interface Road {
  readonly id: string;
  readonly title: Text;
  readonly road: RoadKind;
  readonly words: Text;
  readonly docket?: string;
  readonly steps: readonly RoadStep[];
  readonly earliest?: Earliest;
}

const words: Readonly<Record<RoadKind, Text>> = {
  "national-edition": {
    zh: "全国目录、清单：提出、汇总、征求意见、答复、审定、公布（2020年意见第一、九条）",
    en: "national catalog or list of measures: proposal, collation, consultation, answers, review, publication (points 1 and 9 of the 2020 opinion)",
  },
  "local-supplement": {
    zh: "地方补充目录、清单：依据本地地方性法规，参照全国程序（2020年意见第一、九条）",
    en: "local supplement: on a local regulation, by the national procedure (points 1 and 9 of the 2020 opinion)",
  },
  "list-standard": {
    zh: "名单认定标准：公开征求意见不少于三十日，制定、公布、登记（2020年意见第七条）",
    en: "list standard: public comment for thirty days, adoption, publication, registration (point 7 of the 2020 opinion)",
  },
  correction: {
    zh: "转录、汇编的改动：以原文为准，写明来源，不走制定程序",
    en: "a transcription or compilation: the text it is taken from decides; name the source, no procedure",
  },
  frozen: {
    zh: "官方版本已经锁定：只能记载更正（mulu verify --update --correct），或者由下一版本改动",
    en: "an official edition is frozen: record a correction (mulu verify --update --correct), or change it in a later edition",
  },
  none: { zh: "不产生效力，不须制定程序", en: "it enacts nothing, and needs no procedure" },
  "cannot-say": {
    zh: "两份意见没有为这类内容规定制定程序，说不出须走什么程序",
    en: "neither opinion sets a procedure for this kind: it cannot be said which one it needs",
  },
};

/** Rooms whose editions points 1 and 9 of the 2020 opinion bind to a procedure. */
const bound = /^(?:national|local\/\d{6})\/(?:information|measures)\//;

function roadKindOf(version: PublishedDocument, isNew: boolean): RoadKind {
  if (version.nature === "exercise") return "none";
  if (version.official && !isNew) return "frozen";
  if (version.documentKind === "list" && version.kind === "serious") {
    return isProposal(version) || version.official || isNew ? "list-standard" : "correction";
  }
  const isEnacted = version.nature === "transcription" || version.nature === "compilation";
  if (isEnacted) return "correction";
  if (version.documentKind !== "edition" || !bound.test(version.id)) return "cannot-say";
  return version.layer === "local" ? "local-supplement" : "national-edition";
}

/**
 * @public What a version has to go through, and what of it is recorded.
 * @param query `on`: the day on which it is asked; `isNew`: whether the version, or its enactment, is what is proposed
 */
export function roadOf(
  set: CatalogSet,
  version: PublishedDocument,
  { on, isNew }: { on?: string; isNew: boolean },
): Road {
  const road = roadKindOf(version, isNew);
  const own = { id: version.id, title: titleOf(version), road, words: words[road] };
  if (road !== "national-edition" && road !== "local-supplement" && road !== "list-standard")
    return { ...own, steps: [] };
  const facts = roadFacts(set, version);
  return {
    ...own,
    ...(facts.docket ? { docket: facts.docket.id } : {}),
    steps: roadSteps({ set, version, facts, road }),
    earliest: earliestOf(facts, on),
  };
}

function earliestOf({ opened, closes, review, publication, recorded }: RoadFacts, on: string | undefined): Earliest {
  const approved = review?.outcome.endsWith("approved") ? review.on : undefined;
  return earliestDay({
    ...(on === undefined ? {} : { on }),
    ...(opened === undefined ? {} : { opened }),
    ...(closes === undefined ? {} : { closes }),
    ...(recorded === undefined ? {} : { recorded }),
    ...(approved === undefined ? {} : { approved }),
    ...(publication?.on === undefined ? {} : { published: publication.on }),
  });
}
