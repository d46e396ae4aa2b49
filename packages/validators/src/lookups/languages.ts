import type { Text } from "@mulu/schema";

type Path = readonly (string | number)[];

/** What is made of a text: of most of them nothing, and their path is never asked for. */
type Judge<T> = (text: Text, path: Path) => T | undefined;

/**
 * What is made of the bilingual texts of a document, in their order. Citations in words are left out: they are made of
 * titles that are looked at where they stand.
 * @param judge is given the path of the walk, which goes on: it copies what it keeps of it
 */
export function judgedTexts<T>(document: object, judge: Judge<T>): T[] {
  const found: T[] = [];
  collect(document, { at: [], found, judge });
  return found;
}

interface Walk<T> {
  at: (string | number)[];
  found: T[];
  judge: Judge<T>;
}

function collect<T>(value: object, walk: Walk<T>): void {
  const keys = Array.isArray(value) ? undefined : Object.keys(value);
  const parts = Object.values(value) as unknown[];
  if (keys && typeof parts[keys.indexOf("zh")] === "string" && typeof parts[keys.indexOf("en")] === "string") {
    const judged = walk.judge(value as Text, walk.at);
    if (judged !== undefined) walk.found.push(judged);
  }
  for (let index = 0; index < parts.length; index += 1) {
    const part = parts[index];
    const key = keys?.[index] ?? index;
    if (typeof part !== "object" || part === null || key === "cite") continue;
    walk.at.push(key);
    collect(part, walk);
    walk.at.pop();
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
