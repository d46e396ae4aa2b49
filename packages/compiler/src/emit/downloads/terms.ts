import type { MeasureDuration, Term } from "@mulu/schema";

/** A term as a cell holds it: P3Y, P1Y–P3Y, P1Y–. */
export function term({ min, max }: Term): string {
  if (min === undefined && max === undefined) return "";
  return min === max ? (min ?? "") : `${min ?? ""}–${max ?? ""}`;
}

/** A term that may be for life: with a shortest term it runs from there up to life. */
export function lasting({ permanent, ...bounds }: MeasureDuration): string {
  if (!permanent) return term(bounds);
  return bounds.min === undefined ? "终身 permanent" : `${bounds.min}–终身 ${bounds.min} to permanent`;
}
