import { languages, wordsIn } from "@mulu/schema";
import type { Text } from "@mulu/schema";

import { inline } from "../terminal.js";
import type { Language } from "../terminal.js";
import type { DiffReport } from "./report.js";
import { header, tableRows } from "./table.js";
import { headlines, sideInWords } from "./words.js";

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

const escaped = (text: string): string => inline(text).replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);

const style = `body{font-family:sans-serif;margin:2rem;line-height:1.5}table{border-collapse:collapse;width:100%}
th,td{border:1px solid #888;padding:.3rem .5rem;vertical-align:top;text-align:start}th{background:#eee;position:sticky;top:0}
@media print{body{margin:0;font-size:9pt}th{position:static}}`;

/** A comparison as one page that needs nothing else. */
export function renderHtml(report: DiffReport, language: Language): string {
  const say = (text: Text): string => escaped(wordsIn(text, language));
  const title = `${say(sideInWords(report.diff.before))} → ${say(sideInWords(report.diff.after))}`;
  const row = (cells: readonly string[], tag: "td" | "th"): string =>
    `<tr>${cells.map((cell) => `<${tag}${tag === "th" ? ' scope="col"' : ""}>${escaped(cell)}</${tag}>`).join("")}</tr>\n`;
  const lines = headlines(report).map((each) => `<li>${say(each)}</li>\n`);
  return `<!doctype html>
<html lang="${languages[language].tag}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><style>${style}</style></head>
<body>
<h1>${title}</h1>
<ul>
${lines.join("")}</ul>
<table>
<thead>
${row(header(language), "th")}</thead>
<tbody>
${tableRows(report, language)
  .map((cells) => row(cells, "td"))
  .join("")}</tbody>
</table>
</body>
</html>
`;
}
