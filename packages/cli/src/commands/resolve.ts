import { absentRegion, basisOf, citedIn, clauseOn, formatCitationOn, resolve, stateInWords } from "@mulu/engine";
import type { CatalogSet, Gap, Resolution, Resolved, ResolvableKind } from "@mulu/engine";
import { Option } from "commander";

import { exit, UsageError } from "../exit.js";
import { load, parseDate } from "../load.js";
import { inline } from "../terminal.js";
import { answered, wholeness } from "../whole.js";
import type { CommandContext, Verb } from "../command.js";

interface ResolveOptions {
  region?: string;
  on: string;
  kind?: ResolvableKind[];
}

type Language = "zh" | "en";

/** The day asked about, and the language of the answer. */
interface Said {
  on: string;
  language: Language;
}

/** Clauses it rests on that bore another number on the day than the one the document gives. */
function renumbered(set: CatalogSet, { document }: Resolved, { on, language }: Said): string {
  const moved = basisOf(document).filter((basis) => clauseOn(set, basis, on).is === "moved");
  const words = [...new Set(moved.map((basis) => formatCitationOn(set, basis, on)[language]))];
  const head = { zh: "当日条号：", en: "numbered that day: " };
  return words.length === 0 ? "" : `  ${head[language]}${inline(words.join("；"))}`;
}

function line(set: CatalogSet, item: Resolved, said: Said): string {
  const { document, answer, state, narrowedBy } = item;
  const { language } = said;
  const open = answer === "cannot-say" ? `  ${inline(stateInWords(set, state)[language])}` : "";
  const narrowed = narrowedBy.map(({ by }) => ` ← ${by}`).join("");
  return `${document.id}  ${inline(document.title[language])}${open}${renumbered(set, item, said)}${narrowed}`;
}

/** What the answer does not hold, after the items, so that it is the last thing read. */
function gapLines(gaps: readonly Gap[], language: Language): string[] {
  const head = { zh: "没有收录或者无法回答的：", en: "Not held, or not known:" };
  const lines = gaps.map(({ id, why }) => `  ${inline(why[language])}${id === undefined ? "" : `  ${id}`}`);
  return lines.length === 0 ? [] : [head[language], ...lines];
}

function countLine({ items, asOf }: Resolution, language: Language): string {
  const open = items.filter(({ answer }) => answer === "cannot-say").length;
  const { length } = items;
  const told = { zh: asOf === null ? "" : `数据截至${asOf}。`, en: asOf === null ? "" : ` Data as of ${asOf}.` };
  return language === "zh"
    ? `共 ${length} 项${open === 0 ? "" : `，其中 ${open} 项无法判断`}。${told.zh}`
    : `${length} in force${open === 0 ? "" : `, of ${open} of which it cannot be said`}.${told.en}`;
}

async function runResolve(context: CommandContext, options: ResolveOptions): Promise<number> {
  const { terminal } = context;
  const on = parseDate(options.on);
  const loaded = await load(context);
  const { compilation } = loaded;
  const absent = options.region === undefined ? undefined : absentRegion(compilation.set, options.region, on);
  if (absent) throw new UsageError(`${absent.zh} / ${absent.en}`);
  const resolution = resolve(compilation.set, {
    on,
    ...(options.region === undefined ? {} : { region: options.region }),
    ...(options.kind === undefined ? {} : { kinds: options.kind }),
  });
  if (context.json) {
    const { set } = compilation;
    const items = resolution.items.map((item) => ({ ...item, cited: citedIn(set, item.document, on) }));
    terminal.out(`${JSON.stringify({ ...resolution, items, ...wholeness(loaded) }, null, 2)}\n`);
  } else {
    const { language } = terminal;
    for (const item of resolution.items) terminal.out(`${line(compilation.set, item, { on, language })}\n`);
    for (const said of [countLine(resolution, language), ...gapLines(resolution.gaps, language)]) {
      terminal.out(`${said}\n`);
    }
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
