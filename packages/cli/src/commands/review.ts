import { Option } from "commander";

import type { CommandContext, Verb } from "../command.js";
import { exit, UsageError } from "../exit.js";
import { load, parseDate } from "../load.js";
import type { Loaded } from "../load.js";
import { absolute } from "../paths.js";
import { reviewAnnotations } from "../review/annotations.js";
import { commentLimit, reviewMarkdown } from "../review/markdown.js";
import { reviewReport } from "../review/report.js";
import type { ReviewReport } from "../review/report.js";
import { commentsGone } from "../review/sections.js";
import { reviewText } from "../review/text.js";
import { commitOf, repositoryOf } from "../revisions.js";
import { answered, wholeness } from "../whole.js";
import { demandAbsent, writeFiles } from "../write-files.js";
import { say } from "../words/say.js";
import { exampleText, helpOf } from "../words/verbs.js";

const help = helpOf("review");

interface ReviewOptions {
  base?: string;
  on?: string;
  format: "text" | "json" | "md" | "github";
  limit: string;
  output?: string;
  force?: boolean;
  all?: boolean;
}

/** Where a change is held against unless that is said: the main line, else the last commit. */
const usualBases = ["origin/main", "main", "HEAD"];

function baseFor({ root }: Loaded, asked: string | undefined): string {
  if (asked !== undefined) return asked;
  const repository = repositoryOf(root);
  const known = usualBases.find((each) => {
    try {
      return repository !== undefined && commitOf(repository, each) !== "";
    } catch {
      return false;
    }
  });
  return known ?? "HEAD";
}

function limitOf(written: string): number {
  const limit = Number(written);
  if (!Number.isSafeInteger(limit) || limit < 2000) {
    throw new UsageError(say("limit-whole-number-more", { written }));
  }
  return limit;
}

interface Reviewed {
  report: ReviewReport;
  loaded: Loaded;
}

function rendered({ report, loaded }: Reviewed, { terminal, json }: CommandContext, options: ReviewOptions): string {
  const { language } = terminal;
  const { sides: _, ...data } = report;
  if (json || options.format === "json") return `${JSON.stringify({ ...data, ...wholeness(loaded) }, null, 2)}\n`;
  if (options.format === "md") return reviewMarkdown(report, { language, limit: limitOf(options.limit) });
  if (options.format === "github") return reviewAnnotations(report, language);
  return reviewText(report, terminal, options.all === true);
}

async function runReview(context: CommandContext, options: ReviewOptions): Promise<number> {
  const { terminal } = context;
  const on = options.on === undefined ? undefined : parseDate(options.on);
  limitOf(options.limit);
  const path = options.output === undefined ? undefined : absolute(terminal.cwd, options.output);
  if (path !== undefined && !options.force) await demandAbsent(path, options.output ?? "");
  const loaded = await load(context);
  const report = reviewReport(loaded, baseFor(loaded, options.base), on);
  const content = rendered({ report, loaded }, context, options);
  if (path === undefined) terminal.out(content);
  else await writeFiles([{ path, content, shown: options.output ?? "", isNew: !options.force }]);
  const failed = report.review.rules.fires.some(({ state }) => state === "error") || commentsGone(report) > 0;
  return Math.max(answered(context, loaded), failed ? exit.findings : exit.ok);
}

/** `mulu review`: what a proposal changes, whom it reaches, which rules it trips, and what its procedure still lacks. */
export const reviewCommand: Verb = (program, act) => {
  program
    .command("review")
    .description(help.what)
    .option("--base <revision>", help["--base"])
    .option("--on <date>", help["--on"])
    .addOption(
      new Option("--format <format>", help["--format"]).choices(["text", "json", "md", "github"]).default("text"),
    )
    .option("--limit <signs>", help["--limit"], String(commentLimit))
    .option("--output <file>", help["--output"])
    .option("--force", help["--force"])
    .option("--all", help["--all"])
    .addHelpText("after", exampleText(help.examples, ["mulu review --base origin/main --format md --output 审阅.md"]))
    .action((options: ReviewOptions) => act((context) => runReview(context, options)));
};
