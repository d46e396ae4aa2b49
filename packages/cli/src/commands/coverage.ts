import { coverageOf } from "@mulu/compiler";

import { exit } from "../exit.js";
import { load } from "../load.js";
import type { CommandContext, Verb } from "../program.js";
import { renderCoverage } from "../render/coverage.js";

async function runCoverage(context: CommandContext): Promise<number> {
  const { terminal, json } = context;
  const { compilation } = await load(context);
  const report = coverageOf(compilation.set);
  terminal.out(json ? `${JSON.stringify(report, null, 2)}\n` : renderCoverage(report, terminal.language));
  return exit.ok;
}

/** `mulu coverage`: how much of what the sources name is here, and how far it can be trusted. */
export const coverageCommand: Verb = (program, act) => {
  program
    .command("coverage")
    .description("各版本的覆盖情况和登记表的状态 / coverage of every edition, and the state of the register")
    .addHelpText("after", "\n例 / example:\n  mulu coverage --json\n")
    .action(() => act(runCoverage));
};
