import stringWidth from "string-width";

import type { Range } from "@mulu/schema";

import { visible } from "../terminal.js";

/** Lines shown before and after the one at fault. */
const around = 1;

/** A few lines of source with the fault underlined. Chinese characters take two columns, so carets count widths. */
export function codeFrame(source: string, range: Range): string {
  const lines = source.split(/\r\n|\n|\r/);
  const first = Math.max(1, range.start.line - around);
  const last = Math.min(lines.length, range.start.line + around);
  const gutter = String(last).length;
  const frame: string[] = [];
  for (let number = first; number <= last; number += 1) {
    const line = lines[number - 1] ?? "";
    const here = number === range.start.line;
    frame.push(`${here ? ">" : " "} ${String(number).padStart(gutter)} | ${visible(line)}`);
    if (here) frame.push(`  ${" ".repeat(gutter)} | ${underline(line, range)}`);
  }
  return frame.join("\n");
}

function underline(line: string, { start, end }: Range): string {
  const from = start.column - 1;
  const to = end.line === start.line ? Math.max(end.column - 1, from + 1) : line.length;
  const before = stringWidth(visible(line.slice(0, from)));
  const width = Math.max(1, stringWidth(visible(line.slice(from, to))));
  return `${" ".repeat(before)}${"^".repeat(width)}`;
}
