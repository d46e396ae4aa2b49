import type { Clause } from "@mulu/schema";

import type { ParsedCitation } from "./parsed.js";

/*
 * 该法, 同法, 该条例, 该条, 同款: words that point back within the text. The text before decides them where exactly one
 * instrument, or one article, that was named fits; else the clause after them is nobody's, and is reported.
 * 前条 and 前款 count from the place where they stand, 本法 and 本条 name it: what is before them decides none.
 */

const kinds = "法典|法|条例|办法|规定|细则|规则|决定|解释|章程|意见|通知";
const toInstrument = new RegExp(`^[该同](${kinds})[的中之]{0,2}$`);
const toClause = /^[该同](条|款)[的中之]{0,2}$/;
/** 法 in words that are no name of a law. */
const noLaw = /[违非合依司执守犯方做说立办]法|法[律规院人定治官条]/g;

/** What kind of instrument a title names, by its last words: 办法 is no 法. */
function kindOf(title: string): string | undefined {
  // What stands in brackets at its end is no word of its kind: 甲办法(试行).
  const bare = title.endsWith(")") ? title.slice(0, title.lastIndexOf("(")) : title;
  return new RegExp(`(?:${kinds})$`).exec(bare)?.[0];
}

const isOfKind = (title: string, kind: string): boolean => {
  const own = kindOf(title);
  return own === kind || (kind === "法" && own === "法典");
};

/** Titles that stand within a title: 《关于修改〈甲法〉的决定》. */
const within = (title: string): string[] =>
  [...title.matchAll(/[〈《]([^〈《》〉]+)[》〉]/g)].map(([, name = ""]) => name);

/** What was named so far: citations, titles that were given to nobody, and words that were not read. */
export interface Named {
  citations: readonly ParsedCitation[];
  others: readonly string[];
  unread: readonly string[];
}

/** The one instrument that 该法, 同法 or 该条例 can mean; none where none, or more than one, was named. */
export function instrumentMeant(near: string, { citations, others, unread }: Named): string | undefined {
  const kind = toInstrument.exec(near)?.[1];
  if (kind === undefined) return undefined;
  // What is named by its number alone, or in words that were not read, may be it.
  if (citations.some(({ title }) => title === undefined)) return undefined;
  if (unread.some((words) => words.replace(noLaw, "").includes(kind))) return undefined;
  const titles = citations.flatMap(({ title = "" }) => [title]);
  const all = [...titles, ...others].flatMap((title) => [title, ...within(title)]);
  const [only, ...more] = new Set(all.filter((title) => isOfKind(title, kind)));
  return only !== undefined && more.length === 0 && titles.includes(only) ? only : undefined;
}

/** The one article, or paragraph, that 该条, 同条 or 该款 can mean: of a law whose clauses before it name no other. */
export function clauseMeant(near: string, before: readonly Clause[]): Clause | undefined {
  const unit = toClause.exec(near)?.[1];
  const [first, ...more] = before;
  if (unit === undefined || first === undefined) return undefined;
  const { article, paragraph } = first;
  if (more.some((clause) => clause.article !== article)) return undefined;
  if (unit === "条") return { article };
  return paragraph === undefined || more.some((clause) => clause.paragraph !== paragraph)
    ? undefined
    : { article, paragraph };
}
