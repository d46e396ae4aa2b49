import type { PublishedDocument, PublishedInstrument } from "@mulu/schema";

import type { CatalogSet } from "../catalog-set.js";
import { dataDay } from "../data-day.js";
import { restsOn } from "../rests-on.js";
import { isProposal } from "../state/editions.js";
import { stateOn } from "../state/state-on.js";
import { titleOf } from "../titles.js";
import { isPutForward } from "../which-version.js";
import { worldsOf } from "./change.js";
import { judge } from "./judge.js";
import { impactVerdicts } from "./model.js";
import type { Impact, ImpactOn, ImpactQuery, ImpactVerdict } from "./model.js";
import { requirePossible } from "./possible.js";

const prefix = "instruments/";

/**
 * @public What falls, is weakened or stands when an instrument is repealed or amended, or when one of its articles goes or
 * bears another number: every document that cites it anywhere, with what each part loses and what remains, judged by the
 * force and the level of law that the day asks for. What else has happened to the law by that day counts on both sides,
 * so of two laws that go on one day each answer shows what it takes with it.
 *
 * @param instrument short id, such as `civil-code`, or full id
 * @throws RangeError for an instrument that is not registered, a change that cannot be (before the law was made, to an
 *   article it has not), or a day to judge before the change
 */
export function impact(set: CatalogSet, instrument: string, { change, on = change.on }: ImpactQuery): Impact {
  const known = registered(set, instrument);
  if (on < change.on) {
    throw new RangeError(
      `要问的日期 ${on} 早于变动之日 ${change.on}。The day asked about, ${on}, is before that of the change, ${change.on}.`,
    );
  }
  requirePossible(known, change);
  const worlds = worldsOf(set, known, change);
  const cited = restsOn(set, known.id.slice(prefix.length)).filter(
    ({ document, citation }) => worlds.isOf(citation) && !isProposed(set, document),
  );
  const documents = [...new Set(cited.map(({ document }) => document))].map((document) =>
    judge(document, { set, worlds, change, on }),
  );
  const state = stateOn(worlds.with, worlds.with.instrument(known.id.slice(prefix.length)) ?? known, on);
  const successors = state.is === "ended" ? state.successors : [];
  return {
    instrument: known.id,
    title: known.title,
    level: known.level,
    change,
    on,
    asOf: dataDay(set) ?? null,
    state,
    successors: successors.flatMap((id) => {
      const found = set.get(id);
      return found ? [{ id, title: titleOf(found), state: stateOn(set, found, on) }] : [];
    }),
    documents,
    counts: countsOf(documents),
  };
}

/** Drafts, exercises and candidates stand for nothing, so nothing of them falls; nor do dockets, which only propose. */
function isProposed(set: CatalogSet, document: PublishedDocument): boolean {
  const edition = document.edition === undefined ? undefined : set.edition(document.edition);
  return document.documentKind === "docket" || isPutForward(document) || (edition !== undefined && isProposal(edition));
}

function registered(set: CatalogSet, instrument: string): PublishedInstrument {
  const known = set.instrument(instrument.startsWith(prefix) ? instrument.slice(prefix.length) : instrument);
  if (known) return known;
  throw new RangeError(`没有登记文件 ${instrument}。No such instrument: ${instrument}.`);
}

function countsOf(documents: readonly ImpactOn[]): Record<ImpactVerdict, number> {
  const counts: Record<ImpactVerdict, number> = {
    falls: 0,
    "cannot-say": 0,
    weakened: 0,
    stands: 0,
    "fallen-before": 0,
  };
  for (const verdict of impactVerdicts) {
    counts[verdict] = documents.filter((document) => document.verdict === verdict).length;
  }
  return counts;
}
