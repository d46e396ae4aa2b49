import type { Citation, IsoDate, LegalBasis, LegalLevel, PublishedDocument, RegionCode, Text } from "@mulu/schema";

import type { CatalogSet } from "../catalog-set.js";
import { covers } from "../regions.js";
import { codeTitles } from "../titles.js";
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
  words: Text;
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

function verdictInWords(set: CatalogSet, { is, level, needed }: Omit<LevelVerdict, "words">): Text {
  const own = level === undefined ? undefined : levelNames(set, [level]);
  const held = {
    zh: own ? `所引文件是${own.zh}` : "所引文件没有登记",
    en: own ? `of level: ${own.en}` : "not registered",
  };
  if (is === "supporting") return { zh: `${held.zh}，只作佐证`, en: `${held.en}; it only supports` };
  if (!needed)
    return { zh: `${held.zh}；当日的规则没有要求级别`, en: `${held.en}; no rule of that day asks for a level` };
  const demand = demandInWords(set, needed);
  const tail = results[is];
  return { zh: `${held.zh}；${demand.zh}：${tail.zh}`, en: `${held.en}; ${demand.en}: ${tail.en}` };
}

function demandInWords(set: CatalogSet, { levels, beside = [], rules, since }: NeededLevel): Text {
  const [alone, others] = [levelNames(set, levels), levelNames(set, beside)];
  const names = {
    zh: beside.length === 0 ? alone.zh : `${alone.zh}（${others.zh}可以并列，不能单独支撑全国层面的内容）`,
    en: beside.length === 0 ? alone.en : `${alone.en} (beside them, and not alone for what is national: ${others.en})`,
  };
  return {
    zh: `自${since}起须以${names.zh}为依据（${rules.join("、")}）`,
    en: `since ${since} it needs one of ${names.en} (${rules.join(", ")})`,
  };
}

const results: Readonly<Record<LevelIs, Text>> = {
  sufficient: { zh: "级别足够", en: "sufficient" },
  beside: { zh: "只能与足够级别的依据并列，不能单独支撑", en: "only beside one of these, not by itself" },
  stopgap: { zh: "只能暂时支撑，须写明理由", en: "only for the time being, and with a reason" },
  insufficient: { zh: "级别不够", en: "not sufficient" },
  "other-region": { zh: "这一地方性法规不适用于本地", en: "this local regulation does not reach the region" },
  supporting: { zh: "只作佐证", en: "only supports" },
  "not-asked": { zh: "没有要求级别", en: "no level is asked for" },
  "cannot-say": { zh: "级别有待认定，无法判断", en: "its level awaits a ruling: it cannot be said" },
};
