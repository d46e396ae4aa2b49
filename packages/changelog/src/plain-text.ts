import { ChangelogFault } from "./fault.js";

/** Signs that make more than one line, steer what shows them, or hide. */
const unfit = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/u;
/** A summary has lines; nothing else has. */
const unfitInSummary = /(?!\n)[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/u;

function codePoint(sign: string): string {
  return `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}

function assertPlain(value: unknown, path: readonly string[], file: string): void {
  if (typeof value === "string") {
    const found = (path.includes("summary") ? unfitInSummary : unfit).exec(value)?.[0];
    if (found === undefined) return;
    const [field, code] = [path.join("."), codePoint(found)];
    throw new ChangelogFault(
      file,
      `“${field}”须为一行，不得含有换行、控制符或者看不见的符号（${code}）。`,
      `“${field}” must be one line, without line ends, controls or invisible signs (${code}).`,
    );
  }
  if (typeof value !== "object" || value === null) return;
  for (const [name, each] of Object.entries(value)) assertPlain(each, [...path, name], file);
}

/** A value of whose texts each is one line that shows as it is. @throws ChangelogFault naming file and field */
export function ofPlainText<T>(value: T, file: string): T {
  assertPlain(value, [], file);
  return value;
}
