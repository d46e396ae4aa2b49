import { findRegion, resolve } from "@mulu/engine";
import type { Resolved, ResolvableKind } from "@mulu/engine";
import { Option } from "commander";

import { exit, UsageError } from "../exit.js";
import { load, parseDate } from "../load.js";
import { inline } from "../terminal.js";
import { answered, wholeness } from "../whole.js";
import type { CommandContext, Verb } from "../program.js";

interface ResolveOptions {
  region?: string;
  on: string;
  kind?: ResolvableKind[];
}

function line({ document, answer, narrowedBy }: Resolved, language: "zh" | "en"): string {
  const open = answer === "cannot-say" ? (language === "zh" ? "（无法判断）" : " (cannot say)") : "";
  const narrowed = narrowedBy.map(({ by }) => ` ← ${by}`).join("");
  return `${document.id}  ${inline(document.title[language])}${open}${narrowed}`;
}

async function runResolve(context: CommandContext, options: ResolveOptions): Promise<number> {
  const { terminal } = context;
  const on = parseDate(options.on);
  const loaded = await load(context);
  const { compilation } = loaded;
  if (options.region !== undefined && !findRegion(compilation.set, options.region)) {
    throw new UsageError(`没有行政区划 ${options.region} / no such region: ${options.region}`);
  }
  const resolution = resolve(compilation.set, {
    on,
    ...(options.region === undefined ? {} : { region: options.region }),
    ...(options.kind === undefined ? {} : { kinds: options.kind }),
  });
  if (context.json) {
    terminal.out(`${JSON.stringify({ ...resolution, ...wholeness(loaded) }, null, 2)}\n`);
  } else {
    for (const item of resolution.items) terminal.out(`${line(item, terminal.language)}\n`);
    const { length } = resolution.items;
    terminal.out(terminal.language === "zh" ? `共 ${length} 项。\n` : `${length} in force.\n`);
  }
  const code = answered(context, loaded);
  return resolution.collisions.length === 0 ? code : exit.findings;
}

/** `mulu resolve`: what is in force there and then. */
export const resolveCommand: Verb = (program, act) => {
  program
    .command("resolve")
    .description("某地某日有效的条目、措施和名单 / what is in force in a region on a day")
    .option("--region <code>", "行政区划代码，例如 310000 / region code")
    .requiredOption("--on <date>", "日期，例如 2026-11-20 / date")
    .addOption(new Option("--kind <kind...>", "种类 / kinds").choices(["entry", "measure", "list"]))
    .addHelpText("after", "\n例 / example:\n  mulu resolve --region 310000 --on 2026-11-20 --kind measure\n")
    .action((options: ResolveOptions) => act((context) => runResolve(context, options)));
};
