/** Groups of the rule book, in its order; within one, rules stand by their number. */
const groups = [
  ...["LB", "RC", "SH", "PB", "PI", "SEC", "LS", "LD", "MS", "PR", "RP", "OB", "CM", "ID"],
  ...["PS", "TR", "TS", "GV", "CT", "IN", "TX"],
];

function placeOf(code: string): number {
  const [prefix = "", number = ""] = code.split("-");
  const group = groups.indexOf(prefix);
  if (group < 0) throw new Error(`${code}: give the group ${prefix} a place in src/book-order.ts`);
  return group * 100 + Number(number);
}

/** Rules in the order of the rule book. */
export function inBookOrder<R extends { code: string }>(rules: Iterable<R>): readonly R[] {
  return [...rules].sort((a, b) => placeOf(a.code) - placeOf(b.code));
}
