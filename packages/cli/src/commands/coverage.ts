import { coverageOf } from "@mulu/compiler";

import { load } from "../load.js";
import type { CommandContext, Verb } from "../command.js";
import { renderCoverage } from "../render/coverage.js";
import { answered, wholeness } from "../whole.js";

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
    .description("各版本的覆盖情况和登记表的状态 / coverage of every edition, and the state of the register")
    .addHelpText("after", "\n例 / example:\n  mulu coverage --json\n")
    .action(() => act(runCoverage));
};
