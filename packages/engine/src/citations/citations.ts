import type { Clause } from "@mulu/schema";

import { readClauses } from "./clauses.js";
import type { ClauseReading } from "./clauses.js";
import { denialIn } from "./denials.js";
import { findDocumentNumbers, formatDocumentNumber, leading, tidyCitation } from "./document-number.js";
import type { DocumentNumber } from "./document-number.js";
import { numeralSigns } from "./numerals.js";

/** @public What a person wrote when citing: title and number as far as given, and the clauses. */
export interface ParsedCitation {
  title?: string;
  documentNumber?: DocumentNumber;
  /** Every clause, lists and ranges written out. */
  clauses: Clause[];
  /**
   * The clauses as written, where they were not understood, or the words that deny the basis: then `clauses` is empty,
   * never half of them.
   */
  refused?: string;
}

/** @public What a text cites, and exactly what of it was not read as a citation. */
export interface CitationReading {
  citations: ParsedCitation[];
  /** Words and clauses that were not placed: 本条例第五条, 及其实施细则. White space is gone, signs are folded. */
  unread: string[];
}

/** Something in a text that belongs to a citation, and where. */
type Anchor = { start: number; end: number } & (
  | { is: "title"; title: string }
  | { is: "number"; documentNumber: DocumentNumber }
  | { is: "clauses" }
);

const clauseStart = new RegExp(
  `第\\(?[${numeralSigns}][${numeralSigns}、,和及与或至到第()之‐‑–—―─−~-]{0,40}?(?:[条款目]|项(?!目))|(?<!\\d)\\d{1,4}(?:(?:[、,和及与或至到]|[-‐‑–—―─−~]{1,2})第?\\d{1,4}){0,20}条`,
  "g",
);

function* titles(text: string): Iterable<Anchor> {
  let depth = 0;
  let start = 0;
  for (let index = 0; index < text.length; index += 1) {
    if (text[index] === "《") {
      if (depth === 0) start = index;
      depth += 1;
    } else if (text[index] === "》" && depth > 0) {
      depth -= 1;
      if (depth === 0) yield { is: "title", title: text.slice(start + 1, index), start, end: index + 1 };
    }
  }
}

function anchors(text: string): Anchor[] {
  const found: Anchor[] = [
    ...titles(text),
    ...findDocumentNumbers(text).map((place): Anchor => ({ is: "number", ...place })),
    ...[...text.matchAll(clauseStart)].map(
      (match): Anchor => ({
        ...{ is: "clauses", start: match.index, end: match.index + match[0].length },
      }),
    ),
  ].sort((a, b) => a.start - b.start);
  let end = 0;
  return found.filter((anchor) => {
    const apart = anchor.start >= end;
    if (apart) end = anchor.end;
    return apart;
  });
}

