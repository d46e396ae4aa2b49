import type { MeasureDuration, Term } from "@mulu/schema";

/** A term as a cell holds it: P3Y, P1Y–P3Y, P1Y–. */
export function term({ min, max }: Term): string {
  if (min === undefined && max === undefined) return "";
  return min === max ? (min ?? "") : `${min ?? ""}–${max ?? ""}`;
}

/** A term that may be for life: with a shortest term it runs from there up to life. Words of the clause stand as they are. */
export function lasting({ permanent, text, byAuthority, ...bounds }: MeasureDuration): string {
  const words = text && `${text.zh} ${text.en}`;
  const decided = byAuthority && "由机关决定 set by the authority";
  return [permanent && words === undefined ? forLife(bounds) : term(bounds), words, decided].filter(Boolean).join("；");
}

function forLife({ min }: Term): string {
  return min === undefined ? "终身 permanent" : `${min}–终身 ${min} to permanent`;
}
