import type { Clause } from "@mulu/schema";

import { numeralSigns, parseChineseNumber } from "./numerals.js";

/** The parts of an article, from great to small, and how many of each a catalog may name. */
const units = ["条", "款", "项", "目"] as const;
type Unit = (typeof units)[number];
const most: Readonly<Record<Unit, number>> = { 条: 9999, 款: 99, 项: 99, 目: 99 };

/** One number of a list of clauses, and how it is joined to the one before. */
interface Member {
  joined: "next" | "list" | "range";
  /** Not a number where it could not be read; none where 之二 takes up the article before. */
  value: number | undefined;
  /** 之一 after an article; a second one is not understood. */
  inserted?: number | undefined;
  unit?: Unit;
  /** Whether the unit stands at a later number: 第三十三、三十四条. */
  borrowed: boolean;
  bracketed: boolean;
}

/** Clauses read at a place of a text, to where; none of them where the list is not understood. */
export interface ClauseReading {
  clauses: Clause[];
  end: number;
  understood: boolean;
}

const longestRange = 200;
const joint = /[、,]|以及|或者|[和及与或]|至|到|[-‐‑–—―─−~]{1,2}/y;
const isRange = /^(?:至|到|[-‐‑–—―─−~]{1,2})$/;
const number = new RegExp(`(第)?(\\()?([${numeralSigns}]+)(\\))?`, "y");
const insertion = new RegExp(`之([${numeralSigns}]+)`, "y");

/** 第七八条 may be 第七、八条 and 第七十八条: digits of words side by side, without a 〇 among them, are no number. */
const ambiguous = /^[一二三四五六七八九]{2,}$/;

/** What goes on like a list and was not read: then the list is not understood. */
const dangling = new RegExp(
  `^(?:[条款项目]|之[${numeralSigns}]|\\d{1,4}(?:[、,和及与或至到-]\\d{1,4}){0,9}(?:[条款目]|项(?!目))|[至到](?!期)|第[^,。;、《》]{0,9}(?:[条款目]|项(?!目)))`,
);

/** A part without 第: 第五条一款 may be its first paragraph, 第五条一项规定 one rule of it. */
const withoutOrdinal = new RegExp(`^[${numeralSigns}]{1,9}[款项目]`);

function at(pattern: RegExp, text: string, from: number): RegExpExecArray | undefined {
  pattern.lastIndex = from;
  return pattern.exec(text) ?? undefined;
}

interface Scan {
  member: Member;
  end: number;
}

/** 之二 that takes up the article before: 第一百三十三条之一、之二. */
function readInsertion(text: string, from: number, joined: Member["joined"]): Scan | undefined {
  const found = at(insertion, text, from);
  if (!found) return undefined;
  const value = parseChineseNumber(found[1] ?? "");
  const member: Member = {
    joined,
    value: undefined,
    inserted: value ?? 0,
    unit: "条",
    borrowed: false,
    bracketed: false,
  };
  return { member, end: from + found[0].length };
}

function readNumber(text: string, from: number, joined: Member["joined"]): Scan | undefined {
  const found = at(number, text, from);
  if (!found) return undefined;
  const [whole, ordinal, opened, written = "", closed] = found;
  const bracketed = opened !== undefined;
  if (bracketed !== (closed !== undefined)) return undefined;
  if (ordinal === undefined && !bracketed && joined === "next") return undefined;
  let end = from + whole.length;
  const before = at(insertion, text, end);
  if (before) end += before[0].length;
  const unit = units.find((each) => text[end] === each);
  if (unit !== undefined) end += 1;
  const after = unit === "条" && !before ? at(insertion, text, end) : undefined;
  if (after) end += after[0].length;
  const sub = before?.[1] ?? after?.[1];
  const member: Member = {
    ...{
      joined,
      value: ambiguous.test(written) ? NaN : (parseChineseNumber(written) ?? NaN),
      borrowed: unit === undefined,
      bracketed,
    },
    ...(unit === undefined ? {} : { unit }),
    ...(sub === undefined ? {} : { inserted: parseChineseNumber(sub) ?? 0 }),
  };
  return { member, end };
}

const isDangling = (after: string): boolean => dangling.test(after) || withoutOrdinal.test(after);

/** After a number in brackets alone: 第五条（二）《乙法》 may be the second of a list, and no item of the article. */
const mayBeginAnother = /^[^,。;、:)的之规所中情行违及和与或至到条款项目]/;

/** The numbers of a list, as long as they go on, and where it ends. */
function scan(text: string, from: number): { members: Member[]; end: number; dangling: boolean } {
  const members: Member[] = [];
  let end = from;
  let settled = 0;
  let next = readNumber(text, from, "list");
  while (next) {
    members.push(next.member);
    // What has no unit yet may still borrow one; where none comes it was no part of the list.
    if (next.member.unit !== undefined || next.member.bracketed) {
      settled = members.length;
      end = next.end;
    }
    const here = next.end;
    const link = at(joint, text, here);
    const joined = link === undefined ? "next" : isRange.test(link[0]) ? "range" : "list";
    const start = here + (link?.[0].length ?? 0);
    next = readNumber(text, start, joined) ?? (link ? readInsertion(text, start, joined) : undefined);
  }
  const read = members.slice(0, settled);
  const last = read.at(-1);
  const isAlone = last?.bracketed === true && last.unit === undefined && mayBeginAnother.test(text.slice(end));
  return { members: read, end, dangling: isAlone || isDangling(text.slice(end, end + 12)) };
}

