/**
 * GB/T 2260: the first two places of a division are its province, autonomous region, municipality or special
 * administrative region. A test of the catalogs holds these against the regions they have.
 */
export const provinceCodes: ReadonlySet<string> = new Set(
  "11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82".split(" "),
);

/** Never assigned, so that examples can use it and a code in it is nobody’s. */
export const reservedDivision = "999999";

/** The country itself: what is registered with a central authority stands in it. */
const country = "100000";

/** 66 and 99 are used for the Production and Construction Corps; no table of theirs is at hand, so they are let stand. */
const withoutTable: ReadonlySet<string> = new Set(["66", "99"]);

const oneDigit = /^(\d)\1{5}$/;

/**
 * Whether a division is certainly none: its province is in no table, or it is one digit six times, which no county
 * has. Which counties there are is not asked: codes outlive the divisions they were given in.
 */
export function isNoDivision(division: string): boolean {
  if (division === reservedDivision || division === country) return false;
  const province = division.slice(0, 2);
  return oneDigit.test(division) || !(provinceCodes.has(province) || withoutTable.has(province));
}
