import type { Clause } from "@mulu/schema";

import { foldCompatibility } from "./text.js";

/** @public A document number in its parts: 国办发〔2020〕49号, or 国家发展和改革委员会令第36号. */
export type DocumentNumber =
  | { kind: "numbered"; prefix: string; year: number; number: number }
  | { kind: "order"; issuer: string; number: number };

/** @public What a person wrote when citing: title and number as far as given, and the clauses. */
export interface ParsedCitation {
  title?: string;
  documentNumber?: DocumentNumber;
  clauses: Clause[];
}

const chineseDigits = "零一二三四五六七八九";
const places: ReadonlyMap<string, number> = new Map([
  ["十", 10],
  ["百", 100],
  ["千", 1000],
]);
const numeral = "[0-9零〇一二两三四五六七八九十百千]+";

/** @public Reads 七十八, 一百零五, 〇, or 78. @returns undefined when it is not a number below 10,000 */
export function parseChineseNumber(text: string): number | undefined {
  if (/^\d{1,4}$/.test(text)) return Number(text);
  let value = 0;
  let digit: number | undefined;
  for (const character of text.replaceAll("〇", "零").replaceAll("两", "二")) {
    const place = places.get(character);
    const found = chineseDigits.indexOf(character);
    if (place === undefined && found < 0) return undefined;
    if (place === undefined) {
      digit = found;
      continue;
    }
    value += (digit ?? 1) * place;
    digit = undefined;
  }
  return text === "" ? undefined : value + (digit ?? 0);
}

/** Compatibility folded, without white space; brackets around years and items in one form. */
function tidy(text: string): string {
  return foldCompatibility(text)
    .replace(/\s+/g, "")
    .replace(/[〔[【［(（](\d{4})[〕\]】］)）]/g, "〔$1〕")
    .replace(/[([【〔（]([0-9〇零一二三四五六七八九十]{1,3})[)\]】〕）]/g, "($1)");
}

const numbered = /([\p{Script=Han}]{2,20}?)〔(\d{4})〕(?:第)?(\d{1,5})号/u;
const order = new RegExp(
  `([\\p{Script=Han}]{2,30}?)令第?(${numeral})号|([\\p{Script=Han}]{2,30}?)令\\(第(${numeral})号\\)`,
  "u",
);

/** @public Reads a document number in the forms people type. @returns undefined when there is none */
export function parseDocumentNumber(text: string): DocumentNumber | undefined {
  const tidied = tidy(text);
  const [, prefix, year, number] = numbered.exec(tidied) ?? [];
  if (prefix !== undefined) return { kind: "numbered", prefix, year: Number(year), number: Number(number) };
  const found = order.exec(tidied);
  const issuer = found?.[1] ?? found?.[3];
  const orderNumber = parseChineseNumber(found?.[2] ?? found?.[4] ?? "");
  return issuer === undefined || orderNumber === undefined ? undefined : { kind: "order", issuer, number: orderNumber };
}

/** @public A document number as official texts write it. */
export function formatDocumentNumber(number: DocumentNumber): string {
  return number.kind === "order"
    ? `${number.issuer}令第${number.number}号`
    : `${number.prefix}〔${number.year}〕${number.number}号`;
}

const clause = new RegExp(
  `第(${numeral})条(?:之(${numeral}))?` + `(?:第(${numeral})款)?` + `(?:第?\\((${numeral})\\)项?|第(${numeral})项)?`,
  "g",
);

function readClause(match: RegExpMatchArray): Clause | undefined {
  const [, articleText = "", insertedText, paragraphText, bracketedItem, plainItem] = match;
  const article = parseChineseNumber(articleText);
  if (article === undefined) return undefined;
  const inserted = insertedText === undefined ? undefined : parseChineseNumber(insertedText);
  const paragraph = paragraphText === undefined ? undefined : parseChineseNumber(paragraphText);
  const itemText = bracketedItem ?? plainItem;
  const item = itemText === undefined ? undefined : parseChineseNumber(itemText);
  return {
    article: inserted === undefined ? String(article) : `${article}-${inserted}`,
    ...(paragraph === undefined ? {} : { paragraph }),
    ...(item === undefined ? {} : { item }),
  };
}

/** @public Every clause a text names, in its order: 第七十五条第二款第（三）项, 第75条第2款第3项, 第一百三十三条之一. */
export function parseClauses(text: string): Clause[] {
  return [...tidy(text).matchAll(clause)].flatMap((match) => readClause(match) ?? []);
}

/**
 * @public Every citation in a text: each 《title》 with the number and the clauses that follow it, up to the next title.
 * A text without a title gives one citation of its number and clauses, or none.
 */
export function parseCitations(text: string): ParsedCitation[] {
  const tidied = tidy(text);
  const titles = [...tidied.matchAll(/《([^《》]+)》/g)];
  const pieces = titles.map((match, index) => ({
    title: match[1],
    rest: tidied.slice(match.index + match[0].length, titles[index + 1]?.index),
  }));
  const found = pieces.length > 0 ? pieces : [{ title: undefined, rest: tidied }];
  return found.flatMap(({ title, rest }) => {
    const documentNumber = parseDocumentNumber(rest);
    const clauses = parseClauses(rest);
    if (title === undefined && documentNumber === undefined && clauses.length === 0) return [];
    return {
      ...(title === undefined ? {} : { title }),
      ...(documentNumber === undefined ? {} : { documentNumber }),
      clauses,
    };
  });
}
