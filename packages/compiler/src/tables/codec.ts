import type { CatalogSet } from "@mulu/engine";
import { describeTextFlaw, textFlaw } from "@mulu/schema";
import type { Text } from "@mulu/schema";

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
export interface Problem {
  message: Text;
  hint?: Text;
  /** A word that is not known: what it means can be asked. */
  ask?: Asks;
}

/** What a cell gave: a value as far as it could be read, and what is left over. */
export interface Reading {
  value?: unknown;
  problems: readonly Problem[];
  note?: Text;
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

export function problem(zh: string, en: string, hint?: Text): Problem {
  return { message: { zh, en }, ...(hint === undefined ? {} : { hint }) };
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

const markup = /<\s*[A-Za-z!/?]/;

/** Prose: taken as written, lookalike characters folded. Markup, and what no text of the catalogs may hold, stay out. */
export function prose(maxLength: number): Codec {
  return {
    show: (value) => (typeof value === "string" ? value : ""),
    read: ({ text }) => {
      const tidied = tidyText(text);
      if (markup.test(tidied)) return refused(problem("含有网页标签或者脚本，未导入", "it holds markup or script"));
      const flaw = textFlaw(tidied, { prose: true });
      if (flaw) return refused(problem(`${describeTextFlaw(flaw).zh}，未导入`, `it ${describeTextFlaw(flaw).en}`));
      if (tidied.length > maxLength) {
        return refused(problem(`超过 ${maxLength} 字，未导入`, `it is longer than ${maxLength} characters`));
      }
      if (tidied === text.replace(/\s+/g, " ").trim()) return placed(tidied);
      return {
        ...placed(tidied),
        note: {
          zh: `部首字符、全角数字字母或者断行已改写为“${tidied.slice(0, 60)}”`,
          en: `radicals, full-width letters or broken lines were folded: “${tidied.slice(0, 60)}”`,
        },
      };
    },
  };
}

export const date: Codec = {
  show: (value) => (typeof value === "string" ? value : ""),
  read: ({ text, kind }, { from1904 }) => {
    const reading = readDate(text, from1904);
    if ("problem" in reading) {
      return refused({
        message: { zh: `${reading.problem.zh}，未导入`, en: reading.problem.en },
        hint: { zh: "请写作 2026-11-20。", en: "Write 2026-11-20." },
      });
    }
    if (reading.serial !== true || kind === "date") return placed(reading.date);
    return {
      ...placed(reading.date),
      note: { zh: `日期序号 ${text} 读作 ${reading.date}`, en: `day number ${text} was read as ${reading.date}` },
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
        return refused({
          message: reading.problem,
          hint: { zh: "请写作 3年、1年至3年、6个月以下，或者 P1Y–P3Y。", en: "Write P3Y, P1Y–P3Y, 3年 or 1年至3年." },
        });
      }
      if (reading.permanent && !permanent)
        return refused(problem("此处不能写终身", "a lifelong term has no place here"));
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
    return refused(problem(`“${text}”不是“是”或者“否”`, `“${text}” is neither yes nor no`));
  },
};

export const amount: Codec = {
  asks: true,
  show: (value) => (typeof value === "number" ? String(value) : ""),
  read: ({ text }) => {
    const written = compact(text).replace(/元$/, "");
    return /^\d{1,9}(\.\d{1,2})?$/.test(written)
      ? placed(Number(written))
      : refused(problem(`“${text}”不是金额`, `“${text}” is no amount`));
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
      const problems = bad.map((part) => problem(`“${part}”不是合规的标识`, `“${part}” is not a well-formed id`));
      if (single && parts.length !== 1) return refused(...problems, problem("只能写一个标识", "one id is expected"));
      return good.length === 0 ? refused(...problems) : { value: single ? good[0] : good, problems };
    },
  };
}
