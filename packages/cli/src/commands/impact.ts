import { formatCitation, restsOn } from "@mulu/engine";

import { exit, UsageError } from "../exit.js";
import { load } from "../load.js";
import type { CommandContext, Verb } from "../program.js";

async function runImpact(context: CommandContext, instrumentId: string): Promise<number> {
  const { terminal } = context;
  const { compilation } = await load(context);
  const instrument = compilation.set.instrument(instrumentId);
  if (!instrument) throw new UsageError(`没有文件 ${instrumentId} / no such instrument: ${instrumentId}`);
  const reliances = restsOn(compilation.set, instrumentId);
  if (context.json) {
    const rows = reliances.map(({ document, citation }) => ({ id: document.id, citation }));
    terminal.out(`${JSON.stringify({ instrument: instrumentId, reliances: rows }, null, 2)}\n`);
    return exit.ok;
  }
  for (const { document, citation } of reliances) {
    terminal.out(`${document.id}  ${formatCitation(citation, instrument.title)[terminal.language]}\n`);
  }
  const { length } = reliances;
  terminal.out(terminal.language === "zh" ? `共 ${length} 项以其为依据。\n` : `${length} rest on it.\n`);
  return exit.ok;
}

/** `mulu impact`: everything that rests on an instrument. */
export const impactCommand: Verb = (program, act) => {
  program
    .command("impact")
    .description("以某文件为依据的全部内容 / everything that rests on an instrument")
    .requiredOption("--instrument <id>", "文件标识，例如 work-safety-law / instrument id")
    .addHelpText("after", "\n例 / example:\n  mulu impact --instrument tendering-and-bidding-law\n")
    .action((options: { instrument: string }) => act((context) => runImpact(context, options.instrument)));
};
