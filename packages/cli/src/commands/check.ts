import { Option } from "commander";

import { identifyPath } from "@mulu/schema";
import type { Finding } from "@mulu/schema";

import { exit } from "../exit.js";
import { writeFixes } from "../fixes.js";
import { fails, filesOf, load, parseDate, withinCatalogs } from "../load.js";
import type { CheckDays, Loaded } from "../load.js";
import { findPath, liesWithin } from "../paths.js";
import type { CommandContext, Verb } from "../command.js";
import { renderGithub } from "../render/github.js";
import { renderGroup, renderMerged } from "../render/group-text.js";
import { groupAlike, saidOnce, summarised } from "../render/groups.js";
import type { Group } from "../render/groups.js";
import { samenessIn } from "../render/sameness.js";
import { renderSarif } from "../render/sarif.js";
import { renderStanding, standingOf } from "../render/standing.js";
import type { Standing } from "../render/standing.js";
import { renderFinding, renderTally, tally } from "../render/text.js";
import { listed, faultsIn } from "../whole.js";
import { say } from "../words/say.js";
import { exampleText, helpOf } from "../words/verbs.js";

const help = helpOf("check");

interface CheckOptions {
  asOf?: string;
  today?: string;
  format: "text" | "json" | "github" | "sarif";
  all?: boolean;
  summary?: boolean;
  fix?: boolean;
}

/** Findings at the places chosen; without places, all. */
function within(findings: readonly Finding[], places: readonly string[]): Finding[] {
  return findings.filter(({ file }) => liesWithin(file === undefined ? undefined : withinCatalogs(file), places));
}

/** The places below the catalogs that the paths name. A path that names nothing is a call that is wrong. */
function placesOf(loaded: Loaded, paths: readonly string[], { terminal: { cwd } }: CommandContext): string[] {
  const context = { cwd, root: loaded.root, files: filesOf(loaded) };
  return paths.map((path) => findPath(path, context));
}

/** Faults elsewhere for which something at the places chosen could not be judged: silence about it is no praise. */
function faultsElsewhere(loaded: Loaded, places: readonly string[]): Finding[] {
  const { compilation, files } = loaded;
  const own = within(compilation.findings, places);
  const faulty = new Set(own.map(({ file }) => withinCatalogs(file ?? "")));
  const silent = [...files.keys()].some((file) => {
    const id = identifyPath(file)?.id;
    return id !== undefined && liesWithin(file, places) && !faulty.has(file) && compilation.unjudged.has(id);
  });
  return silent ? faultsIn(loaded).filter((finding) => !own.includes(finding)) : [];
}

function sayElsewhere(faults: readonly Finding[], { terminal }: CommandContext): void {
  if (faults.length === 0) return;
  const said = say("some-what-chosen-not")[terminal.language];
  terminal.err(`${said}\n${listed(faults, terminal.language)}\n`);
}

/** Prints each finding; those that are alike in one line, with their basis and what would be right. */
function printText(said: readonly (Finding | Group)[], { compilation }: Loaded, { terminal }: CommandContext): void {
  const { set } = compilation;
  const source = (file: string): string | undefined => compilation.text(file);
  for (const each of said) {
    if ("findings" in each) terminal.out(`${renderGroup(each, terminal, { set })}\n\n`);
    else terminal.out(`${renderFinding(each, { terminal, set, source })}\n\n`);
  }
  terminal.out(renderMerged(said.filter((each) => "findings" in each).length, terminal.language));
}

/** The catalogs with every certain fix below the paths written, read again. */
async function loadFixed(context: CommandContext, paths: readonly string[], days: CheckDays): Promise<Loaded> {
  const found = await load(context, days);
  const fixed = await writeFixes(found.root, within(found.findings, placesOf(found, paths, context)));
  const { terminal } = context;
  if (!context.json) terminal.err(`${say("fixed", { fixed })[terminal.language]}\n`);
  return fixed === 0 ? found : load(context, days);
}

/** How many documents were checked: of the places chosen, where some were. */
function countWithin({ compilation, files }: Loaded, places: readonly string[]): number {
  if (places.length === 0 || places.includes("")) return compilation.documents.length;
  return [...files.keys()].filter((file) => liesWithin(file, places)).length;
}

/** What of the places chosen holds on the day of the data. */
function standingWithin({ compilation }: Loaded, places: readonly string[]): Standing | undefined {
  const isWhole = places.length === 0 || places.includes("");
  return standingOf(compilation.set, (file) => isWhole || liesWithin(file, places));
}

async function runCheck(context: CommandContext, paths: readonly string[], options: CheckOptions): Promise<number> {
  const { terminal } = context;
  const days = {
    ...(options.asOf === undefined ? {} : { asOf: parseDate(options.asOf) }),
    ...(options.today === undefined ? {} : { today: parseDate(options.today) }),
  };
  const loaded = await (options.fix ? loadFixed(context, paths, days) : load(context, days));
  const places = placesOf(loaded, paths, context);
  const findings = within(loaded.findings, places);
  const elsewhere = faultsElsewhere(loaded, places);
  const shown = options.all ? findings : findings.filter(({ verdict, accepted }) => verdict === "fail" && !accepted);
  const samenessOf = samenessIn(loaded.compilation.set);
  if (context.json || options.format === "json") {
    const groups = summarised(groupAlike(findings, samenessOf));
    const answer = { findings, groups, tally: tally(findings), standing: standingWithin(loaded, places), elsewhere };
    terminal.out(`${JSON.stringify(answer, null, 2)}\n`);
  } else if (options.format === "sarif") {
    terminal.out(renderSarif(shown, terminal.language));
  } else if (options.format === "github") {
    for (const finding of shown) terminal.out(`${renderGithub(finding, terminal.language)}\n`);
  } else {
    const groups = groupAlike(shown, samenessOf);
    if (options.summary) for (const group of groups) terminal.out(`${renderGroup(group, terminal)}\n`);
    else printText(options.all ? shown : saidOnce(shown, groups), loaded, context);
    terminal.out(`${renderTally(tally(findings), countWithin(loaded, places), terminal)}\n`);
    const standing = standingWithin(loaded, places);
    if (standing) terminal.out(`${renderStanding(standing, terminal.language)}\n`);
  }
  if (!context.json && options.format !== "json") sayElsewhere(elsewhere, context);
  return fails(findings) || elsewhere.length > 0 ? exit.findings : exit.ok;
}

/** `mulu check`: structure, references and law rules. */
export const checkCommand: Verb = (program, act) => {
  program
    .command("check")
    .argument("[paths...]", help["<paths>"])
    .description(help.what)
    .option("--as-of <date>", help["--as-of"])
    .option("--today <date>", help["--today"])
    .addOption(
      new Option("--format <format>", help["--format"]).choices(["text", "json", "sarif", "github"]).default("text"),
    )
    .option("--fix", help["--fix"])
    .option("--all", help["--all"])
    .option("--summary", help["--summary"])
    .addHelpText("after", exampleText(help.examples, ["mulu check catalogs/local/310000 --as-of 2026-11-20"]))
    .action((paths: string[], options: CheckOptions) => act((context) => runCheck(context, paths, options)));
};
