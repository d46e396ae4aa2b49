import type { PublishedDocument, Said, Text } from "@mulu/schema";

import type { CatalogSet } from "../catalog-set.js";
import { isProposal } from "../state/editions.js";
import { titleOf } from "../titles.js";
import { say } from "../words/review/say.js";
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
  readonly words: Said;
  readonly docket?: string;
  readonly steps: readonly RoadStep[];
  readonly earliest?: Earliest;
}

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
  const own = { id: version.id, title: titleOf(version), road, words: say(`road.${road}`) };
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
