import type { Finding } from "@mulu/schema";

import { partsOf } from "./code-lists.js";
import { dayNotice } from "./day-notices.js";
import { isFillerThroughout, looksFilled, saysNothing } from "./fillers.js";
import { holdsNumberBeside } from "./numbers-beside.js";
import type { MessageElement, MessageFormat } from "./report.js";
import { registrationNumberDoubt } from "./registration-number.js";
import type { RegistrationNumberDoubt } from "./registration-number.js";
import { isDoubtfulUscc } from "./uscc.js";
import type { Wording } from "./wording.js";
import { say } from "./words/say.js";

/** What cannot be said for lack of knowledge: fields listed in `unknown` without which nobody can call a record valid. */
const decisive = ["elements", "elements.required", "required"];

/** @public Whether a format is known well enough to call a record valid: its elements, and which of them are required. */
export function isReadInFull({ unknown = [] }: MessageFormat): boolean {
  return !decisive.some((field) => unknown.includes(field));
}

/** @public Why a record without faults cannot be called valid; undefined where it can. */
export function cannotSay(format: MessageFormat): Finding | undefined {
  if (isReadInFull(format)) return undefined;
  return finding(format, undefined, {
    rule: "RECORD-10",
    message: say("not-read", { format: format.title }),
    hint: say("not-read-hint"),
  });
}

/**
 * @public What a record's reader should know although nothing is wrong: what this check takes and the exchange may not,
 * and what it does not ask.
 */
export function recordNotices(record: Readonly<Record<string, unknown>>, format: MessageFormat): Finding[] {
  return [...dateForms(record, format), ...format.elements.flatMap((element) => doubts(record, element, format))];
}

function textOf(record: Readonly<Record<string, unknown>>, code: string): string | undefined {
  const value = Object.hasOwn(record, code) ? record[code] : undefined;
  return typeof value === "string" && value !== "" ? value : undefined;
}

function dateForms(record: Readonly<Record<string, unknown>>, format: MessageFormat): Finding[] {
  const { dateForm } = format;
  if (dateForm === undefined) return [];
  const expected = dateForm.charAt(4);
  const dates = format.elements.filter(({ type }) => type === "date");
  const others = dates.filter(({ code }) => (textOf(record, code)?.charAt(4) ?? expected) !== expected);
  if (others.length === 0) return [];
  const codes = others.map(({ code }) => code);
  const wording = {
    rule: "RECORD-11",
    message: say("date-form-here", { form: dateForm, codes }),
    hint: say("date-form-here-hint", { form: dateForm }),
  };
  return [finding(format, codes.length === 1 ? codes[0] : undefined, wording)];
}

function doubts(record: Readonly<Record<string, unknown>>, element: MessageElement, format: MessageFormat): Finding[] {
  const value = textOf(record, element.code);
  if (value === undefined) return [];
  if (holdsNumberBeside(element, value)) return [finding(format, element.code, numberBeside(element))];
  const day = dayNotice(element, value, format);
  if (day !== undefined) return [finding(format, element.code, day)];
  const twice = saidTwice(element, value);
  if (twice !== undefined) return [finding(format, element.code, repeated(element, twice))];
  const doubt = element.usually === undefined ? undefined : registrationNumberDoubt(value);
  if (doubt !== undefined) return [finding(format, element.code, registrationNumber(element, doubt))];
  return isFilledIn(element, value) ? [finding(format, element.code, filledIn(element))] : [];
}

/** Elements that tell a subject or a document by number: by the ends of their names in the model. */
const isOfNumber = /(?:number|code)$/i;
/** Elements that tell who it is. */
const isOfName = /(?:name|representative|authority|source)$/i;

/** Whether a value looks like what a form is filled with where there is nothing to fill in. */
function isFilledIn({ name, type, required, usually }: MessageElement, value: string): boolean {
  if (type === "uscc") return isDoubtfulUscc(value);
  if (type !== "text") return false;
  const isNumber = isOfNumber.test(name);
  if ((isNumber || isOfName.test(name) || required === true) && saysNothing(value)) return true;
  // A number whose check digit is right may have a long run in it.
  return isNumber && (usually === undefined ? looksFilled(value) : isFillerThroughout(value));
}

/** The first of the codes side by side that stands there more than once. */
function saidTwice({ codes, openCodes, severalCodes }: MessageElement, value: string): string | undefined {
  if (codes === undefined || severalCodes !== true) return undefined;
  const list = { codes: codes.map((each) => each.value), open: openCodes === true, several: true };
  const parts = partsOf(value, list);
  const twice = parts.find((part, at) => parts.indexOf(part) !== at);
  return twice !== undefined && list.codes.includes(twice) ? twice : undefined;
}

/** A code of the list may be repeated in what is said: it is no value of anybody’s. */
function repeated({ code, title }: MessageElement, twice: string): Wording {
  return {
    rule: "RECORD-17",
    message: say("said-twice", { title, code, twice }),
    hint: say("said-twice-hint"),
  };
}

function numberBeside({ code, title }: MessageElement): Wording {
  return {
    rule: "RECORD-15",
    message: say("number-beside", { title, code }),
    hint: say("number-beside-hint"),
  };
}

function filledIn({ code, title, type }: MessageElement): Wording {
  const what = type === "uscc" ? say("filled-in-uscc") : say("filled-in-text");
  return {
    rule: "RECORD-14",
    message: say("filled-in", { title, code, what }),
    hint: say("filled-in-hint"),
  };
}

function registrationNumber({ code, title }: MessageElement, doubt: RegistrationNumberDoubt): Wording {
  return {
    rule: "RECORD-13",
    message: say("registration-number", { title, code, what: say(doubt) }),
    hint: say("registration-number-hint"),
  };
}

function finding(format: MessageFormat, field: string | undefined, { rule, message, hint }: Wording): Finding {
  return {
    rule,
    severity: "warning",
    verdict: "cannot-say",
    subject: format.id,
    path: field === undefined ? [] : [field],
    message,
    ...(hint === undefined ? {} : { hint }),
    cites: [],
  };
}
