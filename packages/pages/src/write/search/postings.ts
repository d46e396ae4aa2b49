/*
 * Where words stand, as Pagefind 1.6 writes it: of a word its pages, each with the distance of its number from the page
 * before and the places of the word, then the same for every other form in which the word is written.
 */
import { Reader, count, list, text } from "./cbor.js";

/** The pages of a word in one part of the index: what is asked of them when parts are joined, and the rest as bytes. */
export interface Postings {
  pages: number;
  first: number;
  last: number;
  /** All that follows the number of the first page. */
  rest: Buffer;
}

export interface Word {
  word: string;
  postings: Postings;
  forms: readonly (readonly [form: string, postings: Postings])[];
}

/** Items of a page's place: number, places in the text, places in what a result shows. */
const itemsOfPlace = 3;

function expectList(reader: Reader, length: number): void {
  const found = reader.list();
  if (found !== length) throw new RangeError(`A list of ${String(length)} expected, one of ${String(found)} found.`);
}

function readPostings(reader: Reader): Postings {
  const pages = reader.list();
  let first = 0;
  let last = 0;
  let start = reader.at;
  for (let index = 0; index < pages; index += 1) {
    expectList(reader, itemsOfPlace);
    last += reader.count();
    if (index === 0) {
      first = last;
      start = reader.at;
    }
    reader.skip();
    reader.skip();
  }
  return { pages, first, last, rest: reader.bytes.subarray(start, reader.at) };
}

/** The words of one file of the index, in the order in which they stand. */
export function* wordsIn(bytes: Buffer): Generator<Word> {
  const reader = new Reader(bytes);
  expectList(reader, 1);
  for (let left = reader.list(); left > 0; left -= 1) {
    expectList(reader, itemsOfPlace);
    const word = reader.text();
    const postings = readPostings(reader);
    const forms = Array.from({ length: reader.list() }, () => {
      expectList(reader, 2);
      return [reader.text(), readPostings(reader)] as const;
    });
    yield { word, postings, forms };
  }
}

/** A word as it stands in one part, and how many pages stand before that part. */
export interface Held {
  before: number;
  word: Word;
}

type Moved = readonly [before: number, postings: Postings];

function joinedPostings(all: readonly Moved[]): Buffer[] {
  const pages = all.reduce((sum, [, postings]) => sum + postings.pages, 0);
  const bytes = [list(pages)];
  let last = 0;
  for (const [before, postings] of all) {
    if (postings.pages === 0) continue;
    bytes.push(list(itemsOfPlace), count(before + postings.first - last), postings.rest);
    last = before + postings.last;
  }
  return bytes;
}

/** The bytes of a word that stands in several parts; they are in the order of their pages. */
export function joinedWord(word: string, held: readonly Held[]): Buffer {
  const forms = new Map<string, Moved[]>();
  for (const each of held) {
    for (const [form, postings] of each.word.forms) {
      forms.set(form, [...(forms.get(form) ?? []), [each.before, postings]]);
    }
  }
  return Buffer.concat([
    list(itemsOfPlace),
    text(word),
    ...joinedPostings(held.map(({ before, word: { postings } }) => [before, postings])),
    list(forms.size),
    ...[...forms].flatMap(([form, moved]) => [list(2), text(form), ...joinedPostings(moved)]),
  ]);
}
