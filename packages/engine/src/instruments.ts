import type { Expression, IsoDate, PublishedInstrument } from "@mulu/schema";

/**
 * @public State of an instrument on a day.
 * `unknown`: the register does not hold the dates that would decide it.
 */
export type InstrumentState = "in-force" | "not-yet-in-force" | "repealed" | "draft" | "unknown";

/** @public First known day of an expression: in force, else published, else adopted. */
export function expressionStart(expression: Expression): IsoDate | undefined {
  return expression.effective ?? expression.published ?? expression.adopted;
}

/** @public The text in force on a day: the latest expression that has begun by then. */
export function expressionOn(instrument: PublishedInstrument, on: IsoDate): Expression | undefined {
  const begun = (instrument.expressions ?? []).filter((expression) => {
    const start = expressionStart(expression);
    return start !== undefined && start <= on;
  });
  return begun.sort((a, b) => ((expressionStart(a) ?? "") < (expressionStart(b) ?? "") ? -1 : 1)).at(-1);
}

/**
 * @public State of an instrument on a day (LB-05). The day of repeal is the first day it is gone.
 */
export function instrumentState(instrument: PublishedInstrument, on: IsoDate): InstrumentState {
  if (instrument.draft) return "draft";
  if (instrument.repealed && instrument.repealed.on <= on) return "repealed";
  const starts = (instrument.expressions ?? []).map(expressionStart).filter((start) => start !== undefined);
  if (starts.length === 0) return "unknown";
  if (starts.some((start) => start <= on)) return "in-force";
  // The earliest known expression may be an amendment of a text whose first date the register does not hold.
  const first = instrument.expressions?.find((expression) => expression.by !== undefined && expression.by !== "adoption");
  return first ? "unknown" : "not-yet-in-force";
}
