import type { CatalogSet } from "@mulu/engine";
import { describeTextFlaw, textFlaw } from "@mulu/schema";

import { tell } from "../words/say.js";
import type { Told } from "../words/say.js";
import type { Assignment } from "./assignment.js";
import type { CellKind } from "./sheet.js";
import type { Asks, Choice, Registrable, WordAnswer } from "./word-answer.js";
import { readDate } from "./dates.js";
import { readTerm, showTerm } from "./terms.js";
import { compact, tidyText } from "./tidy.js";

/** What reading and showing a cell may ask. */
export interface TableContext {
  set: CatalogSet;
  /** Id of the edition the table belongs to. */
  edition: string;
  from1904: boolean;
  /** What was answered about a word in the column of this header. */
  answered?: (header: string, word: string) => WordAnswer | undefined;
  /** The same in the column that is read. */
  meant?: (word: string) => WordAnswer | undefined;
  /** What answers register. */
  registered?: (kind: Registrable) => readonly Choice[];
}

/** The cell to read. */
export interface CellInput {
  text: string;
  kind: CellKind;
  /** Unit the header gives, as in 公开期限（年）. */
  unit?: string;
}

/** Something in a cell that could not be placed. */
export interface Problem extends Told {
  /** A word that is not known: what it means can be asked. */
  ask?: Asks;
}

/** What a cell gave: a value as far as it could be read, and what is left over. */
export interface Reading {
  value?: unknown;
  problems: readonly Problem[];
  note?: Told;
  /** What the words say of other fields: 有条件共享 that there is a condition, a sentence whom a measure falls on. */
  also?: readonly Assignment[];
  /** A field of which the words say that they do not state it. */
  gap?: string;
}

/** How a value stands in a cell, and how it is read back. */
export interface Codec {
  show: (value: unknown, context: TableContext) => string;
  read: (input: CellInput, context: TableContext) => Reading;
  /** Whether a cell may list several things: then cells of several rows can be taken together. */
  many?: boolean;
  /** Words of which a cell holds one, or several where it may. */
  choices?: (context: TableContext) => readonly string[];
  /** Whether 无 is a value of it, and no mark for a blank cell. */
  takesNone?: true;
  /** Whether what the words of a cell mean can be asked, where they were not understood. */
  asks?: true;
}

export function placed(value: unknown): Reading {
  return { value, problems: [] };
}

export function refused(...problems: Problem[]): Reading {
  return { problems };
}

/** Parts of a cell that lists several things: by semicolon or line. */
export function strongParts(text: string): string[] {
  return text
    .split(/[；;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

export function isStrings(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((each) => typeof each === "string");
}

/** Several values, each as it stands alone: by semicolon or line. */
export function several(one: Codec): Codec {
  return {
    ...one,
    many: true,
    show: (value, context) =>
      Array.isArray(value) ? value.map((each: unknown) => one.show(each, context)).join("；") : "",
    read: (input, context) => {
      const parts = strongParts(input.text).map((text) => one.read({ ...input, text }, context));
      const value = parts.flatMap((part) => (part.value === undefined ? [] : [part.value]));
      const problems = parts.flatMap((part) => [...part.problems]);
      return value.length === 0 ? { problems } : { value, problems };
    },
  };
}

const markup = /<\s*[A-Za-z!/?]/;

/** Prose: taken as written, lookalike characters folded. Markup, and what no text of the catalogs may hold, stay out. */
export function prose(maxLength: number): Codec {
  return {
    show: (value) => (typeof value === "string" ? value : ""),
    read: ({ text }) => {
      const tidied = tidyText(text);
      if (markup.test(tidied)) return refused(tell("markup"));
      const flaw = textFlaw(tidied, { prose: true });
      if (flaw) return refused(tell("text-flaw", { flaw: describeTextFlaw(flaw) }));
      if (tidied.length > maxLength) {
        return refused(tell("too-long", { limit: maxLength }));
      }
      if (tidied === text.replace(/\s+/g, " ").trim()) return placed(tidied);
      return {
        ...placed(tidied),
        note: tell("folded", { text: tidied.slice(0, 60) }),
      };
    },
  };
}

export const date: Codec = {
  show: (value) => (typeof value === "string" ? value : ""),
  read: ({ text, kind }, { from1904 }) => {
    const reading = readDate(text, from1904);
    if ("problem" in reading) {
      return refused(reading.problem);
    }
    if (reading.serial !== true || kind === "date") return placed(reading.date);
    return {
      ...placed(reading.date),
      note: tell("day-number", { text, date: reading.date }),
    };
  },
};

/** @param permanent whether 终身 can be stored */
export function term({ permanent }: { permanent: boolean }): Codec {
  return {
    asks: true,
    show: (value) => (typeof value === "object" && value !== null ? showTerm(value) : ""),
    read: ({ text, unit }) => {
      const reading = readTerm(text, unit);
      if ("problem" in reading) {
        return refused(reading.problem);
      }
      if (reading.permanent && !permanent) return refused(tell("lifelong-not-here"));
      return placed(reading);
    },
  };
}

const yes = new Set(["是", "有", "可", "可以", "能", "√", "✓", "✔", "y", "yes", "true"]);
const no = new Set(["否", "不可", "不可以", "不能", "不", "×", "✗", "✘", "n", "no", "false"]);

export const yesNo: Codec = {
  asks: true,
  choices: () => ["是", "否"],
  show: (value) => (value === true ? "是" : value === false ? "否" : ""),
  read: ({ text }) => {
    const word = compact(text).toLowerCase();
    if (yes.has(word)) return placed(true);
    if (no.has(word)) return placed(false);
    return refused(tell("neither-yes-nor-no", { text }));
  },
};

export const amount: Codec = {
  asks: true,
  show: (value) => (typeof value === "number" ? String(value) : ""),
  read: ({ text }) => {
    const written = compact(text).replace(/元$/, "");
    return /^\d{1,9}(\.\d{1,2})?$/.test(written) ? placed(Number(written)) : refused(tell("no-amount", { text }));
  },
};

/** Ids or field names, one or several. */
export function names({ pattern, single = false }: { pattern: RegExp; single?: boolean }): Codec {
  return {
    many: !single,
    show: (value) => (isStrings(value) ? value.join("；") : typeof value === "string" ? value : ""),
    read: ({ text }) => {
      const parts = text.split(/[；;，,、\s]+/).filter((part) => part !== "");
      const bad = parts.filter((part) => !pattern.test(part));
      const good = parts.filter((part) => pattern.test(part));
      const problems = bad.map((part) => tell("ill-formed-id", { text: part }));
      if (single && parts.length !== 1) return refused(...problems, tell("one-id-only"));
      return good.length === 0 ? refused(...problems) : { value: single ? good[0] : good, problems };
    },
  };
}
