import { commonLock, driftFrom, lockFolder, verifyLock } from "@mulu/compiler";
import type { PublishedChange } from "@mulu/compiler";
import type { Finding, Language } from "@mulu/schema";

import { exit, UsageError } from "../exit.js";
import { fails, filesOf, load, parseDate } from "../load.js";
import type { Loaded } from "../load.js";
import type { CommandContext, Verb } from "../command.js";
import { renderChanges } from "../render/changes.js";
import { inline } from "../terminal.js";
import { ownLock } from "../verify/locks.js";
import { sinceBase } from "../verify/since-base.js";
import { updateLock } from "../verify/update.js";
import type { Update, UpdateRequest } from "../verify/update.js";
import { faultsIn, listed } from "../whole.js";
import { say } from "../words/say.js";
import { exampleText, helpOf } from "../words/verbs.js";

const help = helpOf("verify");

interface VerifyOptions {
  update?: boolean;
  base?: string;
  correct?: string;
  today?: string;
}

/** The same finding once, however many locks give it. */
function once(findings: readonly Finding[]): Finding[] {
  return [...new Map(findings.map((each) => [`${each.rule} ${each.file ?? ""} ${each.message.zh}`, each])).values()];
}

function print(
  context: CommandContext,
  findings: readonly Finding[],
  changes: readonly PublishedChange[] = [],
): number {
  const { terminal, json } = context;
  const { language } = terminal;
  if (json) {
    terminal.out(`${JSON.stringify({ findings, changes }, null, 2)}\n`);
    return findings.length === 0 ? exit.ok : exit.findings;
  }
  terminal.out(renderChanges(changes, language));
  for (const { rule, file, message, hint } of findings) {
    const at = file === undefined ? "" : `  ${inline(file)}`;
    terminal.out(`${rule}${at}  ${inline(message[language])}\n  ${inline(hint?.[language] ?? "")}\n`);
  }
  const { length } = findings;
  terminal.out(say("published-findings", { count: length })[language]);
  return length === 0 ? exit.ok : exit.findings;
}

function said({ added, corrected, dropped }: Update, language: Language): string {
  const done = [
    say("lock-written", { common: commonLock, folder: lockFolder }),
    ...(added > 0 ? [say("ids-newly-locked", { added })] : []),
    ...(dropped.length > 0 ? [say("never-published", { dropped })] : []),
    ...(corrected.length > 0 ? [say("correction-recorded", { corrected })] : []),
  ];
  return say("full-stop", { what: done.map((each) => each[language]).join(say("semicolon")[language]) })[language];
}

function requestOf({ base, correct, today }: VerifyOptions): UpdateRequest {
  if (correct?.trim() === "") {
    throw new UsageError(say("correction-needs-reason-correct"));
  }
  return {
    ...(base === undefined ? {} : { base }),
    ...(correct === undefined
      ? {}
      : { correct: { reason: correct, ...(today === undefined ? {} : { on: parseDate(today) }) } }),
  };
}

async function runUpdate(context: CommandContext, loaded: Loaded, options: VerifyOptions): Promise<number> {
  const { terminal } = context;
  const { language } = terminal;
  const request = requestOf(options);
  if (fails(loaded.findings)) {
    const errors = loaded.findings.filter((finding) => fails([finding]));
    const refused = say("catalogs-errors-lock-left", { count: errors.length })[language];
    terminal.err(`${refused}\n${listed(errors, language)}\n`);
    return exit.findings;
  }
  const update = await updateLock(loaded, request);
  if (update.findings.length > 0) {
    terminal.err(say("lock-left")[language]);
    return print(context, update.findings);
  }
  if (context.json) terminal.out(`${JSON.stringify({ ...update, changes: [] }, null, 2)}\n`);
  else terminal.out(said(update, language));
  return exit.ok;
}

async function runVerify(context: CommandContext, options: VerifyOptions): Promise<number> {
  if (!options.update && options.correct !== undefined) {
    throw new UsageError(say("correct-goes-update-only"));
  }
  const loaded = await load(context);
  if (options.update) return runUpdate(context, loaded, options);
  const lock = await ownLock(loaded.root);
  if (!lock) {
    throw new UsageError(say("no-restore-repository-make", { commonLock }));
  }
  const present = { set: loaded.compilation.set, files: filesOf(loaded), corrections: lock.corrections };
  const since = options.base === undefined ? { findings: [], changes: [] } : sinceBase(loaded, lock, options.base);
  const own = [...faultsIn(loaded), ...verifyLock(lock, present), ...driftFrom(lock, present.set)];
  return print(context, once([...own, ...since.findings]), since.changes);
}

/** `mulu verify`: what was published is still there and unaltered, and what changed is explained. */
export const verifyCommand: Verb = (program, act) => {
  const command = program
    .command("verify")
    .description(help.what)
    .option("--update", help["--update"])
    .option("--base <revision>", help["--base"])
    .option("--correct <reason>", help["--correct"])
    .option("--today <date>", help["--today"])
    .addHelpText(
      "after",
      exampleText(help.examples, [
        "mulu verify --base origin/main",
        "mulu verify --update --correct 公布文本有误 --today 2026-11-20",
      ]),
    );
  command.action(() => act((context) => runVerify(context, command.opts<VerifyOptions>())));
};
