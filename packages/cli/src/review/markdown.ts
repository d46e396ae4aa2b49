import type { Text } from "@mulu/schema";

import { escapeMarkdown } from "../diff/markdown.js";
import type { Language } from "../terminal.js";
import type { ReviewReport } from "./report.js";
import { reviewHeadlines, reviewSections } from "./sections.js";
import type { ReviewSection } from "./section.js";

/** By which the one comment of a review is found again, to be replaced. */
export const stickyMark = "<!-- mulu-review -->";

/** Signs a forge takes in one comment: GitHub 65,536. Some are left for what the forge adds. */
export const commentLimit = 65_000;

/** Signs of one cell that are shown. */
const widest = 300;

const cell = (text: string): string => {
  const signs = [...text];
  return escapeMarkdown(signs.length > widest ? `${signs.slice(0, widest).join("")}…` : text);
};

const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |\n`;

/** What was left out of a section, told where it stood. */
function cutLine(count: number, language: Language): string {
  if (count === 0) return "";
  return language === "zh"
    ? `\n**另有 ${count} 行没有列出**（评论长度有限；全文见 \`mulu review --format json\`）。\n`
    : `\n**${count} more rows are left out** (a comment is limited; all of it: \`mulu review --format json\`).\n`;
}

interface Part {
  head: string;
  rows: readonly string[];
  foot: string;
}

function partOf({ title, lead, header, rows }: ReviewSection, language: Language): Part {
  const say = (text: Text): string => cell(text[language]);
  const lines = [`\n### ${say(title)}\n\n`, ...lead.map((each) => `- ${escapeMarkdown(each[language])}\n`)];
  if (rows.length === 0) return { head: lines.join(""), rows: [], foot: "" };
  const count = String(rows.length);
  const open =
    language === "zh" ? `<details><summary>${count} 行</summary>` : `<details><summary>${count} rows</summary>`;
  return {
    head: [...lines, `\n${open}\n\n`, row(header.map(say)), row(header.map(() => "---"))].join(""),
    rows: rows.map((cells) => row(cells.map(say))),
    foot: "\n</details>\n",
  };
}

/**
 * A review as Markdown for one comment that is replaced with every push: never longer than the limit, and what was left
 * out is counted where it stood. Rows are shared out so that no section is left out for another.
 * @param limit signs, as a forge counts them (UTF-16 units)
 */
export function reviewMarkdown(
  report: ReviewReport,
  { language, limit }: { language: Language; limit: number },
): string {
  const heading = language === "zh" ? "## 目录改动审阅" : "## Review of the change of catalogs";
  const lead = reviewHeadlines(report).map((each) => `- ${escapeMarkdown(each[language])}\n`);
  const top = [`${stickyMark}\n${heading}\n\n`, ...lead].join("");
  const parts = reviewSections(report).map((each) => partOf(each, language));
  const reserve = cutLine(1_000_000, language).length;
  const fixed = parts.map(({ head, foot }) => head.length + foot.length + reserve);
  let left = limit - top.length - reserve;
  // Sections whose frame alone no longer fits are counted at the end.
  const shown = parts.filter((_, at) => {
    if ((fixed[at] ?? 0) > left) return false;
    left -= fixed[at] ?? 0;
    return true;
  });
  const taken = share(shown, left);
  const body = shown.map(({ head, rows, foot }, at) => {
    const kept = rows.slice(0, taken[at]);
    return [head, ...kept, foot, cutLine(rows.length - kept.length, language)].join("");
  });
  const lost = parts.length - shown.length;
  const gone = language === "zh" ? `\n**另有 ${lost} 节没有列出。**\n` : `\n**${lost} more sections are left out.**\n`;
  return [top, ...body, lost === 0 ? "" : gone].join("");
}

/** How many rows of each section are shown: row by row in turn, until the room is used up. */
function share(parts: readonly Part[], room: number): number[] {
  const taken = parts.map(() => 0);
  const full = parts.map(() => false);
  let left = room;
  while (full.some((each) => !each)) {
    for (const [at, { rows }] of parts.entries()) {
      if (full[at]) continue;
      const next = rows[taken[at] ?? 0];
      if (next === undefined || next.length > left) {
        full[at] = true;
        continue;
      }
      left -= next.length;
      taken[at] = (taken[at] ?? 0) + 1;
    }
  }
  return taken;
}
