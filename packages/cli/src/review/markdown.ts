import { wordsIn } from "@mulu/schema";
import type { Text } from "@mulu/schema";

import { escapeMarkdown } from "../diff/markdown.js";
import type { Language } from "../terminal.js";
import type { ReviewReport } from "./report.js";
import { reviewHeadlines, reviewSections } from "./sections.js";
import type { ReviewSection } from "./section.js";
import { say } from "../words/say.js";

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
  return say("more-rows-left-out", { count })[language];
}

interface Part {
  head: string;
  rows: readonly string[];
  foot: string;
}

function partOf({ title, lead, header, rows }: ReviewSection, language: Language): Part {
  const shown = (text: Text): string => cell(wordsIn(text, language));
  const lines = [`\n### ${shown(title)}\n\n`, ...lead.map((each) => `- ${escapeMarkdown(wordsIn(each, language))}\n`)];
  if (rows.length === 0) return { head: lines.join(""), rows: [], foot: "" };
  const count = String(rows.length);
  const open = say("details-summary-rows-summary", { count })[language];
  return {
    head: [...lines, `\n${open}\n\n`, row(header.map(shown)), row(header.map(() => "---"))].join(""),
    rows: rows.map((cells) => row(cells.map(shown))),
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
  const heading = say("review-change-catalogs")[language];
  const lead = reviewHeadlines(report).map((each) => `- ${escapeMarkdown(wordsIn(each, language))}\n`);
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
  const gone = say("more-sections-left-out", { lost })[language];
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
