import { rm } from "node:fs/promises";
import { relative } from "node:path";

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

/** Files as they are named to the reader. */
const namesOf = ({ files }: PublishPlan, { root }: Loaded): string[] =>
  files.map(({ shown, path }) => shown ?? `catalogs/${relative(root, path).replaceAll("\\", "/")}`);

function sayRefused({ terminal: { err, language } }: CommandContext, { version, lacks }: PublishPlan): void {
  const count = String(lacks.length);
  err(say("cannot-published-yet-no", { version: version.id, count })[language]);
  for (const { code, words, hint } of lacks) {
    const how = hint === undefined ? "" : `\n      ${inline(hint[language])}`;
    err(`  ${code}  ${inline(words[language])}${how}\n`);
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
  for (const note of plan.notes) out(`- ${inline(note[language])}\n`);
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
    .argument(
      "<edition>",
      "草案版本或者名单标准，例如 local/510000/information/2027 / the draft edition, or a list standard",
    )
    .description(
      "把审定的草案记为官方版本，锁定并写变更集 / record an approved draft as official, frozen, with its changeset",
    )
    .option("--number <number>", "文号 / document number")
    .option("--on <date>", "公布日期 / day of publication")
    .option("--url <url>", "公布网址 / address of the publication")
    .option("--credit-china <url>", "名单标准在“信用中国”的网址 / address of a list standard on Credit China")
    .option("--source <key>", "名单标准的来源 / source of a list standard")
    .option("--source-title <text>", "新登记的来源是什么 / what a new source is")
    .option("--host-title <text>", "新登记的网站是谁的，中文|English / whose site a new host is")
    .option("--effective <date>", "施行日期 / day in force")
    .option(
      "--review <body>",
      "审定机构，没有登记的本地机构一并登记 / the body that approved it; a new one of the region is registered",
    )
    .option("--reviewed <date>", "审定日期 / day of approval")
    .option("--proposed <day:body>", "何时由谁提出 / when and by whom it was proposed")
    .option("--collated <day:body>", "何时由谁汇总 / when and by whom it was collated")
    .option("--by <body>", "公布机构，默认卷宗的牵头单位 / who publishes; the lead unit of the docket by default")
    .option("--supersedes <edition>", "取代的版本；不取代的写 none / the edition it takes the place of, or none")
    .option("--docket <docket>", "征求意见卷宗 / the docket")
    .option("--title <title>", "公布的名称 / title as published")
    .option("--title-en <title>", "公布的英文名称 / the same in English")
    .option("--base <revision>", "变更集的级别按自该版本以来的改动 / the level counts changes since this revision")
    .option("--dry-run", "只报告，不写文件 / report only, write nothing")
    .addHelpText(
      "after",
      "\n例 / example:\n  mulu publish local/510000/information/2027 --number 川信用〔2026〕1号 --on 2026-12-20 \\\n" +
        "    --url https://www.sc.gov.cn/… --effective 2027-01-01 --dry-run\n" +
        "  mulu publish national/lists/customs/2027 --on 2026-12-20 --url https://… --credit-china https://… \\\n" +
        "    --effective 2027-01-01 --source customs-order --source-title 海关总署令 --dry-run\n\n" +
        "缺什么一次列全，什么也不写；不缺时一并写入版本、卷宗、锁定文件和变更集。\n" +
        "What is missing is listed at once, and nothing is written; else edition, docket, lock and changeset are written as one.\n",
    )
    .action((edition: string, options: PublishOptions) => act((context) => runPublish(context, edition, options)));
};
