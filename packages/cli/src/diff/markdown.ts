import { wordsIn } from "@mulu/schema";
import type { Text } from "@mulu/schema";

import { inline } from "../terminal.js";
import type { Language } from "../terminal.js";
import { header, tableRows } from "./table.js";
import type { DiffReport } from "./report.js";
import { headlines, sideInWords } from "./words.js";

/** Signs that Markdown reads as something else than themselves. */
const special = /[\\`*_{}[\]<>|~#]/g;

/** A text on one line of Markdown, as itself: nothing in it is mark-up, and nobody is called by an `@`. */
export const escapeMarkdown = (text: string): string =>
  inline(text)
    .replace(special, (sign) => `\\${sign}`)
    .replaceAll(/(?<!\w)@/g, "@<!-- -->");

/** A comparison as Markdown: for a pull request, or a page. */
export function renderMarkdown(report: DiffReport, language: Language): string {
  const say = (text: Text): string => escapeMarkdown(wordsIn(text, language));
  const { before, after } = report.diff;
  const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |\n`;
  const columns = header(language);
  const table = tableRows(report, language).map((cells) => row(cells.map(escapeMarkdown)));
  return [
    `# ${say(sideInWords(before))} → ${say(sideInWords(after))}\n\n`,
    ...headlines(report).map((each) => `- ${say(each)}\n`),
    "\n",
    ...(table.length === 0 ? [] : [row(columns), row(columns.map(() => "---")), ...table]),
  ].join("");
}
