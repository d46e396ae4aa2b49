import type { CatalogSet } from "@mulu/engine";

import { saysNothing } from "../../records/fillers.js";
import { mayHoldPersonalNumber } from "../../records/identity-numbers.js";
import { isUscc, usccCheckCharacter } from "../../records/uscc.js";
import { formOf } from "../forms.js";
import type { Fields, Form, Known } from "../form.js";
import { knowledgeOf } from "../known.js";
import { asPlain } from "../plain.js";
import type { DealingKind, Dealings } from "../rule.js";
import { namedDocuments, textsIn } from "./named-documents.js";

/** How a text is stood in for: by a name of its own, or by signs of the same kinds in the same places. */
export type StandIn = "name" | "shape";

const day = /^\d{4}-\d{2}-\d{2}$/;
const duration = /^P(?:\d{1,4}[YMD]){1,3}$/;
const masks = /[*＊×●•■□○#]/;
/** No count, price or number of days of a dealing is longer; numbers of persons are. */
const largest = 1e9;
const longestName = 60;

/**
 * A dealing as a receipt may hold it: days, codes that the catalogs know, counts and flags as they are; of everything that is
 * free text, that it is there, what is equal to what, and where it is masked, but not what it says.
 */
export function maskedDealing<K extends DealingKind>(
  set: CatalogSet,
  { kind, dealing, standIn }: { kind: K; dealing: Dealings[K]; standIn: StandIn },
): Dealings[K] {
  const { value } = asPlain(dealing);
  const masking = new Masking(set, standIn, new Set(textsIn(namedDocuments(set, value))));
  return masking.of(formOf(kind), value) as Dealings[K];
}

class Masking {
  readonly #set: CatalogSet;
  readonly #standIn: StandIn;
  /** Texts of the documents that the dealing names, such as a purpose: who repeats one says nothing of anybody. */
  readonly #printed: ReadonlySet<string>;
  /** Stand-ins by what they stand for: equal texts stay equal, different ones different. */
  readonly #names = new Map<string, string>();
  readonly #codes = new Map<string, number>();

  constructor(set: CatalogSet, standIn: StandIn, printed: ReadonlySet<string>) {
    this.#set = set;
    this.#standIn = standIn;
    this.#printed = printed;
  }

  of(form: Form | undefined, value: unknown): unknown {
    if (form === undefined) return this.#free(value);
    if (form.is === "group") return this.#parts(form.fields, value);
    if (form.is === "groups") {
      return Array.isArray(value) ? value.map((each) => this.#parts(form.fields, each)) : this.#free(value);
    }
    if (form.is === "code" || form.is === "codes") return this.#code(form.known ?? {}, value);
    if (form.is === "day" && typeof value === "string") return day.test(value) ? value : this.#text(value);
    if (form.is === "limit") return this.#limit(value);
    return this.#free(value);
  }

  #parts(fields: Fields, value: unknown): unknown {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return this.#free(value);
    return Object.fromEntries(
      entriesOf(value).map(([name, each]) => [
        Object.hasOwn(fields, name) ? name : this.#name(name),
        this.of(Object.hasOwn(fields, name) ? fields[name] : undefined, each),
      ]),
    );
  }

  #code(known: Known, value: unknown): unknown {
    if (Array.isArray(value)) return value.map((each) => this.#code(known, each));
    if (typeof value !== "string") return this.#free(value);
    // A vocabulary that is open takes any code, so what it does not list may be anything.
    const { vocabulary, ...others } = known;
    const isListed = vocabulary !== undefined && this.#lists(vocabulary, value);
    return isListed || knowledgeOf(this.#set, others, value) === "known" ? value : this.#text(value);
  }

  #lists(vocabulary: string, code: string): boolean {
    return this.#set.vocabulary(vocabulary)?.values.some((value) => value.code === code) === true;
  }

  #limit(value: unknown): unknown {
    if (typeof value === "string") return duration.test(value) ? value : this.#text(value);
    if (typeof value !== "object" || value === null) return this.#free(value);
    return Object.fromEntries(
      entriesOf(value).map(([name, each]) => [
        this.#name(name),
        typeof each === "string" && (duration.test(each) || each === "working" || each === "calendar")
          ? each
          : this.#free(each),
      ]),
    );
  }

  /** Anything within what is free: flags and small numbers stay, texts are stood in for. */
  #free(value: unknown): unknown {
    if (typeof value === "string") return this.#text(value);
    if (typeof value === "number") return Math.abs(value) < largest ? value : largest;
    if (typeof value === "bigint") return largest;
    if (Array.isArray(value)) return value.map((each) => this.#free(each));
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(entriesOf(value).map(([name, each]) => [this.#name(name), this.#free(each)]));
  }

  /** The name of a field; one that holds digits, or is too long for a name, may be no name at all. */
  #name(name: string): string {
    const isName = name.length <= longestName && !mayHoldPersonalNumber(name) && !/\d{4}/.test(name.normalize("NFKC"));
    return isName ? name : this.#text(name);
  }

  #text(text: string): string {
    if (this.#printed.has(text) || saysNothing(text) || (day.test(text) && !mayHoldPersonalNumber(text))) return text;
    if (isUscc(text)) return this.#uscc(text);
    if (this.#standIn === "shape" || masks.test(text)) return shapeOf(text);
    const known = this.#names.get(text) ?? `示例文字${this.#letter(this.#names.size)}`;
    this.#names.set(text, known);
    return known;
  }

  /** A code of no one: of the same register and kind, of a division that there is not. */
  #uscc(code: string): string {
    const place = this.#codes.get(code) ?? this.#codes.size + 1;
    this.#codes.set(code, place);
    const body = `${code.slice(0, 2)}999999MA${String(place).padStart(7, "0")}`;
    return body + usccCheckCharacter(body);
  }

  /** 甲、乙 … then 甲甲: no digits, which would be read as a number. */
  #letter(index: number): string {
    const letters = "甲乙丙丁戊己庚辛壬癸";
    const own = letters.charAt(index % letters.length);
    return index < letters.length ? own : this.#letter(Math.floor(index / letters.length) - 1) + own;
  }
}

/** A text of which each sign is one of its kind: digits are 0, letters x, other letters 示; masks and marks stay. */
function shapeOf(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/\p{Nd}/gu, "0")
    .replace(/[A-Za-z]/g, "x")
    .replace(/(?!x)\p{L}/gu, "示");
}

/** Fields by their names, in the order in which a receipt has them: stand-ins are named in it. */
function entriesOf(value: object): [string, unknown][] {
  return Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
}
