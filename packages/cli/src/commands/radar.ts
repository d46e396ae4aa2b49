import { absentRegion, dataDay, otherLawIn, radar } from "@mulu/engine";

import type { CommandContext, Verb } from "../command.js";
import { UsageError } from "../exit.js";
import { load, parseDate } from "../load.js";
import { radarLines } from "../render/radar.js";
import { inline } from "../terminal.js";
import { answered, wholeness } from "../whole.js";
import { say } from "../words/say.js";
import { exampleText, helpOf } from "../words/verbs.js";

const help = helpOf("radar");

interface RadarOptions {
  region: string;
  on?: string;
  within?: boolean;
}

async function runRadar(context: CommandContext, { region, on, within = false }: RadarOptions): Promise<number> {
  const { terminal } = context;
  const asked = on === undefined ? undefined : parseDate(on);
  const loaded = await load(context);
  const { set } = loaded.compilation;
  const day = asked ?? dataDay(set);
  if (day === undefined) throw new UsageError(say("say-day"));
  const absent = absentRegion(set, region, day) ?? otherLawIn(region);
  if (absent) throw new UsageError(`${absent.zh} / ${absent.en}`);
  const answer = radar(set, { region, on: day, within });
  if (context.json) terminal.out(`${JSON.stringify({ ...answer, ...wholeness(loaded) }, null, 2)}\n`);
  else for (const line of radarLines(answer, terminal.language)) terminal.out(`${inline(line)}\n`);
  return answered(context, loaded);
}

/** `mulu radar`: what changed above the supplements of a region since they were made. */
export const radarCommand: Verb = (program, act) => {
  program
    .command("radar")
    .description(help.what)
    .requiredOption("--region <code>", help["--region"])
    .option("--on <date>", help["--on"])
    .option("--within", help["--within"])
    .addHelpText("after", exampleText(help.examples, ["mulu radar --region 370000 --on 2026-11-20"]))
    .action((options: RadarOptions) => act((context) => runRadar(context, options)));
};
