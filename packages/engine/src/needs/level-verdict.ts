import type {
  Citation,
  IsoDate,
  LegalBasis,
  LegalLevel,
  PublishedDocument,
  RegionCode,
  Said,
  Text,
} from "@mulu/schema";

import type { CatalogSet } from "../catalog-set.js";
import { covers } from "../regions.js";
import { codeTitles } from "../titles.js";
import { say } from "../words/needs/say.js";
import { undecidedLevel } from "./levels.js";
import { neededLevel } from "./needed-level.js";
import type { NeededLevel, Use } from "./needed-level.js";

/**
 * @public Whether a clause is of a level that carries what rests on it.
 * `beside`: only beside one of a sufficient level; `stopgap`: for the time being, with a reason; `other-region`: a local
 * regulation that does not reach the region; `supporting`: a basis that is to carry nothing; `not-asked`: no rule of that
 * day asks for a level; `cannot-say`: the instrument is not held, or its level awaits a ruling.
 */
export type LevelIs =
  | "sufficient"
  | "beside"
  | "stopgap"
  | "insufficient"
  | "other-region"
  | "supporting"
  | "not-asked"
  | "cannot-say";

/** @public The level of a clause beside the level that is needed on a day. */
export interface LevelVerdict {
  is: LevelIs;
  /** Level of the instrument; not there where the instrument is not held. */
  level?: LegalLevel;
  /** What is needed, and which rules ask for it; not there where nothing is asked. */
  needed?: NeededLevel;
  words: Said;
}

/**
 * @public The verdict on the level of one clause a document cites, by the rules that hold on a day.
 * @param citation with the role and weight of a basis; one without a role sets the document, as the standard of a list
 */
export function levelVerdict(
  set: CatalogSet,
  { document, citation }: { document: PublishedDocument; citation: Citation & Partial<LegalBasis> },
  on: IsoDate,
): LevelVerdict {
  const needed = neededLevel(document, useOf(citation), on);
  const instrument = set.instrument(citation.instrument);
  const level = instrument?.level;
  const is = judge(set, { citation, level, needed, lawRegion: instrument?.region, region: document.regionCode });
  const at = { is, ...(level === undefined ? {} : { level }), ...(needed === undefined ? {} : { needed }) };
  return { ...at, words: verdictInWords(set, at) };
}

const useOf = ({ role }: Partial<LegalBasis>): Use => role ?? "set-by";

interface Judged {
  citation: Citation & Partial<LegalBasis>;
  level: LegalLevel | undefined;
  needed: NeededLevel | undefined;
  lawRegion: RegionCode | undefined;
  region: RegionCode | undefined;
}

function judge(set: CatalogSet, { citation, level, needed, lawRegion, region }: Judged): LevelIs {
  if (citation.weight === "supporting") return "supporting";
  if (!needed) return "not-asked";
  if (level === undefined || level === undecidedLevel) return "cannot-say";
  if (needed.beside?.includes(level)) return "beside";
  if (needed.stopgap?.includes(level)) return "stopgap";
  if (!needed.levels.includes(level)) return "insufficient";
  const isElsewhere = level === "local-regulation" && region !== undefined && lawRegion !== undefined;
  return isElsewhere && !covers(set, lawRegion, region) ? "other-region" : "sufficient";
}

/** What levels are called, by the vocabulary of levels where the catalogs hold it. */
function levelNames(set: CatalogSet, levels: readonly LegalLevel[]): Text {
  const { zh, en } = codeTitles(set, "legal-levels", levels);
  return { zh, en: en.toLowerCase() };
}

function verdictInWords(set: CatalogSet, { is, level, needed }: Omit<LevelVerdict, "words">): Said {
  const own = level === undefined ? say("level.not-registered") : say("level", { level: levelNames(set, [level]) });
  if (is === "supporting") return say("supports-only", { level: own });
  if (!needed) return say("none-asked", { level: own });
  return say("verdict", { level: own, demand: demandInWords(set, needed), result: say(`result.${is}`) });
}

function demandInWords(set: CatalogSet, { levels, beside = [], rules, since }: NeededLevel): Said {
  const alone = levelNames(set, levels);
  const names = beside.length === 0 ? alone : say("levels-beside", { levels: alone, others: levelNames(set, beside) });
  return say("demand", { since, levels: names, rules });
}
