import type { MaskedKind } from "@mulu/validators";

import { inline } from "../terminal.js";
import { inBrackets, languages, wordsIn } from "@mulu/schema";
import type { Text } from "@mulu/schema";
import type { Language } from "../terminal.js";
import type { Note } from "./notes.js";
import { say } from "../words/say.js";

/** What an import did, as machines read it. */
export interface ImportReport {
  docket: string;
  window: string;
  file: string;
  dryRun: boolean;
  /** Comments of the file. */
  read: number;
  added: number;
  already: number;
  held: number;
  numbers: number[];
  repeats: { exact: number; near: number };
  folded: { number: number; of: number }[];
  masked: Partial<Record<MaskedKind, number>>;
  written: string[];
  notes: Note[];
}

const kinds: Readonly<Record<MaskedKind, Text>> = {
  paper: say("masked-papers"),
  telephone: say("masked-telephones"),
  account: say("masked-accounts"),
  number: say("masked-numbers"),
  name: say("masked-names"),
  address: say("masked-addresses"),
  "web-page": say("masked-web-pages"),
  email: say("masked-mail"),
  messenger: say("masked-messengers"),
  plate: say("masked-plates"),
  birth: say("masked-births"),
};

/** Numbers that follow one another as `1–3`. */
function spans(numbers: readonly number[]): readonly string[] {
  const said: string[] = [];
  for (let from = 0; from < numbers.length; ) {
    let to = from;
    while (numbers[to + 1] === (numbers[to] ?? 0) + 1) to += 1;
    said.push(from === to ? String(numbers[from]) : `${numbers[from]}–${numbers[to]}`);
    from = to + 1;
  }
  return said.length > 5 ? [...said.slice(0, 5), "…"] : said;
}

/** Notes as lines: what, how often, where first, and what to do. */
export function noteLines(notes: readonly Note[], language: Language): string[] {
  return notes.flatMap(({ code, severity, message, hint, count, places }) => {
    const label = say(severity === "error" ? "label-not-taken" : "label-note")[language];
    const more = count > places.length ? say("places-in-all", { count })[language] : "";
    const listed = places.map(inline).join(languages[language].punctuation.comma);
    const where = places.length === 0 ? "" : inBrackets(`${listed}${more}`, language);
    return [
      `${label} ${code}  ${inline(wordsIn(message, language))}${where}`,
      `  ${say("hint-head")[language]}${inline(wordsIn(hint, language))}`,
    ];
  });
}

/** What an import did, for a clerk. */
export function importText(report: ImportReport, language: Language): string {
  const { file, docket, window, added, already, held, numbers, repeats, masked, written, notes, dryRun } = report;
  const total = repeats.exact + repeats.near;
  const lines = [
    say(dryRun ? "comments-would-be-taken" : "comments-taken", {
      ...{ file: inline(file), docket, window, added, already, held },
      numbers: added > 0 ? say("numbers-taken", { numbers: spans(numbers) }) : "",
    })[language],
    ...(total > 0 ? [say("repeats-taken", { total, exact: repeats.exact, near: repeats.near })[language]] : []),
  ];
  const hidden = Object.entries(kinds)
    .filter(([kind]) => masked[kind as MaskedKind] !== undefined)
    .map(([kind, words]) => `${wordsIn(words, language)} ${masked[kind as MaskedKind]}`);
  if (hidden.length > 0)
    lines.push(say("masked-in-all", { hidden: hidden.join(say("mask-comma")[language]) })[language]);
  if (written.length > 0) lines.push(say("files-written", { written: written.map(inline) })[language]);
  if (written.some((name) => name.endsWith(".receipt-key"))) {
    lines.push(say("receipt-key-new-keep")[language]);
  }
  return `${[...lines, ...noteLines(notes, language)].join("\n")}\n`;
}
