import { coverageOf } from "@mulu/compiler";

import { load } from "../load.js";
import type { CommandContext, Verb } from "../command.js";
import { renderCoverage } from "../render/coverage.js";
import { answered, wholeness } from "../whole.js";
import { exampleText, helpOf } from "../words/verbs.js";

const help = helpOf("coverage");

async function runCoverage(context: CommandContext): Promise<number> {
  const { terminal, json } = context;
  const loaded = await load(context);
  const report = coverageOf(loaded.compilation.set);
  const forMachines = (): string => `${JSON.stringify({ ...report, ...wholeness(loaded) }, null, 2)}\n`;
  terminal.out(json ? forMachines() : renderCoverage(report, terminal.language));
  return answered(context, loaded);
}

/** `mulu coverage`: how much of what the sources name is here, and how far it can be trusted. */
export const coverageCommand: Verb = (program, act) => {
  program
    .command("coverage")
    .description(help.what)
    .addHelpText("after", exampleText(help.examples, ["mulu coverage --json"]))
    .action(() => act(runCoverage));
};
