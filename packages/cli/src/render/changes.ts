import type { PublishedChange } from "@mulu/compiler";
import { changeKinds } from "@mulu/engine";
import { wordsIn } from "@mulu/schema";

import { inline } from "../terminal.js";
import type { Language } from "../terminal.js";
import { say } from "../words/say.js";

/** Changes listed one by one; all of them stand in the output for machines. */
const shown = 60;
/** Signs of a value that are shown. */
const width = 60;

function value(each: unknown, language: Language): string {
  if (each === undefined) return say("none-shown")[language];
  const text = typeof each === "string" ? each : JSON.stringify(each);
  return inline(text.length > width ? `${text.slice(0, width)}…` : text);
}

function line({ id, kind, path, before, after, against }: PublishedChange, language: Language): string {
  const { level, title } = changeKinds[kind];
  const than = against === undefined ? "" : say("compared-with", { against })[language];
  const colon = say("colon")[language];
  const at = path.length === 0 ? "" : ` ${inline(path.join("."))}`;
  const values =
    before === undefined && after === undefined ? "" : `${colon}${value(before, language)} → ${value(after, language)}`;
  return `  ${level}  ${wordsIn(title, language)}  ${id}${at}${than}${values}\n`;
}

const rank = ({ kind }: PublishedChange): number => ["major", "minor", "patch"].indexOf(changeKinds[kind].level);

/** What changed in published documents, the gravest first, each with its kind and the level that it needs. */
export function renderChanges(changes: readonly PublishedChange[], language: Language): string {
  if (changes.length === 0) return "";
  const { length } = changes;
  const head = say("changes-what-published", { count: length })[language];
  const sorted = [...changes].sort((a, b) => rank(a) - rank(b));
  const more = length - shown;
  const rest = more <= 0 ? "" : say("more-see-json", { more })[language];
  return `${head}${sorted
    .slice(0, shown)
    .map((each) => line(each, language))
    .join("")}${rest}`;
}
