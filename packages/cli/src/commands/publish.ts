import { rm } from "node:fs/promises";
import { relative } from "node:path";

import { wordsIn } from "@mulu/schema";

import type { CommandContext, Verb } from "../command.js";
import { exit } from "../exit.js";
import { load } from "../load.js";
import type { Loaded } from "../load.js";
import type { PublishOptions } from "../publish/options.js";
import { planPublication } from "../publish/plan.js";
import type { PublishPlan } from "../publish/plan.js";
import { versionMeant } from "../publish/version-meant.js";
import { inline, visible } from "../terminal.js";
import { writeFiles } from "../write-files.js";
import { say } from "../words/say.js";
import { exampleText, helpOf } from "../words/verbs.js";

const help = helpOf("publish");

/** Files as they are named to the reader. */
const namesOf = ({ files }: PublishPlan, { root }: Loaded): string[] =>
  files.map(({ shown, path }) => shown ?? `catalogs/${relative(root, path).replaceAll("\\", "/")}`);

function sayRefused({ terminal: { err, language } }: CommandContext, { version, lacks }: PublishPlan): void {
  const count = String(lacks.length);
  err(say("cannot-published-yet-no", { version: version.id, count })[language]);
  for (const { code, words, hint } of lacks) {
    const how = hint === undefined ? "" : `\n      ${inline(wordsIn(hint, language))}`;
    err(`  ${code}  ${inline(wordsIn(words, language))}${how}\n`);
  }
}

function sayDone(context: CommandContext, plan: PublishPlan, names: readonly string[]): void {
  const { out, language } = context.terminal;
  const count = String(names.length);
  const { version, level = "", isDry } = plan;
  const head = isDry
    ? say("dry-run-files-would-written", { count })
    : say("published-frozen-files-written", { version: version.id, count });
  out(`${head[language]}\n`);
  for (const name of names) out(`  ${inline(name)}\n`);
  for (const note of plan.notes) out(`- ${inline(wordsIn(note, language))}\n`);
  out(say("changeset", { level })[language]);
  out(visible((plan.summary ?? "").replaceAll(/^/gm, "  ").trimEnd()));
  out("\n");
}

async function runPublish(context: CommandContext, written: string, options: PublishOptions): Promise<number> {
  const loaded = await load(context);
  const version = versionMeant(context, loaded, written);
  const plan = await planPublication(loaded, version, options);
  const { isDry } = plan;
  const isRefused = plan.lacks.length > 0;
  if (!isRefused && !isDry) {
    await writeFiles(plan.files);
    for (const path of plan.gone) await rm(path, { force: true });
  }
  if (context.json) {
    const { lacks, level, summary, notes } = plan;
    const answer = { edition: version.id, published: !isRefused && !isDry, dryRun: isDry, lacks };
    const done = isRefused ? {} : { files: namesOf(plan, loaded), notes, level, summary };
    context.terminal.out(`${JSON.stringify({ ...answer, ...done }, null, 2)}\n`);
  } else if (isRefused) sayRefused(context, plan);
  else sayDone(context, plan, namesOf(plan, loaded));
  return isRefused ? exit.findings : exit.ok;
}

/** `mulu publish`: from a decided docket to an official edition or list standard, frozen, in one step. */
export const publishCommand: Verb = (program, act) => {
  program
    .command("publish")
    .argument("<edition>", help["<edition>"])
    .description(help.what)
    .option("--number <number>", help["--number"])
    .option("--on <date>", help["--on"])
    .option("--url <url>", help["--url"])
    .option("--credit-china <url>", help["--credit-china"])
    .option("--source <key>", help["--source"])
    .option("--source-title <text>", help["--source-title"])
    .option("--host-title <text>", help["--host-title"])
    .option("--effective <date>", help["--effective"])
    .option("--review <body>", help["--review"])
    .option("--reviewed <date>", help["--reviewed"])
    .option("--proposed <day:body>", help["--proposed"])
    .option("--collated <day:body>", help["--collated"])
    .option("--by <body>", help["--by"])
    .option("--supersedes <edition>", help["--supersedes"])
    .option("--docket <docket>", help["--docket"])
    .option("--title <title>", help["--title"])
    .option("--title-en <title>", help["--title-en"])
    .option("--base <revision>", help["--base"])
    .option("--dry-run", help["--dry-run"])
    .addHelpText(
      "after",
      exampleText(
        help.examples,
        [
          "mulu publish local/510000/information/2027 --number 川信用〔2026〕1号 --on 2026-12-20 \\",
          "  --url https://www.sc.gov.cn/… --effective 2027-01-01 --dry-run",
          "mulu publish national/lists/customs/2027 --on 2026-12-20 --url https://… --credit-china https://… \\",
          "  --effective 2027-01-01 --source customs-order --source-title 海关总署令 --dry-run",
          "",
        ],
        help.notes,
      ),
    )
    .action((edition: string, options: PublishOptions) => act((context) => runPublish(context, edition, options)));
};
