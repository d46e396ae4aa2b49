import { readFile } from "node:fs/promises";

import { UsageError } from "../exit.js";
import { say } from "../words/say.js";

/** What was said of the columns and words of tables of comments, as it is typed: a name and its meaning. */
export interface Remembered {
  columns: Readonly<Record<string, string>>;
  values: Readonly<Record<string, string>>;
}

/** Where it is kept: beside the receipt key, outside the catalogs, for a word of a table may be a person’s. */
export const rememberedBeside = (key: string): string => `${key.replace(/\.receipt-key$/, "")}.answers.json`;

const isWords = (value: unknown): value is Readonly<Record<string, string>> =>
  typeof value === "object" &&
  value !== null &&
  !Array.isArray(value) &&
  Object.values(value).every((each) => typeof each === "string");

/** What was said before; nothing where there is no file. @throws UsageError when the file is none of these */
export async function readRemembered(path: string, shown: string): Promise<Remembered> {
  const wrong = new UsageError(say("does-not-hold-what", { shown }));
  const text = await readFile(path, "utf8").catch((error: unknown) => {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw wrong;
  });
  if (text === undefined) return { columns: {}, values: {} };
  try {
    const { columns = {}, values = {} } = JSON.parse(text) as Partial<Record<keyof Remembered, unknown>>;
    if (isWords(columns) && isWords(values)) return { columns, values };
  } catch {
    // Told below.
  }
  throw wrong;
}

const sorted = (words: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(words).sort(([a], [b]) => (a < b ? -1 : 1)));

/** The text of the file. */
export const rememberedText = ({ columns, values }: Remembered): string =>
  `${JSON.stringify({ columns: sorted(columns), values: sorted(values) }, null, 2)}\n`;
