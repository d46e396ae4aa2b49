import type { Text } from "@mulu/schema";

type Plain = Record<string, unknown>;

const isPlain = (value: unknown): value is Plain =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A text given as 中文 or 中文|English. */
export function readText(written: string): { zh: string; en?: string } {
  const [zh = "", ...rest] = written.split("|");
  const en = rest.join("|").trim();
  return { zh: zh.trim(), ...(en === "" ? {} : { en }) };
}

/** A text for a file: where nobody has its English, the Chinese stands in for it and the file lists it as unknown. */
export function inBoth({ zh, en = zh }: { zh: string; en?: string }): Text {
  return { zh, en };
}

/**
 * Fields whose texts all have English: where they do not, the Chinese stands in for it, and its name is told so that
 * the file can list it as unknown. Nothing is translated by guess.
 */
export function withEnglish(value: Plain): { value: Plain; unknown: string[] } {
  const unknown = new Set<string>();
  const walk = (at: unknown, path: readonly string[]): unknown => {
    if (Array.isArray(at)) return at.map((each) => walk(each, path));
    if (!isPlain(at)) return at;
    const { zh, en } = at;
    // A list of texts, as a cell is read, has the Chinese in the place of the English themselves.
    if (typeof zh === "string" && (en === undefined || (en === zh && /\p{Script=Han}/u.test(zh)))) {
      unknown.add([...path, "en"].join("."));
      return { ...at, en: zh };
    }
    return Object.fromEntries(Object.entries(at).map(([key, each]) => [key, walk(each, [...path, key])]));
  };
  return { value: walk(value, []) as Plain, unknown: [...unknown] };
}
