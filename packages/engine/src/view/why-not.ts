import type { IsoDate, PublishedDocument, RegionCode } from "@mulu/schema";

import type { CatalogSet } from "../catalog-set.js";
import type { Gap } from "../gaps.js";
import { stateOn } from "../state/state-on.js";
import { stateInWords } from "../state/words.js";
import { say } from "../words/view/say.js";
import { placeOf, reaches } from "./living.js";
import { meantBy, openGaps } from "./meant.js";
import type { Step } from "./steps.js";

/** Where and when something is not in force, and what keeps the region from being asked about. */
export interface Asked {
  line: readonly RegionCode[];
  on: IsoDate;
  /** Why the catalogs cannot be asked about the region at all. */
  closed: readonly Gap[];
}

/** Why a thing is not in force, newest version first. */
export function whyNotSteps(set: CatalogSet, id: string, { line, on, closed }: Asked): Step[] {
  const versions = meantBy(set, id);
  const [named] = versions;
  if (!named) return [{ is: "not-held", words: say("not-held", { id }) }];
  const gaps = [...closed, ...openGaps(set, named, on)];
  return [...gaps.map(gapStep), ...[...versions].reverse().map((version) => versionStep(set, version, { line, on }))];
}

function gapStep({ id, why: { code, zh, en } }: Gap): Step {
  return { is: "gap", gap: code, ...(id === undefined ? {} : { document: id }), words: { zh, en } };
}

function versionStep(set: CatalogSet, version: PublishedDocument, { line, on }: Omit<Asked, "closed">): Step {
  const state = stateOn(set, version, on);
  const place = placeOf(version);
  if (place !== undefined && !reaches(line, version)) {
    return { is: "other-region", document: version.id, state, words: say("elsewhere", { id: version.id, place }) };
  }
  const words = say("version", { id: version.id, state: stateInWords(set, state) });
  return { is: "version", document: version.id, state, words };
}
