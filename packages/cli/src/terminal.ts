import { randomUUID } from "node:crypto";
import { isatty } from "node:tty";

import { authoritative, isLanguage } from "@mulu/schema";
import type { Language } from "@mulu/schema";
import pc from "picocolors";

import { askAtTerminal } from "./ask.js";
import type { Ask } from "./ask.js";

export type { Language } from "@mulu/schema";

/** Where a command writes, and what it may assume of the reader. Tests pass their own. */
export interface Terminal {
  out: (text: string) => void;
  err: (text: string) => void;
  colour: boolean;
  language: Language;
  cwd: string;
  /** Whoever sits there and can be asked, in a language; nobody at a pipe. */
  asker?: (language: Language) => Ask | undefined;
}

/** The language of the locale where Mulu speaks it, Chinese for every other and for none. */
export function languageOf(environment: Readonly<Record<string, string | undefined>>): Language {
  const locale = environment.LC_ALL ?? environment.LC_MESSAGES ?? environment.LANG ?? "";
  const [code = ""] = locale.toLowerCase().split(/[_.@-]/);
  return isLanguage(code) ? code : authoritative;
}

/** The terminal of the running process. */
export function processTerminal(): Terminal {
  return {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    // A build server claims colours for its pipes; they are still no terminal.
    colour: pc.isColorSupported && isatty(1),
    language: languageOf(process.env),
    cwd: process.cwd(),
    asker: askAtTerminal,
  };
}

/**
 * Signs that steer a terminal or hide from its reader: controls but the line end, format and direction signs, other
 * separators of lines, halves of a pair. None belongs into what a clerk reads.
 */
const unseen = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

function escaped(sign: string): string {
  const units = Array.from({ length: sign.length }, (_, index) => sign.charCodeAt(index));
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, "0")}`).join("");
}

/** A text with every sign nobody would see written out, as `\u001b`; within JSON that says the same. */
export function visible(text: string): string {
  return text.replace(unseen, escaped);
}

/** The same on one line: for a title or a message within a line, where a line end would forge another one. */
export function inline(text: string): string {
  return visible(text).replaceAll("\n", "\\u000a");
}

const styles = { red: "31", yellow: "33", cyan: "36", dim: "2" } as const;
type Style = keyof typeof styles;

// Colours are asked for by a mark that no catalog can know, and become escapes only where a line leaves: an escape that
// stands in the data is told from ours for certain. The mark itself is never written.
const mark = randomUUID();
const marked = new RegExp(`${mark}\\((\\w*)\\)`, "g");

/** A text in a colour, where the reader has colours. */
export function paint(style: Style, text: string, { colour }: Pick<Terminal, "colour">): string {
  return colour ? `${mark}(${styles[style]})${text}${mark}()` : text;
}

const shown = (text: string): string =>
  visible(text).replace(marked, (_, code: string) => `\u001B[${code === "" ? "0" : code}m`);

/** The one way out: a terminal to which nothing is written but what can be seen, and our own colours. */
export function guarded(terminal: Terminal): Terminal {
  return {
    ...terminal,
    out: (text) => {
      terminal.out(shown(text));
    },
    err: (text) => {
      terminal.err(shown(text));
    },
  };
}
