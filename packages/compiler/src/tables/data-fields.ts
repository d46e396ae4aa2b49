import type { EntryField } from "@mulu/schema";

import { tell } from "../words/say.js";
import { refused, strongParts } from "./codec.js";
import type { Codec, Problem, Reading } from "./codec.js";
import { tidyText } from "./tidy.js";

const code = /^[A-Za-z0-9]+(?:[-._][A-Za-z0-9]+)*$/;
const flag = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const markup = /<\s*[A-Za-z!/?]/;

function showField({ code, title, flags, mask }: EntryField): string {
  const english = title.en === title.zh ? "" : `｜${title.en}`;
  const marks = flags ? `[${flags.join(",")}]` : "";
  const masked = mask === undefined ? "" : `{${mask.zh}${mask.en === mask.zh ? "" : `｜${mask.en}`}}`;
  return `${code === undefined ? "" : `${code}=`}${title.zh}${english}${marks}${masked}`;
}

function bilingual(written: string): { zh: string; en: string } {
  const bar = written.indexOf("｜");
  return bar < 0 ? { zh: written, en: written } : { zh: written.slice(0, bar), en: written.slice(bar + 1) };
}

/** What stands at the end between two brackets, and what stands before it. */
function ending(text: string, [open, close]: readonly [string, string]): [string, string?] {
  const start = text.endsWith(close) ? text.indexOf(open) : -1;
  return start < 0 ? [text] : [text.slice(0, start), text.slice(start + 1, -1)];
}

function readField(part: string): EntryField | Problem {
  const [unmasked, mask] = ending(part, ["{", "}"]);
  const [named, marks] = ending(unmasked, ["[", "]"]);
  const sign = named.indexOf("=");
  const given = sign < 0 ? undefined : named.slice(0, sign);
  const title = bilingual(named.slice(sign + 1));
  const flags = marks?.split(",");
  const wrong = [title.zh, title.en, mask ?? "-"].some(
    (each) => each.trim() === "" || /[=｜[\]{}]/.test(each.replace("｜", "")),
  );
  if (
    wrong ||
    markup.test(part) ||
    (given !== undefined && !code.test(given)) ||
    flags?.some((each) => !flag.test(each))
  ) {
    return tell("no-data-field", { text: part });
  }
  return {
    ...(given === undefined ? {} : { code: given }),
    title,
    ...(flags === undefined ? {} : { flags }),
    ...(mask === undefined ? {} : { mask: bilingual(mask) }),
  };
}

function read(text: string): Reading {
  const parts = strongParts(text).map((part) => readField(tidyText(part)));
  const problems = parts.filter((part): part is Problem => "message" in part);
  const value = parts.filter((part): part is EntryField => "title" in part);
  return value.length === 0 ? refused(...problems) : { value, problems };
}

/** Data fields in one cell, separated by semicolons: 名称；code=决定日期｜Date of decision[flag]{mask}. */
export const dataFields: Codec = {
  show: (value) => (Array.isArray(value) ? (value as EntryField[]).map(showField).join("；") : ""),
  read: ({ text }) => read(text),
  many: true,
};
