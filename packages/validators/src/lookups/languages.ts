import type { Text } from "@mulu/schema";

type Path = readonly (string | number)[];

/** A bilingual text and where it stands. */
export interface PlacedText {
  text: Text;
  path: Path;
}

/** Every bilingual text of a document. Citations in words are left out: they are made of titles that are looked at where they stand. */
export function* textsOf(value: unknown, path: Path = []): Iterable<PlacedText> {
  if (typeof value !== "object" || value === null || path.at(-1) === "cite") return;
  if ("zh" in value && "en" in value && typeof value.zh === "string" && typeof value.en === "string") {
    yield { text: { zh: value.zh, en: value.en }, path };
  }
  for (const [key, part] of Object.entries(value)) {
    yield* textsOf(part, [...path, Array.isArray(value) ? Number(key) : key]);
  }
}

const han = /\p{Script=Han}/gu;

function count(text: string, sign: RegExp): number {
  return text.match(sign)?.length ?? 0;
}

/** Whether a text that should be Chinese is written in English words. A number or an abbreviation is of no language. */
export function isEnglish(text: string): boolean {
  return count(text, han) === 0 && /[a-z]{2}/.test(text);
}

/** Whether a text that should be English is Chinese, rather than English that names something in Chinese. */
export function isChinese(text: string): boolean {
  return count(text, han) > 0 && !/[A-Za-z]{2}/.test(text);
}
