import { structuralCodes } from "../codes.js";
import type { Fault } from "../fault.js";
import { Lines } from "./positions.js";
import { part, say } from "../words/say.js";

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** Text of a file, or why it has none. A byte order mark is taken off and reported. */
export interface Decoded {
  text: string;
  fault?: Fault;
}

/** Decodes a file. @returns a fault alone when the bytes are not UTF-8 */
export function decode(file: string, bytes: Uint8Array): Decoded | Fault {
  try {
    const text = utf8.decode(bytes);
    const stray = strayReturn(text);
    if (stray !== -1) return mixedLineEnds(file, text, stray);
    return text.startsWith("\uFEFF") ? { text: text.slice(1), fault: byteOrderMark(file) } : { text };
  } catch {
    return notUtf8(file, bytes);
  }
}

/**
 * A carriage return that ends a line by itself in a file whose lines end otherwise, as CR LF written in text mode gives:
 * one reader of YAML takes it for a line end and another for a sign. A file of such ends alone is read by both as lines.
 */
function strayReturn(text: string): number {
  return text.includes("\n") ? text.search(/\r(?!\n)/) : -1;
}

function mixedLineEnds(file: string, text: string, at: number): Fault {
  const start = new Lines(text).position(at);
  const what = text.startsWith("\r\r\n", at) ? "CR CR LF" : "CR";
  return {
    code: structuralCodes.lineEnds,
    file,
    range: { start, end: { line: start.line, column: start.column + 1 } },
    ...say("line-end", { line: start.line, what }),
  };
}

function byteOrderMark(file: string): Fault {
  const start = { line: 1, column: 1 };
  const range = { start, end: start };
  return {
    code: structuralCodes.byteOrderMark,
    file,
    range,
    ...say("byte-order-mark"),
  };
}

function notUtf8(file: string, bytes: Uint8Array): Fault {
  const loose = new TextDecoder("utf-8").decode(bytes);
  const at = new Lines(loose).position(Math.max(0, loose.indexOf("\uFFFD")));
  const encoding = guessEncoding(bytes);
  return {
    code: structuralCodes.encoding,
    file,
    range: { start: at, end: { line: at.line, column: at.column + 1 } },
    ...say("not-utf-8", {
      like: encoding ? part("looks-like", { encoding: encoding.name }) : "",
      convert: encoding ? part("or-convert", { command: convert(file, encoding.iconv) }) : "",
    }),
  };
}

function convert(file: string, from: string): string {
  return `iconv -f ${from} -t UTF-8 catalogs/${file} > utf8.yaml`;
}

function guessEncoding(bytes: Uint8Array): { name: string; iconv: string } | undefined {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return { name: "UTF-16", iconv: "UTF-16" };
  }
  try {
    new TextDecoder("gb18030", { fatal: true }).decode(bytes);
    return { name: "GBK (GB 18030)", iconv: "GB18030" };
  } catch {
    return undefined;
  }
}
