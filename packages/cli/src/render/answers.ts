import { basisOf, clauseOn, formatCitationOn, stateInWords, stateLabel, valueInWords } from "@mulu/engine";
import type { CarryingClause, CatalogSet, Gap, ItemOn, LevelVerdict, OriginOn, ValueOn } from "@mulu/engine";
import { languages, wordsIn } from "@mulu/schema";
import type { IsoDate, Language, Text } from "@mulu/schema";
import { ruleCitations, rules } from "@mulu/validators";

import { inline } from "../terminal.js";
import { say } from "../words/say.js";

/** What answers about a day are rendered from: the catalogs, the clauses they name by place, the language. */
export interface Saying {
  set: CatalogSet;
  clauses: readonly CarryingClause[];
  on: IsoDate;
  language: Language;
}

const own: Readonly<Record<NonNullable<OriginOn["own"]>, Text>> = {
  inferred: say("inferred-project-no-clause"),
  editorial: say("projects-own"),
};
const cannotSay: Text = say("cannot-said");
const noBasis: Text = say("no-basis-given");
const guessed: Text = say("inferred-rest");

/** A clause in words, and what keeps it from carrying anything on that day. */
export function clauseLine({ cite, state, level }: CarryingClause, language: Language): string {
  const doubts = [
    ...(state.is === "in-force" ? [] : [wordsIn(stateLabel(state), language)]),
    ...(["insufficient", "other-region", "cannot-say"].includes(level.is) ? [wordsIn(level.words, language)] : []),
  ];
  const said = inline(wordsIn(cite, language));
  return doubts.length === 0 ? said : `${said} [${doubts.map(inline).join(say("semicolon")[language])}]`;
}

/** Where a value comes from: its clauses, or why there is none. */
function originLine(
  { clauses, language }: Saying,
  { clauses: places, inferredClauses = [], own: why }: OriginOn,
): string {
  if (why) return wordsIn(own[why], language);
  const said = (each: readonly number[]): string[] =>
    each.flatMap((place) => {
      const clause = clauses[place];
      return clause ? [clauseLine(clause, language)] : [];
    });
  const mark = say("semicolon")[language];
  const all = [...said(places), ...said(inferredClauses).map((line) => `${wordsIn(guessed, language)}${line}`)];
  return all.length === 0 ? wordsIn(noBasis, language) : all.join(mark);
}

/** Why a value cannot be said: in which of the three words of absence, or that supplements leave it open. */
function absenceLine(field: string, { unknown = [], noneStated = [], byReference = [] }: ValueOn, language: Language) {
  const pointer = byReference.find((each) => each.field === field)?.words;
  if (pointer !== undefined) {
    return say("left-another-text", { pointer })[language];
  }
  if (noneStated.includes(field)) return say("text-read-states-none")[language];
  if (unknown.includes(field)) return say("not-given-source-unknown")[language];
  return wordsIn(cannotSay, language);
}

function wordsOf({ set, language }: Saying, { item, field, value }: Shown): string {
  const document = set.get(item.id);
  if (value.value === "cannot-say" || !document) return inline(absenceLine(field, value, language));
  return inline(wordsIn(valueInWords(set, { document, path: [field], value: value.value }), language));
}

interface Shown {
  item: ItemOn;
  field: string;
  value: ValueOn;
}

function valueLine(saying: Saying, shown: Shown): string {
  const { language } = saying;
  const { value } = shown;
  const words = wordsOf(saying, shown);
  const by = (value.narrowed ?? []).map(({ by: narrower }) => {
    const tail = originLine(saying, narrower);
    return say("narrowed", { document: narrower.document, tail })[language];
  });
  const colon = say("colon")[language];
  return `    ${inline(wordsIn(value.label, language))}${colon}${words}${by.join("")}`;
}

/** The values of an item, those of one origin together under it. */
export function itemLines(saying: Saying, item: ItemOn): string[] {
  const groups = new Map<string, string[]>();
  for (const [field, value] of Object.entries(item.values)) {
    const origin = originLine(saying, value.from);
    // Its clauses stand above every value they carry.
    if (field === "basis" && value.from.clauses.length > 0) continue;
    const line = valueLine(saying, { item, field, value });
    groups.set(origin, [...(groups.get(origin) ?? []), line]);
  }
  return [...groups].flatMap(([origin, lines]) => [`  ← ${origin}`, ...lines]);
}

/** The level of a clause beside the one that is needed, and the points that ask for it. */
export function levelLine(set: CatalogSet, { needed, words }: LevelVerdict, language: Language): string {
  const asking = rules.filter(({ code }) => needed?.rules.includes(code));
  const points = [
    ...new Set(asking.flatMap((rule) => ruleCitations(set, rule).map((cite) => inline(wordsIn(cite, language))))),
  ];
  const head = say("rules-rest");
  return `${inline(wordsIn(words, language))}${points.length === 0 ? "" : `\n    ${wordsIn(head, language)}${points.join(languages[language].punctuation.semicolon)}`}`;
}

/** Clauses with what the rules of the day ask of their level, each once; those of which nothing is asked are left out. */
export function levelLines({ set, clauses, language }: Saying): string[] {
  const head = say("levels-clauses");
  const asked = clauses.filter(({ level }) => level.needed !== undefined);
  const lines = asked.map(
    ({ cite, level, stateWords }) =>
      `  ${inline(wordsIn(cite, language))}  ${inline(wordsIn(stateWords, language))}\n    ${levelLine(set, level, language)}`,
  );
  return lines.length === 0 ? [] : [head[language], ...new Set(lines)];
}

/** Clauses it rests on that bore another number on the day than the one the document gives. */
function renumbered({ set, on, language }: Saying, { id }: ItemOn): string {
  const document = set.get(id);
  const moved = (document ? basisOf(document) : []).filter((basis) => clauseOn(set, basis, on).is === "moved");
  const words = [...new Set(moved.map((basis) => wordsIn(formatCitationOn(set, basis, on), language)))];
  const head = say("numbered-day");
  return words.length === 0
    ? ""
    : `  ${head[language]}${inline(words.join(languages[language].punctuation.semicolon))}`;
}

/** An item in one line: id, title, why it cannot be said whether it holds, and clauses that bore another number that day. */
export function headLine(saying: Saying, item: ItemOn): string {
  const { set, language } = saying;
  const { id, title, answer, state, narrowedBy } = item;
  const open = answer === "cannot-say" ? `  ${inline(wordsIn(stateInWords(set, state), language))}` : "";
  const narrowed = narrowedBy.map(({ by }) => ` ← ${by}`).join("");
  return `${id}  ${inline(wordsIn(title, language))}${open}${renumbered(saying, item)}${narrowed}`;
}

/** What an answer does not hold, after everything else, so that it is the last thing read. */
export function gapLines(gaps: readonly Gap[], language: Language): string[] {
  const head = say("not-held-not-known");
  const lines = gaps.map(({ id, why }) => `  ${inline(wordsIn(why, language))}${id === undefined ? "" : `  ${id}`}`);
  return lines.length === 0 ? [] : [head[language], ...lines];
}
