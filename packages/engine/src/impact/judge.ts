import { mainParts } from "@mulu/schema";
import type { IsoDate, PublishedDocument } from "@mulu/schema";

import type { CatalogSet } from "../catalog-set.js";
import { formatCitation } from "../cite.js";
import { answerOf } from "../in-force.js";
import type { Answer } from "../answer.js";
import { stateOn } from "../state/state-on.js";
import type { State } from "../state/state.js";
import { titleOf } from "../titles.js";
import type { Worlds } from "./change.js";
import type { ImpactChange, ImpactClause, ImpactOn, ImpactPart, ImpactVerdict, PartNeed } from "./model.js";
import { isCarried, isCarrying, isInferred, needsOfPart, partsOf, worthOf } from "./parts.js";
import type { Part, World } from "./parts.js";
import { partLabel, partWords } from "./words.js";

/** What is judged: a change, in its two worlds, on a day. */
export interface Asked {
  worlds: Worlds;
  /** The catalogs as they are. */
  set: CatalogSet;
  change: ImpactChange;
  on: IsoDate;
}

/** A part as it stands, and as it stands with the change. */
interface Pair {
  document: PublishedDocument;
  changed: PublishedDocument;
  part: Part;
  after: Part;
}

/** The document as it stands without the change, and with it. */
function worldsOfPair(
  { document, changed }: Pair,
  { set: places, worlds, on }: Asked,
): Record<"without" | "with", World> {
  return {
    without: { set: worlds.without, places, on, document },
    with: { set: worlds.with, places, on, document: changed },
  };
}

function clausesOf(pair: Pair, needs: readonly PartNeed[], asked: Asked): ImpactClause[] {
  const { worlds, change } = asked;
  const { document, part, after } = pair;
  const world = worldsOfPair(pair, asked).with;
  return part.citations.map((placed, index) => {
    const { citation, path } = placed;
    const meant = after.citations[index] ?? placed;
    const instrument = worlds.without.instrument(citation.instrument);
    const worths = (needs.length === 0 ? [undefined] : needs).map((need) => worthOf(world, meant, need));
    const answers = worths.map(({ carries }) => carries);
    const state: State = worths[0]?.state ?? { is: "in-force" };
    return {
      citation,
      path,
      cite: formatCitation(citation, instrument?.title),
      ...(instrument && { level: instrument.level }),
      state,
      carries: answers.find((answer) => answer === "no") ?? answers.find((answer) => answer === "cannot-say") ?? "yes",
      ...(isInferred(document, placed) && { inferred: true as const }),
      ...(change.is === "moved" && worlds.isOf(citation) && { becomes: change.to }),
    };
  });
}

/** Whether a part is carried without the change and with it: as its level is asked, and by force alone. */
interface Carried {
  before: Answer;
  after: Answer;
  inForceBefore: Answer;
  inForceAfter: Answer;
}

function carriedOf(pair: Pair, needs: readonly PartNeed[], asked: Asked): Carried {
  const { without, with: withIt } = worldsOfPair(pair, asked);
  const { part, after } = pair;
  return {
    before: isCarried(without, part, needs),
    after: isCarried(withIt, after, needs),
    inForceBefore: isCarried(without, part, []),
    inForceAfter: isCarried(withIt, after, []),
  };
}

/** What a part comes to. Where nothing in it carries the document, nothing that carries it can be lost. */
function verdictOf({ document, part }: Pair, hasLost: boolean, carried: Carried): ImpactVerdict {
  const { before, after, inForceBefore, inForceAfter } = carried;
  const carrying = part.citations.filter(isCarrying);
  if (carrying.length === 0) return "stands";
  if (after === "yes") return hasLost ? "weakened" : "stands";
  // A basis below the level that is asked did not do before; it is lost all the same when its last clause goes.
  const goes = inForceBefore !== "no" && inForceAfter === "no";
  if (before === "no" && !goes) return "fallen-before";
  if (after === "cannot-say") return "cannot-say";
  // Who issued it names no clause: that it falls would be our own inference.
  return carrying.every((placed) => isInferred(document, placed)) ? "cannot-say" : "falls";
}

function judgePart(pair: Pair, asked: Asked): ImpactPart & { isMain: boolean; isCarrying: boolean } {
  const { worlds, on } = asked;
  const { document, part } = pair;
  const needs = needsOfPart(document, part, on);
  const clauses = clausesOf(pair, needs, asked);
  const isLost = ({ citation, state }: ImpactClause): boolean => worlds.isOf(citation) && answerOf(state) !== "yes";
  const [lost, remains] = [clauses.filter(isLost), clauses.filter((clause) => !isLost(clause))];
  const carried = carriedOf(pair, needs, asked);
  const judged = {
    part: part.name,
    label: partLabel(worlds.with, { part: part.name, kind: document.documentKind }),
    verdict: verdictOf(pair, lost.some(isCarrying), carried),
    lacking: carried.before === "no" && carried.inForceBefore !== "no",
    needs,
    lost,
    remains,
  };
  return {
    ...judged,
    words: partWords(worlds.with, judged),
    isMain: mainParts(document.documentKind).includes(part.name),
    isCarrying: part.citations.some(isCarrying),
  };
}

/** What a document comes to by its parts: those that make it what it is decide; without any, all that carry something. */
function together(parts: readonly { verdict: ImpactVerdict; isMain: boolean; isCarrying: boolean }[]): ImpactVerdict {
  const verdicts = (of: typeof parts): ImpactVerdict[] => of.map(({ verdict }) => verdict);
  const carrying = parts.filter((part) => part.isCarrying);
  const main = verdicts(carrying.filter(({ isMain }) => isMain));
  const all = verdicts(carrying);
  if (main.includes("falls")) return "falls";
  if (main.includes("cannot-say")) return "cannot-say";
  if (main.length > 0 && main.every((verdict) => verdict === "fallen-before")) return "fallen-before";
  const stays = main.length > 0 || all.some((verdict) => verdict === "stands" || verdict === "weakened");
  if (!stays && all.length > 0) {
    return (["cannot-say", "falls"] as const).find((verdict) => all.includes(verdict)) ?? "fallen-before";
  }
  if (all.includes("falls") || all.includes("weakened")) return "weakened";
  return all.includes("cannot-say") ? "cannot-say" : "stands";
}

/** What a change does to a document. */
export function judge(document: PublishedDocument, asked: Asked): ImpactOn {
  const { worlds, on } = asked;
  const changed = worlds.inWith(document);
  const afterwards = partsOf(changed);
  const parts = partsOf(document).map((part, index) =>
    judgePart({ document, changed, part, after: afterwards[index] ?? part }, asked),
  );
  const state = { without: stateOf(worlds.without, document, on), with: stateOf(worlds.with, changed, on) };
  return {
    id: document.id,
    kind: document.documentKind,
    title: titleOf(document),
    ...(document.regionCode === undefined ? {} : { region: document.regionCode }),
    verdict: state.without.is === "ended" ? "fallen-before" : together(parts),
    state,
    parts: parts
      .filter(({ lost, remains }) => [...lost, ...remains].some(({ citation }) => worlds.isOf(citation)))
      .map(plain),
  };
}

function stateOf(set: CatalogSet, document: PublishedDocument, on: IsoDate): State {
  return stateOn(set, document, on);
}

function plain({ isMain: _main, isCarrying: _carrying, ...part }: ReturnType<typeof judgePart>): ImpactPart {
  return part;
}
