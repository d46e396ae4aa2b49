import type { BasisRole, Citation, IsoDate, PublishedDocument } from "@mulu/schema";

import type { CatalogSet } from "../catalog-set.js";
import { citationsOf } from "../citations-of.js";
import type { PlacedCitation } from "../citations-of.js";
import type { Answer } from "../answer.js";
import { needsOf } from "../needs/basis-needs.js";
import { undecidedLevel } from "../needs/levels.js";
import { covers } from "../regions.js";
import { clauseState } from "../state/clauses.js";
import type { State } from "../state/state.js";
import { ownWords } from "../view/own-words.js";
import type { PartNeed } from "./model.js";

/** What the citations of one part of a document are for: the role, or the field where it has no role. */
export interface Part {
  /** Role of the basis, such as `inclusion` or `measure`; the field where a citation has none, such as `setBy`. */
  name: string;
  citations: readonly PlacedCitation[];
}

/** Fields whose citation carries the document though it bears no role and no weight: the act that sets it. */
const carrying: readonly string[] = ["setBy"];

/** Parts of a document, by what their citations are for, in the order in which they stand. */
export function partsOf(document: PublishedDocument): Part[] {
  const found = new Map<string, PlacedCitation[]>();
  for (const placed of citationsOf(document)) {
    const key = placed.citation.role ?? String(placed.path[0]);
    found.set(key, [...(found.get(key) ?? []), placed]);
  }
  return [...found].map(([name, citations]) => ({ name, citations }));
}

/** Whether a citation carries what it stands for; a supporting one does not, nor does one that only refers. */
export function isCarrying({ citation, path }: PlacedCitation): boolean {
  return citation.role === undefined ? carrying.includes(String(path[0])) : citation.weight === "operative";
}

/** Whether somebody issued it: who compiles a statute, drafts or trains answers for the clauses he names. */
const isIssued = ({ nature }: PublishedDocument): boolean => nature === "official" || nature === "transcription";

/** Whether only this project says that the clause carries the document, and not who issued it. */
export function isInferred(document: PublishedDocument, { path }: PlacedCitation): boolean {
  return isIssued(document) && ownWords(document, path) === "inferred";
}

/** What is asked of the clauses of a part on a day: at least one of each. Nothing national rests on a local regulation (LB-07). */
export function needsOfPart(document: PublishedDocument, part: Part, on: IsoDate): PartNeed[] {
  return needsOf(document, part.name as BasisRole, on).map(({ rule, need }) => ({
    rule,
    levels: need.levels.filter((level) => document.layer === "local" || level !== "local-regulation"),
  }));
}

/**
 * Whether the level and the region of an instrument let it carry a part: of the levels that are needed; nothing national
 * rests on a local regulation (LB-07), and none reaches another region (LB-09). A level that awaits a ruling leaves it open.
 */
function suffices({ set, places, document }: World, cited: Citation, need: PartNeed | undefined): Answer {
  const instrument = set.instrument(cited.instrument);
  if (!instrument) return "cannot-say";
  const { level, region } = instrument;
  if (level === "local-regulation") {
    if (document.layer !== "local") return "no";
    if (region !== undefined && document.regionCode !== undefined && !covers(places, region, document.regionCode))
      return "no";
  }
  if (need === undefined) return "yes";
  if (level === undecidedLevel) return "cannot-say";
  return need.levels.includes(level) ? "yes" : "no";
}

/** What a clause is worth to a part on a day: it carries it, it does not, or that cannot be said. */
export interface Worth {
  state: State;
  carries: Answer;
}

/** A document in the catalogs on a day. The regions are asked of the catalogs as they are: no change of a law moves them. */
export interface World {
  set: CatalogSet;
  places: CatalogSet;
  on: IsoDate;
  document: PublishedDocument;
}

export function worthOf(world: World, placed: PlacedCitation, need?: PartNeed): Worth {
  const state = clauseState(world.set, placed.citation, world.on);
  if (!isCarrying(placed)) return { state, carries: "no" };
  const level = suffices(world, placed.citation, need);
  if (level === "no" || state.is === "ended" || state.is === "not-yet" || state.is === "not-law") {
    return { state, carries: "no" };
  }
  return { state, carries: level === "yes" && state.is === "in-force" ? "yes" : "cannot-say" };
}

/** The best of several answers: one that carries is enough. */
function best(answers: readonly Answer[]): Answer {
  return answers.find((answer) => answer === "yes") ?? answers.find((answer) => answer === "cannot-say") ?? "no";
}

/** Whether a part is carried on a day: for every level it needs a clause of it stands; without any, one stands. */
export function isCarried(world: World, { citations }: Part, needs: readonly PartNeed[]): Answer {
  const answers = (needs.length === 0 ? [undefined] : needs).map((need) =>
    best(citations.map((placed) => worthOf(world, placed, need).carries)),
  );
  return answers.find((answer) => answer === "no") ?? answers.find((answer) => answer === "cannot-say") ?? "yes";
}
