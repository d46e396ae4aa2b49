import { inBrackets, wordsIn } from "@mulu/schema";
import type { Language, Text } from "@mulu/schema";

import { inline, paint } from "../terminal.js";
import type { Terminal } from "../terminal.js";
import type { DiffReport } from "./report.js";
import { sectionsOf } from "./rows.js";
import type { Block, Row } from "./rows.js";
import { groupedOf } from "./shared.js";
import type { SharedRow } from "./shared.js";
import { headlines, reachInWords, sharedInWords, sideInWords, versionInWords } from "./words.js";
import { say as sentence } from "../words/say.js";

type Say = (text: Text) => string;

/** A comparison for a terminal: verdicts first, then what came and went, then every change, field by field. */
export function renderText(report: DiffReport, terminal: Terminal): string {
  const { language } = terminal;
  const say: Say = (text) => inline(wordsIn(text, language));
  const { before, after } = report.diff;
  const head = `${say(sideInWords(before))} → ${say(sideInWords(after))}\n`;
  const heads = headlines(report).map((each) => `${say(each)}\n`);
  const sections = sectionsOf(report).map((section) => {
    const { shared, blocks, ofVersion } = groupedOf(section);
    const common = shared.map((each) => sharedText(each, say, terminal)).join("");
    const own = blocks.map((block) => blockText(block, say, terminal)).join("");
    const version = ofVersion === 0 ? "" : `${versionLine(ofVersion, language)}\n`;
    return `\n${say(section.title)}${inBrackets(section.blocks.length, language)}\n${common}${version}${own}`;
  });
  return [head, ...heads, ...sections].join("");
}

/** A change that several things have in common, and which they are. */
function sharedText({ row, blocks }: SharedRow, say: Say, terminal: Terminal): string {
  const [first] = blocks;
  if (!first) return "";
  const marks = blocks.map(({ thing }) => `    ${paint("dim", thing.thing, terminal)}`);
  return [
    `  ${say(sharedInWords(blocks.length))}${first.doubt ? " *" : ""}  ${say(reachInWords(first))}`,
    ...rowLines(row, say, terminal),
    ...marks,
    "",
  ].join("\n");
}

const versionLine = (count: number, language: Language): string => `    ${wordsIn(versionInWords(count), language)}`;

function blockText(block: Block, say: Say, terminal: Terminal): string {
  const { thing, title, trail, doubt, rows, ofVersion } = block;
  const isWhole = rows.length === 1 && (thing.before === undefined || thing.after === undefined);
  const mark = doubt ? " *" : "";
  const reach = say(reachInWords(block));
  const [only] = rows;
  const head = `  ${say(title)}${mark}  ${paint("dim", thing.thing, terminal)}`;
  const verdict = isWhole && only ? `  ${coloured(only, say, terminal)}  ${reach}` : `  ${reach}`;
  const lines = [
    `${head}${verdict}`,
    ...(trail ? [`    ${say(trail)}`] : []),
    ...(isWhole ? [] : rows.flatMap((row) => rowLines(row, say, terminal))),
    ...(ofVersion === 0 ? [] : [versionLine(ofVersion, terminal.language)]),
  ];
  return `${lines.join("\n")}\n`;
}

function coloured({ effect, level, breaks }: Row, say: Say, terminal: Terminal): string {
  const words = `${[say(effect), level].filter((each) => each !== "").join("  ")}${breaks ? sentence("breaks-head")[terminal.language] : ""}`;
  return breaks || level === "major" ? paint(breaks ? "red" : "yellow", words, terminal) : words;
}

/** More signs than this are set on lines of their own. */
const short = 40;

function rowLines(row: Row, say: Say, terminal: Terminal): string[] {
  const none = sentence("none-shown")[terminal.language];
  const [before, after] = [row.before, row.after].map((each) => (each === undefined ? none : say(each)));
  const tail = `${paint("dim", say(row.kind), terminal)}  ${coloured(row, say, terminal)}`;
  const colon = sentence("colon")[terminal.language];
  if (row.before === undefined && row.after === undefined) return [`    ${say(row.place)}  ${tail}`];
  if ((before?.length ?? 0) + (after?.length ?? 0) <= short)
    return [`    ${say(row.place)}${colon}${before ?? ""} → ${after ?? ""}  ${tail}`];
  return [`    ${say(row.place)}  ${tail}`, `      - ${before ?? ""}`, `      + ${after ?? ""}`];
}
