import { compact } from "./tidy.js";

/** A row, as far as it tells its place in the table. */
interface Numbered {
  number?: string;
  columns: ReadonlyMap<string, number>;
}

const plain = (number: string | undefined): number => {
  const [, digits = ""] = /^[(]?(\d{1,5})[)、.]?$/.exec(compact(number ?? "")) ?? [];
  return digits === "" ? 0 : Number(digits);
};

/**
 * Places of rows in the table of the office: the numbers that it gives them, where each has one of its own; numbers that
 * begin again with every part, or are missing, tell no order, and the rows stand as they do. A table with a column of
 * places has said it itself.
 */
export function orderOf(rows: readonly Numbered[]): (number | undefined)[] {
  const numbers = rows.map(({ number }) => plain(number));
  const isTold = numbers.every((number) => number > 0) && new Set(numbers).size === numbers.length;
  return rows.map(({ columns }, index) => (columns.has("order") ? undefined : isTold ? numbers[index] : index + 1));
}
