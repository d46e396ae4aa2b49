import { Reader } from "../cbor.js";
import { unpack } from "../part.js";
import type { Part } from "../part.js";

/** Places of a word by page: in the text, and in what a result shows, as the library numbers them. */
type Places = Readonly<Record<string, readonly [text: unknown, shown: unknown]>>;

export interface Opened {
  fields: readonly string[];
  /** Words of each page, and what is shown of it. */
  pages: Readonly<Record<string, unknown>>;
  /** All words, in the order in which they stand. */
  order: readonly string[];
  words: Readonly<Record<string, { pages: Places; forms: Readonly<Record<string, Places>> }>>;
}

/** Any value of the binary form, read plainly: the code under test copies most of it unread. */
function value(reader: Reader): unknown {
  const first = reader.bytes.readUInt8(reader.at);
  switch (first >> 5) {
    case 0:
      return reader.count();
    case 1: {
      const start = reader.at;
      reader.skip();
      return reader.bytes.toString("hex", start, reader.at);
    }
    case 3:
      return reader.text();
    default:
      return Array.from({ length: reader.list() }, () => value(reader));
  }
}

type RawPlaces = [number, unknown, unknown][];
type RawWord = [string, RawPlaces, [string, RawPlaces][]];

/** All that a part of an index holds, with addresses instead of numbers, so that two can be compared. */
export function opened(part: Part): Opened {
  const fragments = part.pages.map(({ fragment }) => JSON.parse(unpack(fragment).toString()) as { url: string });
  const places = (raw: RawPlaces): Places => {
    let page = 0;
    return Object.fromEntries(
      raw.map(([distance, text, shown]) => {
        page += distance;
        return [fragments[page]?.url ?? String(page), [text, shown] as const];
      }),
    );
  };
  const words = part.words.flatMap((file) => (value(new Reader(unpack(file))) as [RawWord[]])[0]);
  return {
    fields: part.fields,
    pages: Object.fromEntries(
      part.pages.map(({ words: count }, i) => [fragments[i]?.url ?? "", [count, fragments[i]]]),
    ),
    order: words.map(([word]) => word),
    words: Object.fromEntries(
      words.map(([word, pages, forms]) => [
        word,
        { pages: places(pages), forms: Object.fromEntries(forms.map(([form, raw]) => [form, places(raw)])) },
      ]),
    ),
  };
}
