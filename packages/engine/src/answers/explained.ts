import { fieldLabel } from "@mulu/schema";
import type { DocumentKind, IsoDate, RegionCode, Text } from "@mulu/schema";

import type { CatalogSet } from "../catalog-set.js";
import type { Gap } from "../gaps.js";
import type { Answer } from "../answer.js";
import type { State } from "../state/state.js";
import { stateOn } from "../state/state-on.js";
import { titleOf } from "../titles.js";
import { CatalogView } from "../view/catalog-view.js";
import type { Step } from "../view/steps.js";
import { documentFor } from "../which-version.js";
import type { CarryingClause } from "./clauses.js";
import { requireField } from "./field-asked.js";
import { Clauses, itemOn } from "./resolved.js";
import type { ItemOn } from "./resolved.js";

/** @public What is asked about a thing: where, on which day, of which field. */
export interface ExplainQuery {
  /** Id of the thing, with edition or without. */
  id: string;
  /** Keys joined by dots, such as `publication.term`; without it, the thing as a whole. */
  field?: string;
  region?: RegionCode;
  on: IsoDate;
}

/** @public A step of an explanation; a clause by its place in `clauses`. */
export interface StepOn extends Omit<Step, "citation"> {
  clause?: number;
}

/** @public Why a value is what it is, or why a thing is not in force: the chain from value to clause. */
export interface Explanation {
  id: string;
  field: string | null;
  region: string | null;
  on: IsoDate;
  asOf: IsoDate | null;
  /** Whether it is in force there and then. */
  answer: Answer;
  /** The document the answer is about: the version that holds, else the last that is held. */
  document: string;
  kind: DocumentKind;
  title: Text;
  state: State;
  /** What the field is called, where one was asked about. */
  label?: Text;
  steps: readonly StepOn[];
  /** The clauses of the steps, as they were on the day, with their levels. */
  clauses: readonly CarryingClause[];
  /** The values, where the thing as a whole was asked about and is in force, or that cannot be said. */
  item?: ItemOn;
  gaps: readonly Gap[];
}

/**
 * @public Why a thing, or one value of it, is what it is in a region on a day.
 * @param query with an id that is held; `named` reads what somebody wrote
 * @throws RangeError for an id that is not held, and for a field that its kind does not have
 */
export function explain(set: CatalogSet, query: ExplainQuery): Explanation {
  return answerAbout(set, query, (view) => {
    const { id, field } = query;
    const whole = field === undefined;
    if (!whole) return view.explain(id, field);
    return view.item(id) ? view.explain(id, []).filter(({ is }) => is === "version") : view.whyNot(id);
  });
}

/**
 * @public Why a thing is not in force in a region on a day, or why that cannot be said; no steps where it is.
 * @throws RangeError for an id that is not held
 */
export function whyNot(set: CatalogSet, query: Omit<ExplainQuery, "field">): Explanation {
  return answerAbout(set, query, (view) => view.whyNot(query.id));
}

function answerAbout(
  set: CatalogSet,
  query: ExplainQuery,
  stepsOf: (view: CatalogView) => readonly Step[],
): Explanation {
  const { id, field, on } = query;
  const view = new CatalogView(set, query);
  const item = view.item(id);
  const document = item?.document ?? documentFor(set, id, on) ?? set.versions(id).at(-1);
  if (!document) throw new RangeError(`没有收录 ${id}。 Nothing with the id ${id} is held.`);
  if (field !== undefined) requireField(document.documentKind, field, Object.keys(document));
  const clauses = new Clauses(set, on);
  const steps = stepsOf(view).map(({ citation, ...step }): StepOn => {
    const place = citation && clauses.place(step.by ?? document.id, citation);
    return place === undefined ? step : { ...step, clause: place };
  });
  const current = view.current(id);
  const label = field === undefined ? undefined : fieldLabel(document.documentKind, field);
  return {
    id,
    field: field ?? null,
    region: view.region,
    on,
    asOf: view.asOf,
    answer: item?.answer ?? (current === "cannot-say" ? "cannot-say" : "no"),
    document: document.id,
    kind: document.documentKind,
    title: titleOf(document),
    state: item?.state ?? stateOn(set, document, on),
    ...(label === undefined ? {} : { label }),
    steps,
    ...(field === undefined && item ? { item: itemOn(set, item, clauses) } : {}),
    clauses: clauses.all,
    gaps: view.gapsOf([document.documentKind]),
  };
}
