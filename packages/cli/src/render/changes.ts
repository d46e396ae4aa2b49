import type { PublishedChange } from "@mulu/compiler";
import { changeKinds } from "@mulu/engine";

import { inline } from "../terminal.js";
import type { Language } from "../terminal.js";

/** Changes listed one by one; all of them stand in the output for machines. */
const shown = 60;
/** Signs of a value that are shown. */
const width = 60;

function value(each: unknown, language: Language): string {
  if (each === undefined) return language === "zh" ? "（无）" : "(none)";
  const text = typeof each === "string" ? each : JSON.stringify(each);
  return inline(text.length > width ? `${text.slice(0, width)}…` : text);
}

function line({ id, kind, path, before, after, against }: PublishedChange, language: Language): string {
  const { level, title } = changeKinds[kind];
  const than = against === undefined ? "" : language === "zh" ? `（与 ${against} 相比）` : ` (against ${against})`;
  const colon = language === "zh" ? "：" : ": ";
  const at = path.length === 0 ? "" : ` ${inline(path.join("."))}`;
  const values =
    before === undefined && after === undefined ? "" : `${colon}${value(before, language)} → ${value(after, language)}`;
  return `  ${level}  ${title[language]}  ${id}${at}${than}${values}\n`;
}

const rank = ({ kind }: PublishedChange): number => ["major", "minor", "patch"].indexOf(changeKinds[kind].level);

/** What changed in published documents, the gravest first, each with its kind and the level that it needs. */
export function renderChanges(changes: readonly PublishedChange[], language: Language): string {
  if (changes.length === 0) return "";
  const { length } = changes;
  const head = language === "zh" ? `已公布内容的改动，${length} 处：\n` : `Changes to what was published, ${length}:\n`;
  const sorted = [...changes].sort((a, b) => rank(a) - rank(b));
  const more = length - shown;
  const rest =
    more <= 0 ? "" : language === "zh" ? `  另有 ${more} 处，见 --json\n` : `  and ${more} more, see --json\n`;
  return `${head}${sorted
    .slice(0, shown)
    .map((each) => line(each, language))
    .join("")}${rest}`;
}
