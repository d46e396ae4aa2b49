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

/** Expressions with a known first day, earliest first. */
function dated(instrument: PublishedInstrument): { expression: Expression; start: IsoDate }[] {
  return (instrument.expressions ?? [])
    .flatMap((expression) => {
      const start = expressionStart(expression);
      return start === undefined ? [] : [{ expression, start }];
    })
    .sort((a, b) => (a.start < b.start ? -1 : 1));
}

/** @public The text in force on a day: the latest expression that has begun by then. */
export function expressionOn(instrument: PublishedInstrument, on: IsoDate): Expression | undefined {
  return dated(instrument).findLast(({ start }) => start <= on)?.expression;
}

/**
 * @public State of an instrument on a day (LB-05). The day of repeal is the first day it is gone.
 */
export function instrumentState(instrument: PublishedInstrument, on: IsoDate): InstrumentState {
  if (instrument.draft) return "draft";
  if (instrument.repealed && instrument.repealed.on <= on) return "repealed";
  const [first] = dated(instrument);
  if (!first) return "unknown";
  if (first.start <= on) return "in-force";
  // An amendment or revision as earliest text: the register does not hold the day the instrument itself began.
  return first.expression.by === undefined || first.expression.by === "adoption" ? "not-yet-in-force" : "unknown";
}
