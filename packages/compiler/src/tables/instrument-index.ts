import { normalizeTitle, oncePerSet, parseDocumentNumber } from "@mulu/engine";
import type { CatalogSet, DocumentNumber } from "@mulu/engine";

import { hasSignsOf } from "./signs.js";

/** Instruments by what people call them. */
export interface InstrumentIndex {
  byTitle: (title: string) => readonly string[];
  byNumber: (number: DocumentNumber) => readonly string[];
  /** Numbers an instrument is registered with, as written: its own and those of its versions. */
  numbersOf: (id: string) => readonly string[];
}

/** The index of a catalog set. */
export const instrumentIndex = oncePerSet(makeIndex);

function makeIndex(set: CatalogSet): InstrumentIndex {
  const titles = new Map<string, Set<string>>();
  const names = new Map<string, Set<string>>();
  const numbers = new Map<string, Set<string>>();
  const written = new Map<string, Set<string>>();
  const add = (map: Map<string, Set<string>>, key: string, id: string): void => {
    map.set(key, (map.get(key) ?? new Set()).add(id));
  };
  for (const { id: path, title, aliases = [], number, expressions = [] } of set.all("instrument")) {
    const id = path.replace(/^instruments\//, "");
    for (const name of [title.zh, ...aliases]) {
      add(titles, normalizeTitle(name), id);
      add(names, normalizeTitle(name), name);
    }
    for (const each of [number, ...expressions.map((expression) => expression.number)]) {
      const parsed = each === undefined ? undefined : parseDocumentNumber(each);
      if (parsed) add(numbers, numberKey(parsed), id);
      if (parsed && each !== undefined) add(written, id, each);
    }
  }
  return {
    byTitle: (title) => {
      const keys = [title, `中华人民共和国${title}`].map((name) => normalizeTitle(name));
      const key = keys.find((each) => titles.has(each)) ?? "";
      return hasSignsOf(title, [...(names.get(key) ?? [])]) ? [...(titles.get(key) ?? [])] : [];
    },
    byNumber: (number) => [...(numbers.get(numberKey(number)) ?? [])],
    numbersOf: (id) => [...(written.get(id) ?? [])],
  };
}

function numberKey(number: DocumentNumber): string {
  if (number.kind === "numbered") return `${normalizeTitle(number.prefix)}#${number.year}#${number.number}`;
  return [number.kind, normalizeTitle(number.issuer), number.year ?? "", number.number].join("#");
}
