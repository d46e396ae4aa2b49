/*
 * Patterns of the published schemas. Engines differ in \d, \s, \S, and in whether $ passes over a last line feed, so none
 * of these is used without need: digits are [0-9], and where $ must be the end, maxLength stands beside the pattern.
 */

const usccPlace = "[0-9A-HJ-NPQRTUWXY]";

/** Shape of a unified social credit code; the check character (GB 32100) is beyond an expression. */
export const usccShape = { pattern: `^${usccPlace}{2}[0-9]{6}${usccPlace}{10}$`, maxLength: 18 } as const;

/** Shape of a citizen identification number; the check digit (GB 11643) is beyond an expression. */
export const citizenIdShape = { pattern: "^[1-9][0-9]{5}(18|19|20)[0-9]{9}[0-9X]$", maxLength: 18 } as const;

const year = "([0-9]{3}[1-9]|[0-9]{2}[1-9][0-9]|[0-9][1-9][0-9]{2}|[1-9][0-9]{3})";
const leapYear = "([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)";

/** Days of every year, month and day parted by `mark`. */
function days(mark: string): string {
  const long = `(0[13578]|1[02])${mark}(0[1-9]|[12][0-9]|3[01])`;
  const short = `(0[469]|11)${mark}(0[1-9]|[12][0-9]|30)`;
  return `(${long}|${short}|02${mark}(0[1-9]|1[0-9]|2[0-8]))`;
}

function dated(mark: string): string {
  return `${year}${mark}${days(mark)}|${leapYear}${mark}02${mark}29`;
}

/** Every day of the Gregorian calendar from year 1, and nothing else. */
export const calendarDay = { pattern: `^(${dated("-")})$`, maxLength: 10 } as const;

/** The same, written with hyphens or with slashes. */
export const calendarDayEither = { pattern: `^(${dated("-")}|${dated("/")})$`, maxLength: 10 } as const;
