import { isatty } from "node:tty";

import pc from "picocolors";

/** A language of messages. */
export type Language = "zh" | "en";

/** Where a command writes, and what it may assume of the reader. Tests pass their own. */
export interface Terminal {
  out: (text: string) => void;
  err: (text: string) => void;
  colour: boolean;
  language: Language;
  cwd: string;
}

/** English for an English locale, Chinese for every other and for none. */
export function languageOf(environment: Readonly<Record<string, string | undefined>>): Language {
  const locale = environment.LC_ALL ?? environment.LC_MESSAGES ?? environment.LANG ?? "";
  return /^en(?:[_.@-]|$)/i.test(locale) ? "en" : "zh";
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
  };
}
