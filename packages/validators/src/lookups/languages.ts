import type { Text } from "@mulu/schema";

type Path = readonly (string | number)[];

/** A bilingual text and where it stands. */
export interface PlacedText {
  text: Text;
  path: Path;
}

/** Every bilingual text of a document. Citations in words are left out: they are made of titles that are looked at where they stand. */
export function textsOf(value: object): PlacedText[] {
  const found: PlacedText[] = [];
  collect(value, [], found);
  return found;
}

function collect(value: object, at: (string | number)[], found: PlacedText[]): void {
  if ("zh" in value && "en" in value && typeof value.zh === "string" && typeof value.en === "string") {
    found.push({ text: { zh: value.zh, en: value.en }, path: [...at] });
  }
  const isList = Array.isArray(value);
  for (const [key, part] of Object.entries(value) as [string, unknown][]) {
    if (typeof part !== "object" || part === null || key === "cite") continue;
    at.push(isList ? Number(key) : key);
    collect(part, at, found);
    at.pop();
  }
}

const han = /\p{Script=Han}/u;

/** Whether a text that should be Chinese is written in English words. A number or an abbreviation is of no language. */
export function isEnglish(text: string): boolean {
  return /[a-z]{2}/.test(text) && !han.test(text);
}

/** Whether a text that should be English is Chinese, rather than English that names something in Chinese. */
export function isChinese(text: string): boolean {
  return !/[A-Za-z]{2}/.test(text) && han.test(text);
}
