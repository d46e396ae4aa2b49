import { structuralCodes } from "../codes.js";
import type { SignName, SignWanted } from "../words/messages/reading.js";
import { part, say } from "../words/say.js";
import type { Value } from "../words/types.js";
import type { TextFault } from "./text-fault.js";

/** A sign that is typed for one of YAML's: what it is called, and which to write. */
interface Slip {
  name: Value;
  write: Value;
}

function slip(name: SignName, sign: string, wanted: SignWanted = "sign"): Slip {
  return { name: part(`sign.${name}`), write: part(`write.${wanted}`, { sign }) };
}

const colon = slip("full-width-colon", ":", "sign-and-blank");
const comma = slip("full-width-comma", ",", "sign-and-blank");
const blank = slip("odd-blank", " ", "plain-blank");
const bracket = (sign: string): Slip => slip("full-width-bracket", sign);

const all = (few: string, each: Slip): [string, Slip][] => Array.from(few, (sign) => [sign, each]);

/** Signs of Chinese typing that stand for signs of YAML. */
const signs: ReadonlyMap<string, Slip> = new Map([
  ["：", colon],
  ["，", comma],
  ["、", slip("enumeration-comma", ",", "sign-and-blank")],
  ["；", slip("full-width-semicolon", ",", "sign-and-blank")],
  ...all("“”‘’„‟＂＇「」", slip("curly-quote", '"')),
  ...all("｛（", bracket("{")),
  ...all("｝）", bracket("}")),
  ...all("［【", bracket("[")),
  ...all("］】", bracket("]")),
  ["\u00A0", blank],
  ["\u3000", blank],
]);

const bareColon = slip("bare-colon", ":", "colon-and-blank");

/** Signs with which no text may begin that stands without quotes. */
const reserved = new Set(["@", "`", "%"]);

function codePoint(sign: string): string {
  return `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}

/** The sign as a reader sees it, with its number. */
function shown(sign: string): Value {
  const code = codePoint(sign);
  return sign.trim() === "" ? code : part("sign-shown", { sign, code });
}

/** The fault at a sign, by its name and the sign to write. */
function slipFault(start: number, sign: string, { name, write }: Slip): TextFault {
  return {
    code: structuralCodes.syntax,
    start,
    end: start + sign.length,
    ...say("typed-sign", { name, sign: shown(sign), write }),
  };
}

function reservedFault(start: number, sign: string): TextFault {
  return {
    code: structuralCodes.syntax,
    start,
    end: start + 1,
    ...say("reserved-sign", { sign }),
  };
}

/** A name of a field, and a colon after it that is none of YAML's, or has no blank after it. */
const nameAndColon = /^[A-Za-z][A-Za-z0-9-]{0,60} ?([：:])/;
const ordinary = /^[\w./@-]*$/;

/** What is wrong with a name of a field that stands without quotes: its sign, where the name begins. */
export function keySlip(key: string, start: number): TextFault | undefined {
  if (ordinary.test(key)) return undefined;
  const [first = ""] = key;
  const found = signs.get(first);
  if (found) return slipFault(start, first, found);
  const match = nameAndColon.exec(key);
  const [whole = "", sign = ""] = match ?? [];
  if (!match) return undefined;
  return slipFault(start + whole.length - 1, sign, sign === ":" ? bareColon : colon);
}

/** Another language that begins within a text: its comma is none of YAML's, so all was read as one text. */
const languageWithin = /，[ \u00A0\u3000]{0,4}(?:zh|en) ?[：:]/;

/** Whether a file may hold such a text. */
export const mayHoldValueSlip = (text: string): boolean => languageWithin.test(text);

/** What is wrong with a text that stands without quotes. */
export function valueSlip(value: string, start: number): TextFault | undefined {
  const index = value.search(languageWithin);
  return index === -1 ? undefined : slipFault(start + index, "，", comma);
}

/** Where the quoted text that begins at a sign ends; the end of the line where it is not closed. */
function endOfQuoted(line: string, at: number): number {
  const mark = line[at];
  for (let end = at + 1; end < line.length; end += 1) {
    if (mark === '"' && line[end] === "\\") end += 1;
    else if (line[end] === mark) return end;
  }
  return line.length;
}

/** A line with a sign of no meaning for each of a quoted text, and the place where its comment begins. */
function outsideQuotes(line: string): { plain: string; comment: number } {
  let plain = "";
  for (let at = 0; at < line.length; at += 1) {
    const sign = line.charAt(at);
    const before = line.charAt(at - 1);
    if (sign === "#" && (before === "" || before === " " || before === "\t")) return { plain, comment: at };
    if ((sign === '"' || sign === "'") && (before === "" || " \t,:[{-".includes(before))) {
      const end = endOfQuoted(line, at);
      plain += "_".repeat(Math.min(end + 1, line.length) - at);
      at = end;
    } else plain += sign;
  }
  return { plain, comment: -1 };
}

/** Where a sign stands in the place of one of YAML's, by what stands before it. The sign is the last of the match. */
const places: readonly RegExp[] = [
  /^[ \t]*[\u00A0\u3000]/,
  /^ {0,200}(?:- )?[A-Za-z][A-Za-z0-9-]{0,60} ?：/,
  /[{,，、；] {0,8}[A-Za-z][A-Za-z0-9-]{0,60} ?：/,
  /[，、；](?= {0,8}[A-Za-z][A-Za-z0-9-]{0,60} ?[:：])/,
  /[A-Za-z]:[\u00A0\u3000]/,
  /(?:[:,[{] {0,8}|^ {0,200}- )[“‘„＂＇「｛［【（@`%]/,
  /[｝］】”’」＂＇](?= {0,8}[,\]}，]| {0,8}$)/,
];

