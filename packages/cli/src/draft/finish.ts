import { join } from "node:path";

import { check, compile } from "@mulu/compiler";
import { wordsIn } from "@mulu/schema";
import type { Finding, Language } from "@mulu/schema";

import type { CommandContext } from "../command.js";
import { exit, UsageError } from "../exit.js";
import { fails } from "../load.js";
import { inline } from "../terminal.js";
import { writeFiles } from "../write-files.js";
import type { Drafting } from "./drafting.js";
import { bilingual, say } from "../words/say.js";

/** What was drafted, and what to do next. */
export interface Drafted {
  /** Id of what was asked for. */
  id: string;
  dryRun: boolean;
  /** A command that carries on from here. */
  next?: string;
}

/** Findings of the law rules about what was drafted. */
function judged(drafting: Drafting): Finding[] {
  const written = new Set([...drafting.files.keys()].map((path) => `catalogs/${path}`));
  return check(compile(drafting.overlaid())).filter(
    ({ file, verdict }) => file !== undefined && written.has(file) && verdict === "fail",
  );
}

/**
 * Writes a draft, all of it or nothing, and tells what was written and what the rules say of it.
 * @throws UsageError where the draft does not hold together with the catalogs: nothing is written then
 */
export async function finish(context: CommandContext, drafting: Drafting, drafted: Drafted): Promise<number> {
  const { terminal, json } = context;
  const { root } = drafting.loaded;
  const broken = drafting.broken();
  if (broken.length > 0) {
    const said = broken.map(({ file = "", message }) => `  ${file} ${message.zh} / ${message.en}`);
    throw new UsageError([bilingual(say("nothing-written")), ...said].join("\n"));
  }
  const findings = judged(drafting);
  if (!drafted.dryRun) {
    await writeFiles(
      [...drafting.files].map(([path, content]) => ({
        path: join(root, path),
        shown: `catalogs/${path}`,
        content,
        isNew: !drafting.loaded.files.has(path),
      })),
    );
  }
  const written = [...drafting.files.keys()].sort().map((path) => `catalogs/${path}`);
  if (json) {
    const { notes } = drafting;
    terminal.out(`${JSON.stringify({ id: drafted.id, dryRun: drafted.dryRun, written, notes, findings }, null, 2)}\n`);
  } else terminal.out(rendered(drafting, { ...drafted, written, findings }, terminal.language));
  return fails(findings) ? exit.findings : exit.ok;
}

function rendered(
  { notes }: Drafting,
  { id, dryRun, next, written, findings }: Drafted & { written: readonly string[]; findings: readonly Finding[] },
  language: Language,
): string {
  const shown = written.slice(0, 12);
  const rest = written.length - shown.length;
  const head = say("id-and-words", { id, more: dryRun ? say("dry-run-head") : say("written-head") })[language];
  const lines = [
    head,
    ...shown.map((path) => `  ${path}`),
    ...(rest > 0 ? [say("more-files", { all: written.length, rest })[language]] : []),
    ...notes.map((note) => `- ${wordsIn(note, language)}`),
    ...(findings.length === 0
      ? [say("check-no-errors-no")[language]]
      : [
          say("check-points-open", { count: findings.length })[language],
          ...findings.map(({ rule, severity, message }) => {
            const grade = severity === "error" ? say("error-state")[language] : say("remark-state")[language];
            return `  ${grade} ${rule} ${message[language]}`;
          }),
        ]),
    ...(next === undefined ? [] : [say("next-steps", { next })[language]]),
  ];
  return `${lines.map(inline).join("\n")}\n`;
}
