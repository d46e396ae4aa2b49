/*
 * Joins the parts of an index into one, as if all pages had been indexed at once: readers load one list of pages, and one
 * file for what they ask, however many parts it was made in.
 */
import { createHash } from "node:crypto";

import { count, list, text } from "./cbor.js";
import { pack, pagefindVersion, unpack } from "./part.js";
import type { IndexedPage, Part } from "./part.js";
import { joinedWord, wordsIn } from "./postings.js";
import type { Held } from "./postings.js";

/** Bytes of a file of words before it is compressed, as a rule: whoever asks for a word loads the file it stands in. */
const mostInFile = 40_000;

type Group = readonly [word: string, held: readonly Held[]];

/** The order of UTF-8 bytes, in which the library looks words up. */
const compare = (a: string, b: string): number => (a === b ? 0 : Buffer.compare(Buffer.from(a), Buffer.from(b)));

function* wordsOf({ words }: Part, before: number): Generator<Group> {
  let last: string | undefined;
  for (const file of words) {
    for (const word of wordsIn(unpack(file))) {
      if (last !== undefined && compare(last, word.word) >= 0) throw new Error(`“${word.word}” is out of order.`);
      last = word.word;
      yield [word.word, [{ before, word }]];
    }
  }
}

/** Two orders of words in one; what both have stands together. */
function* bothOf(left: Generator<Group>, right: Generator<Group>): Generator<Group> {
  let [a, b] = [left.next(), right.next()];
  while (a.done !== true && b.done !== true) {
    const order = compare(a.value[0], b.value[0]);
    yield order < 0 ? a.value : order > 0 ? b.value : [a.value[0], [...a.value[1], ...b.value[1]]];
    if (order <= 0) a = left.next();
    if (order >= 0) b = right.next();
  }
  for (; a.done !== true; a = left.next()) yield a.value;
  for (; b.done !== true; b = right.next()) yield b.value;
}

function* noWords(): Generator<Group> {
  // Of no part there are no words.
}

function merged(all: readonly Generator<Group>[]): Generator<Group> {
  const [only = noWords(), ...others] = all;
  if (others.length === 0) return only;
  const middle = all.length >> 1;
  return bothOf(merged(all.slice(0, middle)), merged(all.slice(middle)));
}

/** A file of words that is full enough: from which word to which, and its bytes. */
interface WordFile {
  from: string;
  to: string;
  bytes: Buffer;
}

function* wordFiles(groups: Iterable<Group>): Generator<WordFile> {
  let words: Buffer[] = [];
  let size = 0;
  let [from, to] = ["", ""];
  const file = (): WordFile => ({ from, to, bytes: pack(list(1), list(words.length), ...words) });
  for (const [word, held] of groups) {
    if (size === 0) from = word;
    const bytes = joinedWord(word, held);
    words.push(bytes);
    size += bytes.length;
    to = word;
    if (size < mostInFile) continue;
    yield file();
    words = [];
    size = 0;
  }
  if (size > 0) yield file();
}

/** Letters and digits that no file system takes for the same: 36 to the power of 8 names. */
const nameLength = 8;

function digestName(bytes: Uint8Array, length: number): string {
  const digest = createHash("sha256").update(bytes).digest("hex");
  return BigInt(`0x${digest}`).toString(36).slice(-length);
}

/** Names of the pages' files, by what is in them: as short as keeps them apart, because every reader loads them all. */
function fragmentNames(pages: readonly IndexedPage[]): string[] {
  const different = new Set(pages.map(({ fragment }) => digestName(fragment, Infinity))).size;
  for (let length = nameLength - 1; ; length += 1) {
    const names = pages.map(({ fragment }) => digestName(fragment, length));
    if (new Set(names).size === different) return names;
  }
}

function sameFields(parts: readonly Part[]): readonly string[] {
  const [first = [], ...others] = parts.map(({ fields }) => fields);
  if (others.some((fields) => fields.join("\n") !== first.join("\n"))) {
    throw new Error("Every page of the search must show the same fields.");
  }
  return first;
}

export interface Joined {
  /** Name of the index, which holds a digest of its list of pages and words. */
  name: string;
  pages: number;
}

/** Joins parts, and hands each file over as soon as it is made: path and bytes. */
export function join(parts: readonly Part[], put: (path: string, bytes: Buffer) => void): Joined {
  const pages = parts.flatMap((part) => part.pages);
  const names = fragmentNames(pages);
  for (const [index, { fragment }] of pages.entries()) put(`fragment/${names[index] ?? ""}.pf_fragment`, fragment);
  let before = 0;
  const streams = parts.map((part) => {
    const stream = wordsOf(part, before);
    before += part.pages.length;
    return stream;
  });
  const files: Buffer[] = [];
  for (const { from, to, bytes } of wordFiles(merged(streams))) {
    const name = digestName(bytes, nameLength);
    put(`index/${name}.pf_index`, bytes);
    files.push(Buffer.concat([list(3), text(from), text(to), text(name)]));
  }
  const fields = sameFields(parts);
  const meta = pack(
    list(6),
    text(pagefindVersion),
    list(pages.length),
    ...pages.map(({ words }, index) => Buffer.concat([list(3), text(names[index] ?? ""), count(words), text("")])),
    list(files.length),
    ...files,
    list(0),
    list(0),
    list(fields.length),
    ...fields.map(text),
  );
  const name = digestName(meta, nameLength);
  put(`pagefind.${name}.pf_meta`, meta);
  return { name, pages: pages.length };
}
