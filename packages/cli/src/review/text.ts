import type { Text } from "@mulu/schema";

import { inline, paint } from "../terminal.js";
import type { Terminal } from "../terminal.js";
import type { ReviewReport } from "./report.js";
import { reviewHeadlines, reviewSections } from "./sections.js";

/** Rows of a section that one screen shows. */
const shown = 8;
/** Signs of one cell that one screen shows. */
const widest = 60;

/** A review on one screen: what it comes to, then each part with its first rows, and how many more there are. */
export function reviewText(report: ReviewReport, terminal: Terminal, isWhole: boolean): string {
  const { language } = terminal;
  const say = (text: Text): string => inline(text[language]);
  const cell = (text: Text): string => {
    const signs = [...say(text)];
    return isWhole || signs.length <= widest ? signs.join("") : `${signs.slice(0, widest).join("")}…`;
  };
  const parts = reviewSections(report).map(({ title, lead, rows }) => {
    const kept = isWhole ? rows : rows.slice(0, shown);
    const more = rows.length - kept.length;
    const rest = language === "zh" ? `  另有 ${more} 行，见 --all\n` : `  ${more} more rows, see --all\n`;
    const lines = kept.map((cells) => {
      const said = cells.map(cell).filter((each) => each !== "");
      return `  ${said.join("  ")}\n`;
    });
    return [
      `\n${paint("cyan", say(title), terminal)}\n`,
      ...lead.map((each) => `  ${say(each)}\n`),
      ...lines,
      more > 0 ? rest : "",
    ];
  });
  return [...reviewHeadlines(report).map((each) => `${say(each)}\n`), ...parts.flat()].join("");
}
