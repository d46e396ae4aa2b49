import { wordsIn } from "@mulu/schema";
import type { Text } from "@mulu/schema";

import { inline, paint } from "../terminal.js";
import type { Terminal } from "../terminal.js";
import type { ReviewReport } from "./report.js";
import { reviewHeadlines, reviewSections } from "./sections.js";
import { say } from "../words/say.js";

/** Rows of a section that one screen shows. */
const shown = 8;
/** Signs of one cell that one screen shows. */
const widest = 60;

/** A review on one screen: what it comes to, then each part with its first rows, and how many more there are. */
export function reviewText(report: ReviewReport, terminal: Terminal, isWhole: boolean): string {
  const { language } = terminal;
  const shownIn = (text: Text): string => inline(wordsIn(text, language));
  const cell = (text: Text): string => {
    const signs = [...shownIn(text)];
    return isWhole || signs.length <= widest ? signs.join("") : `${signs.slice(0, widest).join("")}…`;
  };
  const parts = reviewSections(report).map(({ title, lead, rows }) => {
    const kept = isWhole ? rows : rows.slice(0, shown);
    const more = rows.length - kept.length;
    const rest = say("more-rows-see-all", { more })[language];
    const lines = kept.map((cells) => {
      const said = cells.map(cell).filter((each) => each !== "");
      return `  ${said.join("  ")}\n`;
    });
    return [
      `\n${paint("cyan", shownIn(title), terminal)}\n`,
      ...lead.map((each) => `  ${shownIn(each)}\n`),
      ...lines,
      more > 0 ? rest : "",
    ];
  });
  return [...reviewHeadlines(report).map((each) => `${shownIn(each)}\n`), ...parts.flat()].join("");
}