/** Each number with its unit: its own, that of the next which has one, or 项 for what stands in brackets alone. */
function withUnits(members: readonly Member[]): (Member & { unit: Unit })[] {
  let following: Unit = "项";
  return [...members]
    .reverse()
    .map((member) => {
      following = member.unit ?? following;
      return { ...member, unit: following };
    })
    .reverse();
}

interface Place {
  base: number;
  inserted?: number | undefined;
  款?: number | undefined;
  项?: number | undefined;
  目?: number | undefined;
}

function toClause({ base, inserted, 款: paragraph, 项: item, 目: subitem }: Place): Clause {
  return {
    article: inserted === undefined ? String(base) : `${base}-${inserted}`,
    ...(paragraph === undefined ? {} : { paragraph }),
    ...(item === undefined ? {} : { item }),
    ...(subitem === undefined ? {} : { subitem }),
  };
}

function isWithin(value: number | undefined, unit: Unit): value is number {
  return value !== undefined && value >= 1 && value <= most[unit];
}

function deepest(place: Place): Unit {
  return [...units].reverse().find((unit) => unit !== "条" && place[unit] !== undefined) ?? "条";
}

/** The place that a number names beside, or within, the one before. */
function placeOf(member: Member & { unit: Unit }, last: Place | undefined): Place | undefined {
  const { unit, value, inserted } = member;
  if (inserted !== undefined && (unit !== "条" || inserted < 1 || inserted > 99)) return undefined;
  if (unit === "条") {
    if (member.bracketed) return undefined;
    const base = value ?? (last && deepest(last) === "条" ? last.base : undefined);
    return isWithin(base, unit) ? { base, inserted } : undefined;
  }
  if (!last || !isWithin(value, unit)) return undefined;
  const { base, inserted: within, 款, 项 } = last;
  if (unit === "款") return { base, inserted: within, 款: value };
  if (unit === "项") return { base, inserted: within, 款, 项: value };
  return 项 === undefined ? undefined : { base, inserted: within, 款, 项, 目: value };
}

function step(from: number, to: number): number[] | undefined {
  const count = to - from;
  return count < 1 || count > longestRange ? undefined : Array.from({ length: count }, (_, index) => from + 1 + index);
}

/** What lies between two places of one kind, the second included. */
function rangeTo(from: Place, to: Place, unit: Unit): Place[] | undefined {
  if (deepest(from) !== unit) return undefined;
  if (unit !== "条") return step(from[unit] ?? 0, to[unit] ?? 0)?.map((value) => ({ ...to, [unit]: value }));
  if (from.inserted === undefined && to.inserted === undefined) {
    return step(from.base, to.base)?.map((base) => ({ base }));
  }
  // Which articles were inserted between two articles only the law itself can say.
  if (from.base !== to.base || to.inserted === undefined) return undefined;
  return step(from.inserted ?? 0, to.inserted)?.map((inserted) => ({ base: to.base, inserted }));
}

function interpret(members: readonly (Member & { unit: Unit })[], within?: Place): Place[] | undefined {
  const found: Place[] = [];
  let several = false;
  for (const [index, member] of members.entries()) {
    const last = found.at(-1) ?? within;
    const before = members[index - 1];
    const place = placeOf(member, last);
    if (!place) return undefined;
    const deeper = last !== undefined && units.indexOf(member.unit) > units.indexOf(deepest(last));
    if (member.joined === "range") {
      const range = last && rangeTo(last, place, member.unit);
      if (!range) return undefined;
      for (const each of range) found.push(each);
      several = true;
    } else if (deeper && before?.unit !== member.unit && found.length > 0) {
      // 第三十三、三十四条第一款: of which article? 第七十八条、第一款: within it or beside?
      if (several || member.joined === "list") return undefined;
      found[found.length - 1] = place;
    } else {
      found.push(place);
      several = before?.borrowed === true && before.unit === member.unit;
    }
  }
  return found;
}

/**
 * Reads a list of clauses that begins with 第…条 at a place: 第七十八条第一款第一项、第三项至第五项. Lists and ranges
 * are written out. Where a part of it is not understood, none of it is given.
 */
export function readClauses(text: string, from: number): ClauseReading {
  return readWithin(text, from);
}

/** The same of parts of an article, or of a paragraph, that was named before: 该条第二款. */
export function readPartsOf(text: string, whole: Clause): ClauseReading {
  const [base = "", inserted] = whole.article.split("-");
  const { paragraph } = whole;
  const reading = readWithin(text, 0, {
    base: Number(base),
    ...(inserted === undefined ? {} : { inserted: Number(inserted) }),
    ...(paragraph === undefined ? {} : { 款: paragraph }),
  });
  const isPart = reading.clauses.every(
    (clause) => clause.article === whole.article && (paragraph === undefined || clause.paragraph === paragraph),
  );
  return isPart ? reading : { ...reading, clauses: [], understood: false };
}

function readWithin(text: string, from: number, within?: Place): ClauseReading {
  const { members, end, dangling } = scan(text, from);
  const places = dangling ? undefined : interpret(withUnits(members), within);
  if (!places || places.length === 0) return { clauses: [], end, understood: false };
  return { clauses: places.map(toClause), end, understood: true };
}
