/** @public How many digits a decimal number has before and after the point. */
export interface Digits {
  before: number;
  after: number;
}

/**
 * @public The digits of a number as it is written in decimal. Binary fractions are not asked: 8589.95 has two decimals,
 * though no binary fraction is exactly 8589.95 and the remainder of a division by 0.01 is not zero.
 */
export function digitsOf(value: number): Digits {
  const [mantissa = "", exponent = "0"] = String(Math.abs(value)).split("e");
  const [whole = "", fraction = ""] = mantissa.split(".");
  const point = whole.length + Number(exponent);
  const written = whole + fraction;
  let first = 0;
  while (first < written.length && written.charAt(first) === "0") first += 1;
  let last = written.length;
  while (last > first && written.charAt(last - 1) === "0") last -= 1;
  return first === last
    ? { before: 0, after: 0 }
    : { before: Math.max(0, point - first), after: Math.max(0, last - point) };
}

/** @public Whether a number has at most so many digits before and after the point. */
export function fitsDigits(value: number, before: number, after: number): boolean {
  if (Number.isInteger(value)) return Math.abs(value) < 10 ** before;
  const digits = digitsOf(value);
  return digits.before <= before && digits.after <= after;
}

/** @public The sum of decimal numbers as one adds them on paper: 0.1 and 0.2 are 0.3, and nothing else. */
export function decimalSum(values: readonly number[]): number {
  const scale = 10 ** values.reduce((most, value) => Math.max(most, digitsOf(value).after), 0);
  return values.reduce((sum, value) => sum + Math.round(value * scale), 0) / scale;
}
