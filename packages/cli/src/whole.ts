import { identifyComments, identifyPath } from "@mulu/schema";
import type { Finding } from "@mulu/schema";

import { exit, UsageError } from "./exit.js";
import { filesOf, withinCatalogs } from "./load.js";
import type { Loaded } from "./load.js";
import { liesWithin } from "./paths.js";
import type { CommandContext } from "./command.js";
import { place } from "./render/text.js";
import { inline } from "./terminal.js";
import type { Language } from "./terminal.js";
import { say } from "./words/say.js";

/** Places named in a message; the check shows all. */
const shown = 8;

/** Errors of reading, structure and references: for these a document is not, or not wholly, in the catalogs. */
export function faultsIn({ compilation }: Pick<Loaded, "compilation">): Finding[] {
  return compilation.findings.filter(({ severity, verdict }) => severity === "error" && verdict === "fail");
}

/** Whether a file at one of the places is there, and what it holds is not, or not whole, in the catalogs that answer. */
function lacks(loaded: Loaded, places: readonly string[] = []): boolean {
  const known = new Set(loaded.compilation.documents.map(({ id }) => id));
  const faulty = new Set(faultsIn(loaded).map(({ file = "" }) => withinCatalogs(file)));
  return filesOf(loaded).some((file) => {
    const identity = identifyPath(file);
    if (!liesWithin(file, places) || identity?.kind === "exceptions") return false;
    // Comments are no documents: a line that cannot be read is left out, and only its finding tells.
    if (identifyComments(file)) return faulty.has(file);
    return !identity || !known.has(identity.id);
  });
}

/** Why documents are missing from the catalogs that answer; nothing, where none is. */
function unreadIn(loaded: Loaded): Finding[] {
  return lacks(loaded) ? faultsIn(loaded) : [];
}

/** The places at fault, one a line. */
export function listed(findings: readonly Finding[], language: Language): string {
  const lines = findings
    .slice(0, shown)
    .map((finding) => `  ${place(finding)}  ${finding.rule} ${inline(finding.message[language])}`);
  const more = findings.length - lines.length;
  if (more > 0) lines.push(say("and-places-more", { more })[language]);
  return lines.join("\n");
}

/** What an answer for machines says of itself: whether it was made from catalogs that could be read whole. */
export interface Wholeness {
  whole: boolean;
  /** What could not be read or linked; empty when whole. */
  unread: { rule: string; file?: string; line?: number; message: Finding["message"] }[];
}

/** The same for machines. */
export function wholeness(loaded: Loaded): Wholeness {
  const unread = unreadIn(loaded).map(({ rule, file, range, message }) => ({
    rule,
    ...(file === undefined ? {} : { file }),
    ...(range === undefined ? {} : { line: range.start.line }),
    message,
  }));
  return { whole: unread.length === 0, unread };
}

/**
 * Ends an answer: one from catalogs that could not be read whole says so, names the places, and ends with 1.
 * For verbs whose answer is of use even so.
 */
export function answered({ terminal }: CommandContext, loaded: Loaded): number {
  const unread = unreadIn(loaded);
  if (unread.length === 0) return exit.ok;
  const { language } = terminal;
  const said = say("answer-not-whole-places", { count: unread.length })[language];
  terminal.err(`${said}\n${listed(unread, language)}\n`);
  return exit.findings;
}

/**
 * For verbs whose half answer would be taken for the whole.
 * @param places what the answer is about, below the catalogs
 * @throws UsageError naming what cannot be read, when something of these places is missing for it
 */
export function demandWhole(
  { terminal: { language } }: CommandContext,
  loaded: Loaded,
  places: readonly string[],
): void {
  if (!lacks(loaded, places)) return;
  const unread = faultsIn(loaded);
  const said = say("places-catalogs-cannot-read", { count: unread.length })[language];
  throw new UsageError(`${said}\n${listed(unread, language)}`);
}
