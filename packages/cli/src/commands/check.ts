import { Option } from "commander";

import type { Finding } from "@mulu/schema";

import { exit } from "../exit.js";
import { writeFixes } from "../fixes.js";
import { fails, load, parseDate } from "../load.js";
import type { CheckDays, Loaded } from "../load.js";
import type { CommandContext, Verb } from "../program.js";
import { renderGithub } from "../render/github.js";
import { renderSarif } from "../render/sarif.js";
import { renderFinding, renderTally, tally } from "../render/text.js";

interface CheckOptions {
  asOf?: string;
  today?: string;
  format: "text" | "json" | "github" | "sarif";
  all?: boolean;
  fix?: boolean;
}

/** Findings below one of the paths, given as on the command line; without paths, all. */
function within(findings: readonly Finding[], paths: readonly string[]): Finding[] {
  const wanted = paths.map((path) => path.replaceAll("\\", "/").replace(/^\.\//, "").replace(/\/$/, ""));
  if (wanted.length === 0) return [...findings];
  return findings.filter(({ file }) => wanted.some((path) => file === path || file?.startsWith(`${path}/`)));
}

function printText(findings: readonly Finding[], { compilation }: Loaded, { terminal }: CommandContext): void {
  const source = (file: string): string | undefined => compilation.text(file);
  for (const finding of findings) {
    terminal.out(`${renderFinding(finding, { terminal, set: compilation.set, source })}\n\n`);
  }
}

/** The catalogs with every certain fix below the paths written, read again. */
async function loadFixed(context: CommandContext, paths: readonly string[], days: CheckDays): Promise<Loaded> {
  const found = await load(context, days);
  const fixed = await writeFixes(found.root, within(found.findings, paths));
  const { terminal } = context;
  if (!context.json) terminal.err(`${terminal.language === "zh" ? `已改正 ${fixed} 处。` : `${fixed} fixed.`}\n`);
  return fixed === 0 ? found : load(context, days);
}

async function runCheck(context: CommandContext, paths: readonly string[], options: CheckOptions): Promise<number> {
  const { terminal } = context;
  const days = {
    ...(options.asOf === undefined ? {} : { asOf: parseDate(options.asOf) }),
    ...(options.today === undefined ? {} : { today: parseDate(options.today) }),
  };
  const loaded = await (options.fix ? loadFixed(context, paths, days) : load(context, days));
  const findings = within(loaded.findings, paths);
  const shown = options.all ? findings : findings.filter(({ verdict, accepted }) => verdict === "fail" && !accepted);
  if (context.json || options.format === "json") {
    terminal.out(`${JSON.stringify({ findings, tally: tally(findings) }, null, 2)}\n`);
  } else if (options.format === "sarif") {
    terminal.out(renderSarif(shown, terminal.language));
  } else if (options.format === "github") {
    for (const finding of shown) terminal.out(`${renderGithub(finding, terminal.language)}\n`);
  } else {
    printText(shown, loaded, context);
    terminal.out(`${renderTally(tally(findings), loaded.compilation.documents.length, terminal)}\n`);
  }
  return fails(findings) ? exit.findings : exit.ok;
}

/** `mulu check`: structure, references and law rules. */
export const checkCommand: Verb = (program, act) => {
  program
    .command("check")
    .argument("[paths...]", "只显示这些路径下的结果，例如 catalogs/local/310000 / show only what is below these paths")
    .description("检查结构、引用和法律规则 / structure, references and law rules")
    .option("--as-of <date>", "按此日的法律判断，例如 2022-06-01 / judge by the law of this day")
    .option("--today <date>", "核对例外是否到期的日期 / the day by which exceptions may have expired")
    .addOption(
      new Option("--format <format>", "输出形式 / form").choices(["text", "json", "sarif", "github"]).default("text"),
    )
    .option("--fix", "改正有把握的写法问题，如日期写法、漏写的引号 / correct what is certain: dates, missing quotes")
    .option("--all", "连同已登记例外和无法判断的结果 / also what is accepted or cannot be said")
    .addHelpText("after", "\n例 / example:\n  mulu check catalogs/local/310000 --as-of 2026-11-20\n")
    .action((paths: string[], options: CheckOptions) => act((context) => runCheck(context, paths, options)));
};
