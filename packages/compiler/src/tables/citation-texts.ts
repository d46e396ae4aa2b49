import { expressionDays, normalizeTitle } from "@mulu/engine";
import type { PublishedInstrument } from "@mulu/schema";

import { tell } from "../words/say.js";
import type { Value } from "../words/types.js";
import type { Problem } from "./codec.js";
import type { InstrumentIndex } from "./instrument-index.js";
import { compact } from "./tidy.js";

/** Year, or day, by which a citation names one text of a law, as written: 2021年修正. */
interface NamedText {
  words: string;
  /** 2021, or 2021-06-10. */
  when: string;
  isStart: boolean;
}

/** A citation without the year that stands behind its title, and the years by the form in which titles compare. */
export interface DatedCitation {
  text: string;
  texts: ReadonlyMap<string, NamedText>;
}

const year =
  "(\\d{4})年?(?:(\\d{1,2})月(\\d{1,2})日)?(?:第[一二三四五六七八九十\\d]次)?(修[订正改]|公布|发布|颁布|印发|通过|施行|实施)?(?:文本|版本|版|本)?";
/** Behind a title; 〔2021〕 before 5号 is a document number. */
const behind = new RegExp(`^[(〔[]${year}[)〕\\]](?!第?\\d{1,5}号)`);
const within = new RegExp(`[(〔[]${year}[)〕\\]]$`);

function named([words, when = "", month, day, verb = ""]: RegExpExecArray): NamedText {
  const isDay = month !== undefined && day !== undefined;
  return {
    words: words.slice(1, -1),
    when: isDay ? `${when}-${month.padStart(2, "0")}-${day.padStart(2, "0")}` : when,
    isStart: verb === "施行" || verb === "实施",
  };
}

/**
 * Takes the year off a title, 《…》（2021年修正）, so that what is left is read as any citation. A document that is so
 * called, 《…目录（2021年版）》, keeps its name; a law named twice keeps its years too, since they are read by its title.
 */
export function datedCitation(written: string, { byTitle }: InstrumentIndex): DatedCitation {
  const texts = new Map<string, NamedText>();
  const same: DatedCitation = { text: written, texts: new Map() };
  if (!/[《》]/.test(written) || !/\d{4}/.test(compact(written))) return same;
  const text = compact(written);
  const titles = [...text.matchAll(/《([^《》]{1,120})》/g)];
  const seen = new Set<string>();
  let left = "";
  let done = 0;
  for (const { index, 0: whole, 1: title = "" } of titles) {
    const end = index + whole.length;
    const inside = within.exec(title);
    const after = behind.exec(text.slice(end, end + 40));
    const isOwn = byTitle(title).length > 0 && byTitle(`${title}${after?.[0] ?? ""}`).length > 0 && inside !== null;
    const isNamedSo = after !== null && byTitle(`${title}${after[0]}`).some((id) => !byTitle(title).includes(id));
    const found = isOwn || isNamedSo ? undefined : (inside ?? after ?? undefined);
    const name = found !== undefined && found === inside ? title.slice(0, found.index) : title;
    const key = normalizeTitle(name);
    if (seen.has(key)) return same;
    seen.add(key);
    if (!found || name === "") continue;
    texts.set(key, named(found));
    left += `${text.slice(done, index)}《${name}》`;
    done = found === after ? end + found[0].length : end;
  }
  return texts.size === 0 ? same : { text: left + text.slice(done), texts };
}

/** The text of a law that is so named, by the first of its days; a problem where none is registered, or several. */
export function textNamed(
  { words, when, isStart }: NamedText,
  { expressions = [] }: Pick<PublishedInstrument, "expressions">,
  said: Value,
): string | Problem {
  const days = expressions.map((each) => ({ ...each, days: expressionDays(each) }));
  const made = days.filter(({ effective: _, ...each }) => !isStart && expressionDays(each).some(is(when)));
  const begun = days.filter(({ effective }) => effective !== undefined && is(when)(effective));
  const [found, ...others] = made.length > 0 ? made : begun;
  const day = found?.days[0];
  if (day !== undefined && others.length === 0) return day;
  const known = days.flatMap(({ days: [first], month }) => first ?? month ?? []);
  return tell("text-not-registered", { said, text: words, registered: known.length === 0 ? "—" : known });
}

const is =
  (when: string) =>
  (day: string): boolean =>
    day.startsWith(when);
