import { readPartsOf } from "./clauses.js";
import type { ClauseReading } from "./clauses.js";
import { formatDocumentNumber } from "./document-number.js";
import type { DocumentNumber } from "./document-number.js";
import { bare, nameAtEnd, nearEnd, pointerAtEnd, remark, shortNameIn } from "./names.js";
import { numeralSigns } from "./numerals.js";
import type { CitationSpan, NotGiven, ParsedCitation, PlacedReading } from "./parsed.js";
import { clauseMeant, instrumentMeant } from "./pointers.js";

/** A part of a law above its articles, whose numbers run through: 第三章第二十条 is 第二十条. */
const division = new RegExp(`第[${numeralSigns}]+[编章节](?=[的中之]?(?:第|$))`, "g");
/** What joins two clauses in no known way: an arrow or dots may mean a range. */
const strange = /[^、,;。()"'“”‘’《》〈〉〔〕\p{L}\p{N}]/u;
/** What goes on after a law or a clause as one, and was not read: 第伍条, 七十八条, 第三章, 附则第一条, 78. */
const broken = new RegExp(
  `^(?:第[^第《》,。;]{1,9}[条款项目编章节]|第\\(?[${numeralSigns}]|[${numeralSigns}]{1,9}[条款项目](?!规)|附[则件录表]|[0-9][0-9、,~-]*$)`,
);
/** What looks like the number of a clause and is none that is read: 第伍条, 第X款. */
const likeClause = new RegExp(
  `第[${numeralSigns}壹贰叁肆伍陆柒捌玖拾佰仟廿卅几某甲乙丙丁A-Za-z×_*.()-]{1,12}?[条款项目]`,
  "g",
);
const comparedNext = /(?:参照|比照|参考|借鉴|仿照)(?:适用|执行|依照)?[^\p{L}\p{N}]*$/u;
const sentenceEnd = /[;。]/;
/** Between the number of an order and the title of what it put into force. */
const issued = /^(?:公布|发布|颁布|印发|修订)(?:施行)?的$/;

/** What looks like a clause among the words that were not read. */
function unnumbered(text: string, placed: readonly CitationSpan[]): CitationSpan[] {
  return [...text.matchAll(likeClause)].flatMap(({ index: start, 0: written }): CitationSpan[] => {
    const end = start + written.length;
    const isPlaced = placed.some((span) => span.start < end && start < span.end);
    return isPlaced ? [] : [{ start, end, text: written, is: "clauses", why: "not-understood" }];
  });
}

/** Why a clause after these words is nobody's. */
const reasons: readonly (readonly [RegExp, NotGiven])[] = [
  [/^(?:本|此|前|上)[一两二三]?[条款项](?!例)/, "relative"],
  [/^(?:本|此)/, "this-instrument"],
  [/^(?:该|同|其|上述|有关|相关|原)/, "that-instrument"],
];

/** A part of the text that was found, and where. */
export interface Found {
  start: number;
  end: number;
  /** As written in the tidied text. */
  written: string;
  /** What stands between it and what was found before. */
  before: string;
}

type Placed = Omit<CitationSpan, "citation"> & { of?: ParsedCitation };

/** Reads a text from left to right. A clause goes to the last instrument named, while nothing else was named since. */
export class Reader {
  readonly #citations: ParsedCitation[] = [];
  readonly #unread: string[] = [];
  readonly #spans: Placed[] = [];
  /** The citation to which clauses go; none after words that point elsewhere. */
  #open: ParsedCitation | undefined;
  /** A number that stands before its title: 国务院令第802号《…》. */
  #leadingNumber: ParsedCitation | undefined;
  /** Why clauses are nobody's, after words that point elsewhere. */
  #elsewhere: NotGiven | undefined;
  /** Whether what is named is named for comparison, until the sentence ends or other words come. */
  #compared = false;
  /** Titles that are named for comparison. */
  readonly #others: string[] = [];
  /** Titles by the short names that the text gives them. */
  readonly #shortNames = new Map<string, string>();
  /** The clauses of each citation as written, and the citations that hold one which was not understood. */
  readonly #written = new Map<ParsedCitation, string[]>();
  readonly #refused = new Set<ParsedCitation>();

  /** What stands before a part: asides are reported, of the rest only what says something counts. */
  #between(words: string): string {
    for (const [aside] of words.matchAll(remark)) this.#aside(aside);
    const rest = words.replace(remark, "、");
    if (bare(rest) === "") return "";
    if (!issued.test(words)) this.#leadingNumber = undefined;
    return rest;
  }

  #aside(aside: string): void {
    const name = shortNameIn(aside);
    if (name !== undefined && this.#open?.title !== undefined) this.#shortNames.set(name, this.#open.title);
    else this.#report(aside);
  }

  #report(words: string): void {
    const rest = bare(words);
    if (rest !== "") this.#unread.push(rest);
  }

  /** Reports words; those that go on as a clause of what is open, and were not read, with it: nothing of it is given. */
  #leave(words: string): void {
    const rest = bare(words);
    if (this.#open && broken.test(rest)) this.#refuse(this.#open, rest);
    else this.#report(words);
  }

  #refuse(citation: ParsedCitation, written: string): void {
    this.#written.set(citation, [...(this.#written.get(citation) ?? []), written]);
    this.#refused.add(citation);
  }

  #place({ start, end, written }: Found, is: CitationSpan["is"], to: Pick<Placed, "of" | "why">): void {
    this.#spans.push({ start, end, text: written, is, ...to });
  }

  /** Whether an instrument is named for comparison: it is then named as not read, and so are the clauses after it. */
  #isCompared(written: string, before: string, words: string): boolean {
    this.#compared = comparedNext.test(words) || (this.#compared && words === "" && !sentenceEnd.test(before));
    if (!this.#compared) return false;
    this.#unread.push(`${bare(words)}${written}`);
    this.#leadingNumber = undefined;
    this.#open = undefined;
    this.#elsewhere = "compared";
    return true;
  }

  #begin(citation: ParsedCitation): void {
    this.#citations.push(citation);
    this.#open = citation;
    this.#elsewhere = undefined;
  }

  title(written: string, found: Found): void {
    const words = this.#between(found.before);
    const title = this.#shortNames.get(written) ?? written;
    if (this.#isCompared(`《${written}》`, found.before, words)) {
      this.#others.push(title);
      this.#place(found, "title", { why: "compared" });
      return;
    }
    const isItsOwn = found.before === "" || issued.test(found.before);
    if (!isItsOwn) this.#leave(words);
    const numbered = isItsOwn ? this.#leadingNumber : undefined;
    this.#leadingNumber = undefined;
    if (numbered) numbered.title = title;
    else this.#begin({ title, clauses: [] });
    this.#place(found, "title", this.#open ? { of: this.#open } : {});
  }

  number(documentNumber: DocumentNumber, found: Found): void {
    const { before } = found;
    const aside = before.endsWith("(");
    const words = this.#between(aside ? before.slice(0, -1) : before);
    if (this.#isCompared(formatDocumentNumber(documentNumber), before, words)) {
      this.#place(found, "number", { why: "compared" });
      return;
    }
    const open = this.#open;
    const unnumbered = words === "" && open?.title !== undefined && open.documentNumber === undefined;
    this.#leave(words);
    // A number belongs to the title before it in brackets, or directly after it; 《甲法》、国办发〔2020〕49号 are two.
    if (unnumbered && (aside || before === "") && (aside || !this.#written.has(open))) {
      open.documentNumber = documentNumber;
      this.#place(found, "number", { of: open });
      return;
    }
    const citation: ParsedCitation = { documentNumber, clauses: [] };
    this.#begin(citation);
    this.#place(found, "number", { of: citation });
    this.#leadingNumber = citation;
  }

  /** Words before a clause: they name its law, go on as a clause that was not read, or make it nobody's. */
  #lead(words: string): string {
    const { cut, near } = nearEnd(words);
    this.#compared = false;
    if (this.#open && broken.test(bare(words))) {
      this.#leave(words);
      return "";
    }
    this.#report(words.slice(0, cut));
    const named = nameAtEnd(near) ?? this.#pointedAt(near);
    if (named === undefined) {
      this.#elsewhere = reasons.find(([pattern]) => pattern.test(near))?.[1] ?? "other-words";
      return near;
    }
    this.#report(named.aside);
    this.#begin({ title: this.#shortNames.get(named.name) ?? named.name, clauses: [] });
    return near;
  }

  /** The instrument that 该法 means, where the text before decides it, and the words before 该法. */
  #pointedAt(near: string): { aside: string; name: string } | undefined {
    const pointer = pointerAtEnd(near);
    if (pointer === undefined) return undefined;
    const unread = [...this.#unread, pointer.aside];
    const named = { citations: this.#citations, others: this.#others, unread };
    const name = instrumentMeant(pointer.words, named);
    return name === undefined ? undefined : { aside: pointer.aside, name };
  }

  /** What is read after 该条 or 同款, where the text before decides it. */
  #parts(near: string, { written }: Found): ClauseReading | undefined {
    const open = this.#open;
    if (open === undefined || this.#elsewhere !== undefined || this.#refused.has(open)) return undefined;
    const whole = clauseMeant(near, open.clauses);
    const reading = whole && readPartsOf(written, whole);
    return reading?.understood === true && reading.end === written.length ? reading : undefined;
  }

  clauses(reading: ClauseReading, found: Found): void {
    const parts = this.#parts(bare(found.before.replace(remark, "、")), found);
    if (parts) this.#give(parts, { ...found, before: "" });
    else this.#give(reading, found);
  }

  #give({ clauses, understood }: ClauseReading, found: Found): void {
    const words = this.#between(found.before.replace(division, ""));
    const isJoined = words !== "" || !strange.test(found.before);
    this.#leadingNumber = undefined;
    const near = words === "" ? "" : this.#lead(words);
    if (this.#elsewhere !== undefined) {
      this.#unread.push(`${near}${found.written}`);
      this.#place(found, "clauses", { why: this.#elsewhere });
      return;
    }
    if (!this.#open) this.#begin({ clauses: [] });
    const open = this.#open;
    if (!open) return;
    this.#place(found, "clauses", { of: open });
    this.#written.set(open, [...(this.#written.get(open) ?? []), found.written]);
    if (!understood || !isJoined) this.#refused.add(open);
    for (const clause of clauses) open.clauses.push(clause);
  }

  end(
    rest: string,
    { text, isWhole, denial }: { text: string; isWhole: boolean; denial: string | undefined },
  ): PlacedReading {
    this.#leave(this.#between(rest));
    // 除第七条外, 不适用第三十条: what is taken out again was not read, so nothing is given.
    if (!isWhole) for (const citation of this.#written.keys()) this.#refused.add(citation);
    for (const citation of this.#refused) {
      citation.clauses = [];
      citation.refused = (this.#written.get(citation) ?? []).join("、");
    }
    // 非《…》, 依据已废止的《…》: no law is cited by words that disown it, be it with a clause or without.
    if (denial !== undefined) {
      for (const citation of this.#citations) {
        citation.clauses = [];
        citation.refused = [denial, ...(this.#written.get(citation) ?? [])].join("…");
      }
    }
    const isDenied = denial !== undefined || !isWhole;
    const placed = this.#placed(isDenied);
    const spans = [...placed, ...unnumbered(text, placed)].sort((a, b) => a.start - b.start);
    return { text, citations: this.#citations, unread: this.#unread, spans };
  }

  #placed(isDenied: boolean): CitationSpan[] {
    return this.#spans.map(({ of, ...span }) => {
      if (!of) return span;
      const citation = this.#citations.indexOf(of);
      return of.refused === undefined
        ? { ...span, citation }
        : { ...span, citation, why: isDenied ? "denied" : "not-understood" };
    });
  }
}