/** A comment within brackets: what closes them stands in it, and was not read. */
function swallowed(line: string, start: number): TextFault | undefined {
  const { plain: before, comment: at } = outsideQuotes(line);
  const after = at === -1 ? "" : line.slice(at);
  const count = (text: string, sign: string): number => text.split(sign).length;
  const isOpen = ["{", "["].some((open, index) => {
    const close = "}]".charAt(index);
    return count(before, open) > count(before, close) && after.includes(close);
  });
  if (!isOpen) return undefined;
  return {
    code: structuralCodes.syntax,
    start: start + at,
    end: start + at + 1,
    ...say("bracket-in-comment"),
  };
}

/** The first sign of a line that stands where one of YAML's should. */
function slipIn(line: string, start: number): TextFault | undefined {
  const { plain } = outsideQuotes(line);
  const found = places.flatMap((place) => {
    const match = place.exec(plain);
    return match ? [{ at: match.index + match[0].length - 1, sign: match[0].slice(-1) }] : [];
  });
  const [first] = found.sort((a, b) => a.at - b.at);
  if (!first) return swallowed(line, start);
  const own = signs.get(first.sign);
  if (own) return slipFault(start + first.at, first.sign, own);
  return reserved.has(first.sign) ? reservedFault(start + first.at, first.sign) : undefined;
}

/** How many lines above the one at which reading ended may hold its cause. */
const linesAbove = 2;
/** Signs of a line that are looked at. */
const longest = 4000;

/** The slip of typing for which a text could not be read on: in the line at which reading ended, or just above. */
export function slipNear(text: string, at: number): TextFault | undefined {
  const end = text.slice(at).search(/[\r\n]/);
  let upTo = end === -1 ? text.length : at + end;
  for (let line = 0; line <= linesAbove && upTo >= 0; line += 1) {
    const start = Math.max(text.lastIndexOf("\n", upTo - 1), text.lastIndexOf("\r", upTo - 1)) + 1;
    const found = slipIn(text.slice(start, Math.min(upTo, start + longest)), start);
    if (found) return found;
    upTo = start - 1;
    if (start === 0) return undefined;
  }
  return undefined;
}

/** Between codes: a comma or another sign of Chinese typing that divides nothing. */
const dividing = /[，、；：]/;
const around = /^[“‘„＂＇「｛［【（]|[”’‟＂＇」｝］】）]$/;

/** The sign for which a value that is no prose is not what it should be, and which to write; undefined where none is. */
export function slipInValue(value: string): ({ place: number; sign: string } & Slip) | undefined {
  if (value.length > 400) return undefined;
  const index = [value.search(around), value.search(dividing)].find((each) => each !== -1);
  const sign = index === undefined ? undefined : value[index];
  const found = sign === undefined ? undefined : signs.get(sign);
  if (index === undefined || sign === undefined || !found) return undefined;
  return { place: [...value.slice(0, index)].length + 1, sign, ...found };
}
