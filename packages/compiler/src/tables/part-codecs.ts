import { describeTextFlaw, textFlaw } from "@mulu/schema";
import type { Citation, FieldProvenance, SharingHop, Text, TimeLimit } from "@mulu/schema";

import { tell } from "../words/say.js";
import { isBlankMark } from "./blank-mark.js";
import { citations } from "./citations.js";
import { codes, vocabulary } from "./code-lists.js";
import { isStrings, placed, refused, strongParts } from "./codec.js";
import type { Codec, Problem, TableContext } from "./codec.js";
import { readTerm } from "./terms.js";
import { compact, tidyText } from "./tidy.js";
import { isPlain } from "./values.js";

/** A mark that is either there or not written at all. */
export const onlyYes: Codec = {
  choices: () => ["是"],
  show: (value) => (value === true ? "是" : ""),
  read: ({ text }) => {
    if (/^(?:是|有|√|✓|✔|y|yes|true)$/i.test(compact(text))) return placed(true);
    return refused(tell("yes-or-blank", { text }));
  },
};

/** @param whole whether only whole numbers pass */
export function quantity({ whole }: { whole: boolean }): Codec {
  return {
    show: (value) => (typeof value === "number" ? String(value) : ""),
    read: ({ text }) => {
      const written = compact(text);
      const fits = whole ? /^\d{1,6}$/.test(written) : /^\d{1,9}(?:\.\d{1,6})?$/.test(written);
      return fits ? placed(Number(written)) : refused(tell("no-number", { text }));
    },
  };
}

/** One length of time, such as P3Y. */
export const duration: Codec = {
  asks: true,
  show: (value) => (typeof value === "string" ? value : ""),
  read: ({ text, unit }) => {
    const reading = readTerm(text, unit);
    const bounds = "problem" in reading ? {} : reading;
    if (bounds.min !== undefined && bounds.min === bounds.max) return placed(bounds.min);
    return refused(tell("not-one-length", { text }));
  },
};

const calendars = codes({ choices: vocabulary("day-calendars") });

/** A time limit and how its days are counted: P10D（工作日）. Days of which that is not said are not guessed. */
export const timeLimit: Codec = {
  asks: true,
  show: (value, context) => {
    if (!isPlain(value)) return "";
    const limit = value as unknown as TimeLimit;
    return `${limit.duration}（${calendars.show(limit.calendar, context)}）`;
  },
  read: ({ text, kind }, context) => {
    const written = compact(text);
    const [, amount = "", said = ""] =
      /^([^()（）]{1,20})[(（]([^()（）]{1,20})[)）]$/.exec(written) ??
      /^(\d{1,5}|[一二三四五六七八九十百]{1,6})个?(工作日|自然日)$/.exec(written) ??
      [];
    const bare = /^(?:\d{1,5}|[一二三四五六七八九十百]{1,6})$/.test(amount) ? `${amount}日` : amount;
    const length = duration.read({ text: bare, kind }, context);
    const calendar = calendars.read({ text: said, kind }, context);
    if (length.value !== undefined && calendar.value !== undefined) {
      return placed({ duration: length.value, calendar: calendar.value });
    }
    return refused(tell("time-limit-unread", { text }));
  },
};

/** A text in a cell: 中文｜English, or the Chinese alone where the English repeats it. */
export function showText({ zh, en }: Text): string {
  return en === zh ? zh : `${zh}｜${en}`;
}

/** A text from a cell; without English it repeats the Chinese. */
export function readText(part: string): Text {
  const at = part.indexOf("｜");
  return at < 0 ? { zh: part, en: part } : { zh: part.slice(0, at).trim(), en: part.slice(at + 1).trim() };
}

const markup = /<\s*[A-Za-z!/?]/;

/** Why a part is no text of the catalogs: markup, or nothing that is a word. */
function textProblem(part: string): Problem[] {
  if (markup.test(part)) return [tell("markup-in", { text: part })];
  const { zh, en } = readText(part);
  const flaw = textFlaw(zh, { prose: true }) ?? textFlaw(en, { prose: true });
  return flaw ? [tell("text-flaw-in", { text: part, flaw: describeTextFlaw(flaw) })] : [];
}

/** Several texts, each with its English: 中文｜English；中文｜English. */
export const texts: Codec = {
  many: true,
  show: (value) => (Array.isArray(value) ? (value as Text[]).map(showText).join("；") : ""),
  read: ({ text }) => {
    const parts = strongParts(text)
      .map((part) => tidyText(part))
      .filter((part) => !isBlankMark(part));
    const problems = parts.flatMap(textProblem);
    const value = parts.filter((part) => textProblem(part).length === 0).map(readText);
    return value.length === 0 ? refused(...problems) : { value, problems };
  },
};

