import { sayOfTable } from "@mulu/compiler";
import { inEvery, wordsIn } from "@mulu/schema";
import type { Finding, FindingParam, FindingParams, Language, Said, Text } from "@mulu/schema";

import type { Sameness } from "./groups.js";
import { say } from "../words/say.js";

/** What stands for the address of a cell and the id of a thing in what is said of many. */
const any = "…";

/** How many of the words in question a line names. */
const wordsNamed = 3;

/** Names of values of which another one is another fault: fields, and the rule that was broken. */
const closed: ReadonlySet<string> = new Set(["column", "columns", "field", "fields", "rule", "values"]);

/** Names of values that make no fault another one, whichever sentence they are said in. */
const open: ReadonlySet<string> = new Set(["cells", "like", "more", "places", "write"]);

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;
const isPart = (value: FindingParam | undefined): value is Extract<FindingParam, { part: string }> =>
  isObject(value) && "part" in value;
const isText = (value: FindingParam | undefined): value is Text => isObject(value) && "zh" in value;

/** What of the values of a message makes it another one: the pieces it is made of, fields, rules. */
function kindOf(params: FindingParams): unknown[] {
  return Object.entries(params).flatMap(([name, value]): unknown[] => {
    if (open.has(name)) return [];
    const pieces = [value].flat().filter(isPart);
    if (pieces.length > 0) return pieces.flatMap((piece) => [piece.part, ...kindOf(piece.with ?? {})]);
    return closed.has(name) ? [name, value] : [];
  });
}

/** What several findings do not have in common: words that a sign stands for until the sentence is there. */
class Differing {
  readonly #words: (readonly (FindingParam | undefined)[])[] = [];

  /** A sign for values that differ, or the value that all have. */
  of(values: readonly (FindingParam | undefined)[]): FindingParam {
    const [first] = values;
    if (first !== undefined && values.every((each) => JSON.stringify(each) === JSON.stringify(first))) return first;
    // A piece that only some sentences have, such as what was probably meant, is said of none.
    if (values.includes("")) return "";
    const parts = values.filter(isPart);
    const [part] = parts;
    if (part && parts.length === values.length && parts.every((each) => each.part === part.part)) {
      return { part: part.part, with: this.ofAll(parts.map((each) => each.with ?? {})) };
    }
    const lists = values.filter((each): each is readonly FindingParam[] => Array.isArray(each));
    if (lists.length === values.length && lists.every(({ length }) => length === lists[0]?.length)) {
      return (lists[0] ?? []).map((_, index) => this.of(lists.map((each) => each[index])));
    }
    this.#words.push(values);
    return `\uE000${String(this.#words.length - 1)}\uE001`;
  }

  ofAll(params: readonly FindingParams[]): FindingParams {
    const names = Object.keys(params[0] ?? {});
    return Object.fromEntries(names.map((name) => [name, this.of(params.map((each) => each[name]))]));
  }

  /** The sentence with words for its signs: what it quotes is listed, the rest is left open. */
  said(sentence: string, language: Language): string {
    return sentence.replace(/([“《]?)\uE000(\d{1,6})\uE001([”》]?)/g, (...found: string[]) => {
      const [, before = "", index = "", after = ""] = found;
      const words = this.#words[Number(index)] ?? [];
      const isQuoted = before !== "" || words.every((each) => typeof each === "string" && /^[“《]/.test(each));
      if (!isQuoted) return before + inColumn(words) + after;
      return listed(words, { language, before, after });
    });
  }
}

/** Cells of one column: B…. */
function inColumn(values: readonly (FindingParam | undefined)[]): string {
  const letters = new Set(values.map((each) => (typeof each === "string" ? /^([A-Z]{1,3})\d+$/.exec(each)?.[1] : "")));
  const [letter] = letters;
  return letters.size === 1 && letter !== undefined ? letter + any : any;
}

/** “甲”“乙”“丙”等 18 个: the words of a column that are not known, in one line. */
function listed(
  values: readonly (FindingParam | undefined)[],
  { language, before, after }: { language: Language; before: string; after: string },
): string {
  const words = values.map((each) => (isText(each) ? wordsIn(each, language) : isObject(each) ? any : String(each)));
  const all = [...new Set(words)].map((word) => before + word + after);
  const named = all.slice(0, wordsNamed);
  const [shown, more] = [named.join(say("between-words")[language]), all.length - wordsNamed];
  return more > 0 ? say("words-and-more", { shown, all: all.length, more })[language] : shown;
}

/** A sentence without the address of its cell and the id of its thing. */
function withoutPlace({ path, subject }: Finding, columnOf: string): (text: string) => string {
  const [, address = ""] = path.map(String);
  const [id = ""] = subject.split("/").slice(-1);
  const at = columnOf === "" ? ` ${any}` : ` ${columnOf}${any}`;
  return (text) => {
    const open = address === "" ? text : text.replace(` ${address}`, at);
    return id === "" ? open : open.replace(` ${id}`, ` ${any}`);
  };
}

/** What can be said of several findings with one message: what they quote is listed. */
function ofMany(findings: readonly Finding[], columnOf: string): Pick<Sameness, "message" | "hint"> | undefined {
  const [first] = findings;
  if (!first) return undefined;
  const differing = new Differing();
  const params = differing.ofAll(findings.map((each) => each.params ?? {}));
  const common = sayOfTable({ ...first, params });
  if (!common) return undefined;
  const bare = withoutPlace(first, columnOf);
  const said = (text: Said): Said => inEvery((language) => differing.said(bare(text[language]), language));
  const hint = findings.every((each) => each.hint) ? common.hint : undefined;
  return { message: said(common.message), ...(hint === undefined ? {} : { hint: said(hint) }) };
}

/** How findings about a table are the same: by message and fields, of one column where a cell's content is meant. */
export function samenessInTable(finding: Finding): Sameness {
  const { path, message, hint, rule, messageId = "", params = {} } = finding;
  const [sheet = "", address] = path.map(String);
  // What names no field is said of lines, whichever of their cells it stands at.
  const isOfColumn = rule === "TABLE-02" || params["column"] !== undefined;
  const letters = isOfColumn ? (address ?? "").replaceAll(/\d/g, "") : "";
  const said = withoutPlace(finding, letters);
  return {
    // Lines of a file of answers are in no sheet.
    field: address === undefined ? "" : [sheet, letters].filter((part) => part !== "").join(" "),
    message: inEvery((language) => said(message[language])),
    ...(hint === undefined ? {} : { hint }),
    sentence: JSON.stringify([messageId, ...kindOf(params)]),
    ofMany: (findings) => ofMany(findings, letters),
  };
}
