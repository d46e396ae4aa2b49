import { describeTextFlaw, textFlaw } from "@mulu/schema";
import type { TextFlaw } from "@mulu/schema";

import { ChangelogFault } from "./fault.js";

/** A line without the plain blanks around it; others stay, to be found. */
function withoutBlanks(line: string): string {
  let [start, end] = [0, line.length];
  while (line[start] === " ") start += 1;
  while (end > start && line[end - 1] === " ") end -= 1;
  return line.slice(start, end);
}

/** A summary has lines, some of them blank or set in; each is judged by itself. */
function flawOf(value: string, isSummary: boolean): TextFlaw | undefined {
  if (!isSummary) return textFlaw(value);
  const lines = value.split("\n").map((line) => withoutBlanks(line));
  return lines
    .filter((line) => line !== "")
    .map((line) => textFlaw(line))
    .find((flaw) => flaw !== undefined);
}

function assertPlain(value: unknown, path: readonly string[], file: string): void {
  if (typeof value === "string") {
    const flaw = flawOf(value, path.includes("summary"));
    if (flaw === undefined) return;
    throw ChangelogFault.at(file, "not-plain", { field: path.join("."), flaw: describeTextFlaw(flaw) });
  }
  if (typeof value !== "object" || value === null) return;
  for (const [name, each] of Object.entries(value)) assertPlain(each, [...path, name], file);
}

/** A value of whose texts each is one line that shows as it is. @throws ChangelogFault naming file and field */
export function ofPlainText<T>(value: T, file: string): T {
  assertPlain(value, [], file);
  return value;
}