const filler = /^(?:[\p{P}\p{S}]|根据|依据|依照|按照|违反|之规定|规定|以及|或者|[的和及与或])+/u;
const fillersAtEnd = ["根据", "依据", "依照", "按照", "违反", "规定", "以及", "或者", "的", "和", "及", "与", "或"];
const mark = /^[\p{P}\p{S}]$/u;
/** Parts of a law above its articles, whose numbers run through: 第三章第二十条 is 第二十条. */
const division = new RegExp(`第[${numeralSigns}]+[编章节]`, "g");
/** What joins two clauses in no known way: an arrow or dots may mean a range. */
const strange = /[^、,;。()"'“”‘’《》〈〉〔〕\p{L}\p{N}]/u;
/** Words that take a clause out. */
const exclusion = /除外|不含|不包括|不适用|除(?:《|第|了|本)|以外/;
/** Words in brackets, an item's number excepted. */
const remark = new RegExp(`\\((?![${numeralSigns}]+\\))[^()]*\\)`, "g");
/** Words that point back to a text named elsewhere: whose clause follows cannot be said from here. */
const pointing = /^(?:本|该|同|其|前|上述|上款|此|有关|相关|原|各|其他)/;
const nameOfLaw = /(?:法|法典|条例|办法|规定|细则|规则|决定|解释|章程|通则|准则|意见|通知|纲要|标准|规范|制度)$/;

/** Words that lead to a law and are no part of its name, however much stands before them. */
const leadingWithin = /^.*(?:违反|根据|依据|依照|按照|触犯)了?/u;
/** Words of a sentence rather than of a name: where the name begins among them cannot be told. */
const sentence = /当事人|行为人|符合|属于|构成|触犯|涉嫌|经查|应当|处以|由于|不服/;
/** Names that hold such words of their own: 关于依照…的规定. */
const ownWords = /^(?:关于|最高人民)/;
/** What is cited for comparison is no basis. */
const comparing = /(?:参照|比照|参考|借鉴|仿照)(?:适用|执行|依照)?/;
const comparedNext = /(?:参照|比照|参考|借鉴|仿照)(?:适用|执行|依照)?[^\p{L}\p{N}]*$/u;
const sentenceEnd = /[;。]/;

/** The name of a law at the end of words that have no mark before it, and the words; no name where none can be told. */
function nameAtEnd(near: string): { aside: string; name: string } | undefined {
  const name = ownWords.test(near) ? near : near.replace(leadingWithin, "");
  const isName = nameOfLaw.test(name) && !pointing.test(name) && (ownWords.test(name) || !sentence.test(name));
  return isName && !comparing.test(near)
    ? { aside: near.slice(0, near.length - name.length).replace(/了$/, ""), name }
    : undefined;
}

/** Words without what only joins citations. From the end by steps: an expression would begin anew at every sign. */
function bare(words: string): string {
  let rest = words.replace(filler, "");
  for (;;) {
    const last = rest.at(-1) ?? "";
    const filling = mark.test(last) ? last : fillersAtEnd.find((each) => rest.endsWith(each));
    if (filling === undefined) return rest;
    rest = rest.slice(0, -filling.length);
  }
}

/** Where the words begin that stand directly before a clause: after the last mark. */
function lastPart(words: string): number {
  return Math.max(...[",", "。", ";", "、", ":", "》"].map((sign) => words.lastIndexOf(sign))) + 1;
}

/** Reads a text from left to right. A clause goes to the last instrument named, while nothing else was named since. */
class Reader {
  readonly citations: ParsedCitation[] = [];
  readonly unread: string[] = [];
  /** The citation to which clauses go; none after words that point elsewhere. */
  #open: ParsedCitation | undefined;
  /** A number that stands before its title: 国务院令第802号《…》. */
  #leadingNumber: ParsedCitation | undefined;
  #elsewhere = false;
  /** Whether what is named is named for comparison, until the sentence ends or other words come. */
  #compared = false;
  /** The clauses of each citation as written, and the citations that hold one which was not understood. */
  readonly #written = new Map<ParsedCitation, string[]>();
  readonly #refused = new Set<ParsedCitation>();

  /** What stands before an anchor: asides are reported, of the rest only what says something counts. */
  #between(written: string): string {
    const words = written.replace(division, "");
    for (const [aside] of words.matchAll(remark)) this.#report(aside);
    const rest = words.replace(remark, "、");
    if (bare(rest) === "") return "";
    this.#leadingNumber = undefined;
    return rest;
  }

  #report(words: string): void {
    const rest = bare(words);
    if (rest !== "") this.unread.push(rest);
  }

  /** Whether an instrument is named for comparison: it is then named as not read, and so are the clauses after it. */
  #isCompared(written: string, before: string, words: string): boolean {
    this.#compared = comparedNext.test(words) || (this.#compared && words === "" && !sentenceEnd.test(before));
    if (!this.#compared) return false;
    this.unread.push(`${bare(words)}${written}`);
    this.#leadingNumber = undefined;
    this.#open = undefined;
    this.#elsewhere = true;
    return true;
  }

  #begin(citation: ParsedCitation): void {
    this.citations.push(citation);
    this.#open = citation;
    this.#elsewhere = false;
  }

  title(title: string, before: string): void {
    const words = this.#between(before);
    if (this.#isCompared(`《${title}》`, before, words)) return;
    this.#report(words);
    const numbered = this.#leadingNumber;
    this.#leadingNumber = undefined;
    if (numbered) numbered.title = title;
    else this.#begin({ title, clauses: [] });
  }

  number(documentNumber: DocumentNumber, before: string): void {
    const aside = before.endsWith("(");
    const words = this.#between(aside ? before.slice(0, -1) : before);
    if (this.#isCompared(formatDocumentNumber(documentNumber), before, words)) return;
    const open = this.#open;
    const unnumbered = words === "" && open?.title !== undefined && open.documentNumber === undefined;
    this.#report(words);
    // After the clauses a number belongs to the title only in brackets; otherwise it names another document.
    if (unnumbered && (aside || (open.clauses.length === 0 && !this.#refused.has(open)))) {
      open.documentNumber = documentNumber;
      return;
    }
    const citation: ParsedCitation = { documentNumber, clauses: [] };
    this.#begin(citation);
    this.#leadingNumber = citation;
  }

  clauses(before: string, { clauses, understood }: ClauseReading, written: string): void {
    const words = this.#between(before);
    const isJoined = words !== "" || !strange.test(before);
    this.#leadingNumber = undefined;
    const cut = lastPart(words);
    const near = words.slice(cut).replace(leading, "");
    if (words !== "") {
      this.#report(words.slice(0, cut));
      const named = nameAtEnd(near);
      this.#compared = false;
      if (named === undefined) this.#elsewhere = true;
      else {
        this.#report(named.aside);
        this.#begin({ title: named.name, clauses: [] });
      }
    }
    if (this.#elsewhere) {
      this.unread.push(`${near}${written}`);
      return;
    }
    if (!this.#open) this.#begin({ clauses: [] });
    const open = this.#open;
    if (!open) return;
    this.#written.set(open, [...(this.#written.get(open) ?? []), written]);
    if (!understood || !isJoined) this.#refused.add(open);
    for (const clause of clauses) open.clauses.push(clause);
  }

  end(rest: string, { isWhole, denial }: { isWhole: boolean; denial: string | undefined }): CitationReading {
    this.#report(this.#between(rest));
    // 除第七条外, 不适用第三十条: what is taken out again was not read, so nothing is given.
    if (!isWhole) for (const citation of this.#written.keys()) this.#refused.add(citation);
    for (const citation of this.#refused) {
      citation.clauses = [];
      citation.refused = (this.#written.get(citation) ?? []).join("、");
    }
    // 非《…》, 依据已废止的《…》: no law is cited by words that disown it, be it with a clause or without.
    if (denial !== undefined) {
      for (const citation of this.citations) {
        citation.clauses = [];
        citation.refused = [denial, ...(this.#written.get(citation) ?? [])].join("…");
      }
    }
    return { citations: this.citations, unread: this.unread };
  }
}

/**
 * @public Every citation in a text: each 《title》 with its number and the clauses that follow it, a number alone, a
 * title written without 《》. 本法, 该条例, 前款 and words that are not understood end the reach of a title: clauses
 * after them are given to nobody and named in `unread`.
 */
export function readCitations(text: string): CitationReading {
  const tidied = tidyCitation(text);
  const reader = new Reader();
  let done = 0;
  for (const anchor of anchors(tidied)) {
    if (anchor.start < done) continue;
    const before = tidied.slice(done, anchor.start);
    done = anchor.end;
    if (anchor.is === "title") reader.title(anchor.title, before);
    else if (anchor.is === "number") {
      reader.number(anchor.documentNumber, before);
      if (before.endsWith("(") && tidied[done] === ")") done += 1;
    } else {
      const reading = readClauses(tidied, anchor.start);
      done = reading.understood ? reading.end : Math.max(reading.end, anchor.end);
      reader.clauses(before, reading, tidied.slice(anchor.start, done));
    }
  }
  return reader.end(tidied.slice(done), {
    isWhole: !exclusion.test(tidied),
    denial: denialIn(tidied),
  });
}

/** @public The citations of a text, see {@link readCitations}; a text that cites nothing has none. */
export function parseCitations(text: string): ParsedCitation[] {
  return readCitations(text).citations;
}

/** @public Every clause a text names, in its order, whosever it is: 第七十五条第二款第（三）项, 第75条第2款第3项. */
export function parseClauses(text: string): Clause[] {
  const tidied = tidyCitation(text);
  if (exclusion.test(tidied) || denialIn(tidied) !== undefined) return [];
  let done = 0;
  return [...tidied.matchAll(clauseStart)].flatMap(({ index, 0: whole }) => {
    if (index < done) return [];
    const { clauses, end } = readClauses(tidied, index);
    done = Math.max(end, index + whole.length);
    return clauses;
  });
}
