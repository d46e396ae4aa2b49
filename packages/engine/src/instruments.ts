import type { Expression, IsoDate, PublishedInstrument } from "@mulu/schema";

import { oncePer } from "./catalog-set.js";
import { dayAfterDuration } from "./durations.js";

/**
 * @public State of an instrument on a day.
 * `unknown`: the register does not hold the dates that would decide it.
 */
export type InstrumentState = "in-force" | "not-yet-in-force" | "repealed" | "draft" | "unknown";

/** @public First day of an expression, where it is on record. The day of adoption or publication is not that day. */
export function expressionStart(expression: Expression): IsoDate | undefined {
  return expression.effective;
}

/**
 * @public Day before which an expression was not in force: its first day, else the day it was published, approved or
 * adopted, else the day the source keeps it under.
 */
export function expressionEarliest(expression: Expression): IsoDate | undefined {
  return (
    expression.effective ??
    expression.published ??
    expression.approved ??
    expression.adopted ??
    expression.dated ??
    firstOf(expression)
  );
}

/** A text of which only the month is printed is not older than its first day. */
function firstOf({ month }: Expression): IsoDate | undefined {
  return month === undefined ? undefined : `${month}-01`;
}

/** @public Every day by which a text is called, the earliest step first: a citation may pin it by any of them. */
export function expressionDays({ adopted, approved, published, dated, effective }: Expression): IsoDate[] {
  return [adopted, approved, published, dated, effective].filter((day) => day !== undefined);
}

/** @public The text of an instrument that a day names. */
export function expressionNamed({ expressions = [] }: PublishedInstrument, day: IsoDate): Expression | undefined {
  return expressions.find((expression) => expressionDays(expression).includes(day));
}

/**
 * Time within which a text has begun, counted from its publication, where its first day is not on record. No text whose
 * two days the register holds waited longer: of new ones the longest 675 days (Regulation on Waste Electronics, 2009),
 * of amended ones 252 (Environmental Protection Law, 2014).
 */
export const longestWait = { new: "P2Y", amended: "P1Y" } as const;

/** A text of an instrument with the days between which it began: the same day, where its first is on record. */
export interface DatedText {
  expression: Expression;
  earliest: IsoDate;
  latest: IsoDate;
}

/** An expression with its days, where it has one. */
export function datedText(expression: Expression): DatedText[] {
  const earliest = expressionEarliest(expression);
  if (earliest === undefined) return [];
  const wait = isFirst(expression) ? longestWait.new : longestWait.amended;
  return [{ expression, earliest, latest: expressionStart(expression) ?? dayAfterDuration(earliest, wait) }];
}

/** Texts of an instrument that bear a date, earliest first. */
export const datedTexts = oncePer((instrument: PublishedInstrument): readonly DatedText[] =>
  (instrument.expressions ?? []).flatMap(datedText).sort((a, b) => (a.earliest < b.earliest ? -1 : 1)),
);

/**
 * @public The text in force on a day: the latest that has begun by then.
 * Undefined also while it cannot be said whether a later one had begun.
 */
export function expressionOn(instrument: PublishedInstrument, on: IsoDate): Expression | undefined {
  const last = datedTexts(instrument).findLast(({ earliest }) => earliest <= on);
  return last && last.latest <= on ? last.expression : undefined;
}

/**
 * @public State of an instrument on a day (LB-05). The day of repeal is the first day it is gone.
 */
export function instrumentState(instrument: PublishedInstrument, on: IsoDate): InstrumentState {
  if (instrument.draft) return "draft";
  if (instrument.repealed && instrument.repealed.date <= on) return "repealed";
  const texts = datedTexts(instrument);
  const [first] = texts;
  if (!first) return "unknown";
  if (texts.some(({ latest }) => latest <= on)) return "in-force";
  // An amendment or revision as earliest text: the register does not hold the day the instrument itself began.
  return on < first.earliest && isFirst(first.expression) ? "not-yet-in-force" : "unknown";
}

/**
 * Whether the instrument began with this text. One that only bears a day may be any of its texts; one whose day of effect
 * is on record is taken for the first, unless the register says how it came about.
 */
export function isFirst(expression: Expression): boolean {
  if (expression.by !== undefined) return expression.by === "adoption";
  return expression.effective !== undefined || expression.dated === undefined;
}
