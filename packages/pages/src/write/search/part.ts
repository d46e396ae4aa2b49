/*
 * A part of the index: some pages, as Pagefind indexes them, in a process of its own that gives its memory back.
 */
import { gunzipSync, gzipSync } from "node:zlib";

import { close, createIndex } from "pagefind";

import { Reader } from "./cbor.js";

/** What the indexer is given of a page. */
export interface PageContent {
  url: string;
  content: string;
}

/**
 * What a result shows of a page, without the text of the page: the library keeps it for excerpts, which are not shown here,
 * and readers would load it with every result.
 */
function shownOf(fragment: Buffer): Buffer {
  const { url, meta, filters, word_count } = JSON.parse(unpack(fragment).toString()) as Record<string, unknown>;
  return pack(Buffer.from(JSON.stringify({ url, content: "", word_count, filters, meta, anchors: [] })));
}

/** A page in an index: the file that a result is shown from, and how many words it has. */
export interface IndexedPage {
  fragment: Buffer;
  words: number;
}

export interface Part {
  /** Names of what results show, in the order in which places refer to them. */
  fields: readonly string[];
  pages: readonly IndexedPage[];
  /** Files of words, in the order of the words; compressed. */
  words: readonly Buffer[];
}

/** The version of the library whose files are read and written here. Another one may write them otherwise. */
export const pagefindVersion = "1.6.0";

/** What the library's own programs expect before every file. */
const signature = Buffer.from("pagefind_dcd");

export function unpack(file: Buffer): Buffer {
  const bytes = gunzipSync(file);
  if (!bytes.subarray(0, signature.length).equals(signature)) throw new RangeError("Not a file of Pagefind.");
  return bytes.subarray(signature.length);
}

export const pack = (...bytes: readonly Uint8Array[]): Buffer => gzipSync(Buffer.concat([signature, ...bytes]));

function checked<T extends { errors: string[] }>(answer: T): T {
  if (answer.errors.length > 0) throw new Error(`pagefind: ${answer.errors.join("; ")}`);
  return answer;
}

/** All files that Pagefind writes for some pages, by path. */
export async function filesFor(pages: readonly PageContent[]): Promise<ReadonlyMap<string, Buffer>> {
  try {
    const { index } = checked(await createIndex({}));
    if (!index) throw new Error("pagefind did not start.");
    await Promise.all(pages.map(async (page) => checked(await index.addHTMLFile(page))));
    const { files } = checked(await index.getFiles());
    return new Map(files.map(({ path, content }) => [path, Buffer.from(content)]));
  } finally {
    await close();
  }
}

/** The file of one ending, of which there must be one. */
export function onlyFile(files: ReadonlyMap<string, Buffer>, ending: string): Buffer {
  const [found, ...others] = [...files].filter(([path]) => path.endsWith(ending));
  if (!found || others.length > 0) throw new Error(`pagefind wrote ${found ? "several" : "no"} ${ending}.`);
  return found[1];
}

/** Reads the file that names all others: version, pages, files of words, filters, orders, names of what is shown. */
export function readPart(files: ReadonlyMap<string, Buffer>): Part {
  const file = (path: string): Buffer => {
    const found = files.get(path);
    if (!found) throw new Error(`pagefind wrote no ${path}.`);
    return found;
  };
  const reader = new Reader(unpack(onlyFile(files, ".pf_meta")));
  const items = <T>(read: () => T): T[] => Array.from({ length: reader.list() }, read);
  reader.list();
  const version = reader.text();
  if (version !== pagefindVersion) throw new Error(`Files of Pagefind ${pagefindVersion} expected, ${version} found.`);
  const pages = items(() => {
    reader.list();
    const fragment = shownOf(file(`fragment/${reader.text()}.pf_fragment`));
    const page = { fragment, words: reader.count() };
    reader.skip();
    return page;
  });
  const words = items(() => {
    reader.list();
    reader.skip();
    reader.skip();
    return file(`index/${reader.text()}.pf_index`);
  });
  reader.skip();
  reader.skip();
  return { pages, words, fields: items(() => reader.text()) };
}

/** Indexes some pages of one language. */
export async function makePart(pages: readonly PageContent[]): Promise<Part> {
  return readPart(await filesFor(pages));
}
