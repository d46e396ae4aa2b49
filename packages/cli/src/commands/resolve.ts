import { citedIn, resolvableKinds, resolve, resolveValues } from "@mulu/engine";
import type { ResolvableKind, ResolvedOn } from "@mulu/engine";
import type { Language } from "@mulu/schema";
import { Option } from "commander";

import { exit } from "../exit.js";
import { load } from "../load.js";
import { placeOf } from "../place.js";
import type { PlaceOptions } from "../place.js";
import { receiptWords, writeReceipt } from "../receipts.js";
import { gapLines, headLine, itemLines } from "../render/answers.js";
import { answered, wholeness } from "../whole.js";
import type { CommandContext, Verb } from "../command.js";
import { say } from "../words/say.js";
import { exampleText, helpOf } from "../words/verbs.js";

const help = helpOf("resolve");

interface ResolveOptions extends PlaceOptions {
  kind?: ResolvableKind[];
  brief?: boolean;
  receipt?: string;
}

function countLine({ items, asOf }: ResolvedOn, language: Language): string {
  const open = items.filter(({ answer }) => answer === "cannot-say").length;
  const sure = items.length - open;
  const told = asOf === null ? "" : say("with-data-as-of", { asOf });
  return say("states-in-force", { sure, more: open === 0 ? "" : say("more-cannot-said", { open }), told })[language];
}

async function runResolve(context: CommandContext, options: ResolveOptions): Promise<number> {
  const { terminal } = context;
  const loaded = await load(context);
  const { set } = loaded.compilation;
  const query = {
    ...placeOf(set, options),
    ...(options.kind === undefined ? {} : { kinds: options.kind }),
  };
  const answer = resolveValues(set, query);
  await writeReceipt(context, { loaded, file: options.receipt }, () => ({ ask: "resolve", ...query }));
  if (context.json) {
    const { items } = resolve(set, query);
    const withValues = items.map((item, index) => ({
      ...item,
      cited: citedIn(set, item.document, query.on),
      values: answer.items[index]?.values ?? {},
    }));
    const whole = wholeness(loaded);
    terminal.out(`${JSON.stringify({ ...answer, items: withValues, ...whole }, null, 2)}\n`);
  } else {
    const { language } = terminal;
    const saying = { set, clauses: answer.clauses, on: answer.on, language };
    for (const item of answer.items) {
      const values = options.brief ? [] : itemLines(saying, item);
      terminal.out(`${[headLine(saying, item), ...values].join("\n")}\n`);
    }
    for (const said of [countLine(answer, language), ...gapLines(answer.gaps, language)]) terminal.out(`${said}\n`);
  }
  const code = answered(context, loaded);
  return answer.collisions.length === 0 ? code : exit.findings;
}

/** `mulu resolve`: what is in force there and then, value by value, each with its origin. */
export const resolveCommand: Verb = (program, act) => {
  program
    .command("resolve")
    .description(help.what)
    .option("--region <code>", help["--region"])
    .requiredOption("--on <date>", help["--on"])
    .addOption(new Option("--kind <kind...>", help["--kind"]).choices(resolvableKinds))
    .option("--receipt <file>", receiptWords)
    .option("--brief", help["--brief"])
    .addHelpText("after", exampleText(help.examples, ["mulu resolve --region 310000 --on 2026-11-20 --kind measure"]))
    .action((options: ResolveOptions) => act((context) => runResolve(context, options)));
};
