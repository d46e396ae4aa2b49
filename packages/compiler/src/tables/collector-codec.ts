import { modelUnions } from "@mulu/schema";
import type { Collector, ImplementerKind, Text } from "@mulu/schema";

import { tell } from "../words/say.js";
import { codes, fixed, organizations } from "./code-lists.js";
import { refused } from "./codec.js";
import type { Codec, Problem, TableContext } from "./codec.js";
import { readText, showText } from "./part-codecs.js";
import { tidyText } from "./tidy.js";

const bodies = codes({ choices: organizations, many: true });
const kindTitles = (modelUnions["ImplementerKind"]?.values ?? []).map(({ code, title }): [string, string] => [
  code,
  title?.zh ?? code,
]);
const kinds = codes({ choices: fixed(Object.fromEntries(kindTitles)) });

const called = "称谓：";
const ofKind = "类别：";

function show({ organization, title, kind }: Collector, context: TableContext): string {
  const body = organization === undefined ? [] : [bodies.show([organization], context)];
  const words = title === undefined ? [] : [`${called}${showText(title)}`];
  const said = kind === undefined ? [] : [`${ofKind}${kinds.show(kind, context)}`];
  const [first = "", ...rest] = [...body, ...words, ...said];
  return rest.length === 0 ? first : `${first}（${rest.join("，")}）`;
}

/**
 * Collectors of a cell, by 全角 semicolon or line: the English of one may hold a semicolon, and so may its Chinese, of which
 * the English is then still to come.
 */
function partsOf(text: string): string[] {
  const parts: string[] = [];
  for (const piece of text.split(/[；\n]/).flatMap((part) => part.trim() || [])) {
    const open = parts.at(-1);
    const goesOn = open?.includes(called) && !open.includes("｜") && piece.includes("｜") && !piece.includes(called);
    if (goesOn) parts[parts.length - 1] = `${open}；${piece}`;
    else parts.push(piece);
  }
  return parts;
}

const markup = /<\s*[A-Za-z!/?]/;

/** What stands in brackets behind a body, or is the whole of a collector without one. */
function readSaid(said: string, context: TableContext): { title?: Text; kind?: ImplementerKind } | undefined {
  const at = said.lastIndexOf(ofKind);
  const words = (at < 0 ? said : said.slice(0, at)).replace(/，$/, "");
  const title = words.startsWith(called) ? readText(tidyText(words.slice(called.length))) : undefined;
  const kind = at < 0 ? undefined : kinds.read({ text: said.slice(at + ofKind.length), kind: "text" }, context).value;
  if ((words !== "" && title === undefined) || (at >= 0 && kind === undefined) || markup.test(said)) return undefined;
  return {
    ...(title === undefined ? {} : { title }),
    ...(kind === undefined ? {} : { kind: kind as ImplementerKind }),
  };
}

/**
 * Who collects: 机构；机构（称谓：中文｜English，类别：…）；称谓：中文｜English（类别：…）. A bare name is that of a registered
 * body; what a clause calls somebody is marked, so that a slip in the name of a body is not taken for its words.
 */
export const collectors: Codec = {
  many: true,
  show: (value, context) =>
    Array.isArray(value) ? (value as Collector[]).map((each) => show(each, context)).join("；") : "",
  read: (input, context) => {
    const problems: Problem[] = [];
    const value = partsOf(input.text).flatMap((part): Collector[] => {
      const open = part.endsWith("）") ? part.lastIndexOf("（" + (part.includes(`（${called}`) ? called : ofKind)) : -1;
      const head = open < 0 ? part : part.slice(0, open);
      const inside = open < 0 ? "" : part.slice(open + 1, -1);
      const isWords = head.startsWith(called);
      const said = readSaid(isWords ? [head, inside].filter((each) => each !== "").join("，") : inside, context);
      if (said === undefined) {
        problems.push(tell("no-collector", { text: part }));
        return [];
      }
      if (isWords) return [said];
      const read = bodies.read({ ...input, text: head }, context);
      const keptWords: Collector[] = [];
      for (const each of read.problems) {
        const word = each.ask?.word;
        const isKept = word !== undefined && context.meant?.(word)?.is === "kept";
        if (isKept) keptWords.push({ title: readText(tidyText(word)) });
        else problems.push(each.ask ? { ...each, ask: { ...each.ask, keeps: true } } : each);
      }
      const found = (read.value ?? []) as string[];
      return [...found.map((organization) => ({ organization, ...(found.length === 1 ? said : {}) })), ...keptWords];
    });
    return value.length === 0 ? refused(...problems) : { value, problems };
  },
};
