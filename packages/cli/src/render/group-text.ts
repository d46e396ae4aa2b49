import type { CatalogSet } from "@mulu/engine";
import type { Finding } from "@mulu/schema";

import { inline } from "../terminal.js";
import type { Language, Terminal } from "../terminal.js";
import { placesNamed } from "./groups.js";
import type { Group } from "./groups.js";
import { label, renderBasis } from "./text.js";

const words = {
  zh: {
    colon: "：",
    comma: "、",
    more: " 等",
    hint: "建议",
    hintOfFirst: "建议（第一处）",
    count: (n: number) => `${n} 处`,
    merged: (n: number) => `相同的结果并为 ${n} 组；--all 逐处列出，连同已登记例外和无法判断的。\n`,
  },
  en: {
    colon: ": ",
    comma: ", ",
    more: ", …",
    hint: "hint",
    hintOfFirst: "hint (first place)",
    count: (n: number) => (n === 1 ? "1 place" : `${n} places`),
    merged: (n: number) =>
      `What is alike is said once, in ${n} ${n === 1 ? "group" : "groups"}; --all lists each, with what is accepted or cannot be said.\n`,
  },
} as const;

/** `file:line` of a finding, as far as it is known. */
function lineOf({ file, range, subject }: Finding): string {
  if (file === undefined) return inline(subject);
  return range ? `${inline(file)}:${range.start.line}` : inline(file);
}

/** The first places, each once. */
function placesOf({ findings }: Group, placeOf: (finding: Finding) => string, language: Language): string {
  const { comma, more } = words[language];
  const named = findings.slice(0, placesNamed).map(placeOf);
  return [...new Set(named)].join(comma) + (findings.length > placesNamed ? more : "");
}

const byVerdict = (finding: Finding, terminal: Terminal): string => label(finding, { terminal });

/** What a rendering of a group may add or say otherwise. */
export interface GroupRendering {
  /** Catalogs that name the articles a rule rests on; without them the line of the basis is left out. */
  set?: CatalogSet;
  /** What a finding is called before its rule, where that is not by severity and verdict. */
  labelOf?: (finding: Finding, terminal: Terminal) => string;
  /** Where it stands; `file:line` unless given. */
  placeOf?: (finding: Finding) => string;
}

/** One line for findings that are alike: rule, field, count, what is said, places; below it what would be right. */
export function renderGroup(
  group: Group,
  terminal: Terminal,
  { set, labelOf = byVerdict, placeOf = lineOf }: GroupRendering = {},
): string {
  const { language } = terminal;
  const said = words[language];
  const [first] = group.findings;
  const message = group.findings.length === 1 ? first.message : group.message;
  const head = [labelOf(first, terminal), first.rule, inline(group.field)].filter((part) => part !== "").join(" ");
  const what = `${said.count(group.findings.length)}${said.colon}${inline(message[language])}`;
  const lines = [`${head}  ${what}  ${placesOf(group, placeOf, language)}`];
  if (set && first.cites.length > 0) lines.push(renderBasis(first, set, language));
  const hint = group.findings.length === 1 || group.hintsDiffer ? first.hint : group.hint;
  if (hint) {
    const name = group.hintsDiffer ? said.hintOfFirst : said.hint;
    lines.push(`  ${name}${said.colon}${inline(hint[language])}`);
  }
  return lines.join("\n");
}

/** How to see each of what was said once. */
export function renderMerged(count: number, language: Language): string {
  return count === 0 ? "" : words[language].merged(count);
}
