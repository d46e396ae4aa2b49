import type { Clause } from "@mulu/schema";

import { readClauses } from "./clauses.js";
import { denialIn } from "./denials.js";
import { findDocumentNumbers, tidyCitation } from "./document-number.js";
import type { DocumentNumber } from "./document-number.js";
import { shortNameIn, remark } from "./names.js";
import { numeralSigns } from "./numerals.js";
import type { CitationReading, ParsedCitation, PlacedReading } from "./parsed.js";
import { Reader } from "./reader.js";

export type { CitationReading, CitationSpan, NotGiven, ParsedCitation, PlacedReading } from "./parsed.js";

/** Something in a text that belongs to a citation, and where. */
type Anchor = { start: number; end: number } & (
  | { is: "title"; title: string }
  | { is: "number"; documentNumber: DocumentNumber }
  | { is: "clauses" }
);

const clauseStart = new RegExp(
  `第\\(?[${numeralSigns}][${numeralSigns}、,和及与或者以至到第()之‐‑–—―─−~-]{0,90}?(?:[条款目]|项(?!目))|(?<!\\d)\\d{1,4}(?:(?:[、,和及与或至到]|[-‐‑–—―─−~]{1,2})第?\\d{1,4}){0,20}条`,
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

/** Remarks that give a short name: what stands in them is that name and cites nothing. */
function shortNames(text: string): { start: number; end: number }[] {
  return [...text.matchAll(remark)].flatMap(({ index, 0: aside }) =>
    shortNameIn(aside) === undefined ? [] : [{ start: index, end: index + aside.length }],
  );
}

function anchors(text: string): Anchor[] {
  const naming = shortNames(text);
  const isName = (anchor: Anchor): boolean => naming.some(({ start, end }) => start < anchor.start && anchor.end < end);
  const found: Anchor[] = [
    ...titles(text),
    ...findDocumentNumbers(text).map((place): Anchor => ({ is: "number", ...place })),
    ...[...text.matchAll(clauseStart)].map(
      (match): Anchor => ({
        ...{ is: "clauses", start: match.index, end: match.index + match[0].length },
      }),
    ),
  ]
    .filter((anchor) => !isName(anchor))
    .sort((a, b) => a.start - b.start);
  let end = 0;
  return found.filter((anchor) => {
    const apart = anchor.start >= end;
    if (apart) end = anchor.end;
    return apart;
  });
}

/** Words that take a clause out. */
const exclusion = /除外|不含|不包括|不适用|除(?:《|第|了|本)|以外/;
/** What is said of a document after its number and is no word of its own: 国办发〔2020〕49号文件. */
const ofNumber = /^文件?(?=$|[第,。;、()《]|的|之|规定|要求|精神)/;

/**
 * @public Every citation in a text, with the places of the text that name instruments and clauses: what was given to which
 * citation, and why the rest was given to none.
 */
export function readPlaced(text: string): PlacedReading {
  const tidied = tidyCitation(text);
  const reader = new Reader();
  let done = 0;
  for (const anchor of anchors(tidied)) {
    if (anchor.start < done) continue;
    const before = tidied.slice(done, anchor.start);
    const found = (end: number) => ({ start: anchor.start, end, written: tidied.slice(anchor.start, end), before });
    done = anchor.end;
    if (anchor.is === "title") reader.title(anchor.title, found(done));
    else if (anchor.is === "number") {
      reader.number(anchor.documentNumber, found(done));
      done += ofNumber.exec(tidied.slice(done, done + 8))?.[0].length ?? 0;
      if (before.endsWith("(") && tidied[done] === ")") done += 1;
    } else {
      const reading = readClauses(tidied, anchor.start);
      done = reading.understood ? reading.end : Math.max(reading.end, anchor.end);
      reader.clauses(reading, found(done));
    }
  }
  const isWhole = !exclusion.test(tidied);
  return reader.end(tidied.slice(done), { text: tidied, isWhole, denial: denialIn(tidied) });
}

/**
 * @public Every citation in a text: each 《title》 with its number and the clauses that follow it, a number alone, a
 * title written without 《》. 本法, 该条例, 前款 and words that are not understood end the reach of a title: clauses
 * after them are given to nobody and named in `unread`.
 */
export function readCitations(text: string): CitationReading {
  const { citations, unread } = readPlaced(text);
  return { citations, unread };
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