/** The hops of a sharing route: ncisp；credit-china（责任人｜party responsible）. */
export const route: Codec = {
  many: true,
  show: (value) =>
    Array.isArray(value)
      ? (value as SharingHop[])
          .map(({ via, responsible }) => (responsible === undefined ? via : `${via}（${showText(responsible)}）`))
          .join("；")
      : "",
  read: ({ text }) => {
    const problems: Problem[] = [];
    const value = strongParts(text).flatMap((part) => {
      const [, via, responsible] = /^([a-z0-9]+(?:-[a-z0-9]+)*)(?:（([^（）]+)）)?$/.exec(part) ?? [];
      if (via !== undefined && !markup.test(part)) {
        return [{ via, ...(responsible === undefined ? {} : { responsible: readText(tidyText(responsible)) }) }];
      }
      problems.push(tell("no-hop", { text: part }));
      return [];
    });
    return value.length === 0 ? refused(...problems) : { value, problems };
  },
};

const bases = citations("inclusion");

/** The one document that sets something up, with or without its clause. */
export const citation: Codec = {
  show: (value, context) =>
    isPlain(value)
      ? bases.show([{ ...(value as unknown as Citation), role: "inclusion", weight: "operative" }], context)
      : "",
  read: (input, context) => {
    const { value, problems } = bases.read(input, context);
    const [first, ...more] = Array.isArray(value) ? (value as Record<string, unknown>[]) : [];
    if (first === undefined || problems.length > 0) return { problems };
    if (more.length > 0) return refused(tell("one-place-only"));
    const { role: _, weight: __, ...cited } = first;
    return placed(cited);
  },
};

const statuses = codes({ choices: vocabulary("provenance-statuses") });
const confidences = codes({ choices: vocabulary("confidences") });
const fieldName = /^[a-z][A-Za-z0-9]*(?:\.[a-z][A-Za-z0-9]*)*$/;
const sourceKey = /^[A-Za-z0-9]+(?:[-.][A-Za-z0-9]+)*$/;

function showOrigin([name, origin]: [string, FieldProvenance], context: TableContext): string {
  const { status, confidence, source, note } = origin;
  const said = [statuses.show(status, context), confidences.show(confidence, context)];
  if (source !== undefined) said.push(`来源：${isStrings(source) ? source.join("、") : String(source)}`);
  if (note !== undefined) said.push(`说明：${note}`);
  return `${name}：${said.join("，")}`;
}

function readOrigin(line: string, context: TableContext): [string, FieldProvenance] | Problem {
  const wrong = tell("no-field-origin", { text: line.slice(0, 60) });
  const colon = line.indexOf("：");
  const name = line.slice(0, colon);
  const noteAt = line.indexOf("，说明：", colon);
  const note = noteAt < 0 ? undefined : line.slice(noteAt + "，说明：".length);
  const [first = "", second = "", ...more] = line.slice(colon + 1, noteAt < 0 ? undefined : noteAt).split("，");
  const kind = "text" as const;
  const status = statuses.read({ text: first, kind }, context).value;
  const confidence = confidences.read({ text: second, kind }, context).value;
  const keys = more[0]?.startsWith("来源：") ? more[0].slice(3).split("、") : undefined;
  const strange = more.length > 1 || (more.length === 1 && !keys?.every((key) => sourceKey.test(key)));
  if (colon < 1 || !fieldName.test(name) || status === undefined || confidence === undefined || strange) return wrong;
  if (markup.test(line)) return wrong;
  const source = keys?.length === 1 ? keys[0] : keys;
  const origin = { status, confidence, ...(source ? { source } : {}), ...(note === undefined ? {} : { note }) };
  return [name, origin as FieldProvenance];
}

/** Provenance of single fields, one to a line, the note last: it may hold any sign. */
export const fieldOrigins: Codec = {
  show: (value, context) =>
    Object.entries((value ?? {}) as Record<string, FieldProvenance>)
      .map((each) => showOrigin(each, context))
      .join("\n"),
  read: ({ text }, context) => {
    const lines = text.split(/\r?\n/).filter((line) => line.trim() !== "");
    const read = lines.map((line) => readOrigin(line.trim(), context));
    const problems = read.filter((each): each is Problem => "message" in each);
    const value = Object.fromEntries(read.filter((each): each is [string, FieldProvenance] => Array.isArray(each)));
    return problems.length > 0 ? refused(...problems) : placed(value);
  },
};
