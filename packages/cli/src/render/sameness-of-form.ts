import { inEvery } from "@mulu/schema";
import type { Finding, Said } from "@mulu/schema";

import type { Sameness } from "./groups.js";

/** What stands for a value in what is said of many. */
const any = "…";

/** Values in the sentence of a finding about form: what it quotes, places in lists, numbers. */
const values = /“[^“”]*”|《[^《》]*》|\[\d+\]|\d+/g;
/** A quoted id or code: what is wrong with one is not what is wrong with another. */
const closed = /^“[\w./@:-]+”$/;

/** A sentence with its values taken out: what remains is the code's own. */
function withoutValues(sentence: string): string {
  return sentence.replace(values, any);
}

/** Ids and codes that a sentence names, the thing's own aside. */
function codesIn(sentence: string, subject: string): string[] {
  const own = [subject, subject.split("/").at(-1)].map((name) => `“${name}”`);
  return (sentence.match(values) ?? []).filter((value) => closed.test(value) && !own.includes(value));
}

/** One sentence for several that differ in values alone: what they do not have in common is left open. */
function inCommon(sentences: readonly string[]): string {
  const [first = "", ...others] = sentences;
  const all = others.map((sentence) => sentence.match(values) ?? []);
  let index = -1;
  return first.replace(values, (value) => {
    index += 1;
    if (all.every((each) => each[index] === value)) return value;
    const quotes = /^[“《[]/.test(value);
    return quotes ? `${value.charAt(0)}${any}${value.at(-1) ?? ""}` : any;
  });
}

function ofMany(findings: readonly Finding[]): Pick<Sameness, "message" | "hint"> {
  const said = (texts: readonly Said[]): Said => inEvery((language) => inCommon(texts.map((each) => each[language])));
  const hints = findings.flatMap(({ hint }) => hint ?? []);
  const isOneHint = new Set(hints.map(({ zh }) => withoutValues(zh))).size === 1 && hints.length === findings.length;
  return { message: said(findings.map(({ message }) => message)), ...(isOneHint ? { hint: said(hints) } : {}) };
}

/**
 * How findings about form are the same: by code, field and the ids and codes at fault. What a person wrote, the place in
 * a list and a count make no fault another one.
 */
export function samenessOfForm({ rule, subject, path, message, hint }: Finding): Sameness {
  const codes = codesIn(message.zh, subject);
  return {
    field: path.filter((step) => typeof step === "string").join("."),
    ...(codes.length === 0 ? {} : { value: codes }),
    sentence: `${rule} ${withoutValues(message.zh)}`,
    message,
    ...(hint === undefined ? {} : { hint }),
    ofMany,
  };
}
