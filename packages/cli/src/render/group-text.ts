import type { CatalogSet } from "@mulu/engine";
import { wordsIn } from "@mulu/schema";
import type { Finding } from "@mulu/schema";

import { inline } from "../terminal.js";
import type { Language, Terminal } from "../terminal.js";
import { placesNamed } from "./groups.js";
import type { Group } from "./groups.js";
import { label, renderBasis } from "./text.js";
import { say } from "../words/say.js";

/** `file:line` of a finding, as far as it is known. */
function lineOf({ file, range, subject }: Finding): string {
  if (file === undefined) return inline(subject);
  return range ? `${inline(file)}:${range.start.line}` : inline(file);
}

/** The first places, each once. */
function placesOf({ findings }: Group, placeOf: (finding: Finding) => string, language: Language): string {
  const named = [...new Set(findings.slice(0, placesNamed).map(placeOf))];
  return say(findings.length > placesNamed ? "places-and-more" : "places-named", { named })[language];
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
  const colon = say("colon")[language];
  const [first] = group.findings;
  const message = group.findings.length === 1 ? first.message : group.message;
  const head = [labelOf(first, terminal), first.rule, inline(group.field)].filter((part) => part !== "").join(" ");
  const what = `${say("count-places", { count: group.findings.length })[language]}${colon}${inline(wordsIn(message, language))}`;
  const lines = [`${head}  ${what}  ${placesOf(group, placeOf, language)}`];
  if (set && first.cites.length > 0) lines.push(renderBasis(first, set, language));
  const hint = group.findings.length === 1 || group.hintsDiffer ? first.hint : group.hint;
  if (hint) {
    const name = say(group.hintsDiffer ? "hint-of-first" : "hint-word")[language];
    lines.push(`  ${name}${colon}${inline(wordsIn(hint, language))}`);
  }
  return lines.join("\n");
}

/** How to see each of what was said once. */
export function renderMerged(count: number, language: Language): string {
  return count === 0 ? "" : say("said-once", { count })[language];
}
