import { closest } from "@mulu/compiler";
import { formatCitation, restsOn } from "@mulu/engine";
import type { PublishedInstrument } from "@mulu/schema";

import { UsageError } from "../exit.js";
import { load } from "../load.js";
import type { Loaded } from "../load.js";
import type { CommandContext, Verb } from "../program.js";
import { inline } from "../terminal.js";
import { answered, demandWhole, wholeness } from "../whole.js";

/** The instrument meant: by its id, or by its file. @throws UsageError when there is none, or it cannot be read */
function findInstrument(context: CommandContext, loaded: Loaded, written: string): PublishedInstrument {
  const id = written
    .replaceAll("\\", "/")
    .replace(/^(?:.*\/)?instruments\//, "")
    .replace(/\.ya?ml$/, "");
  const { set } = loaded.compilation;
  const instrument = set.instrument(id);
  if (instrument) return instrument;
  // A file that cannot be read is not the same as no file.
  demandWhole(context, loaded, [`instruments/${id}.yaml`]);
  const like = closest(
    id,
    set.all("instrument").map((each) => each.id.replace(/^instruments\//, "")),
  );
  const [zh, en] = like === undefined ? ["", ""] : [`，是不是 ${like}？`, `; did you mean ${like}?`];
  throw new UsageError(`没有文件 ${written}${zh} / no such instrument: ${written}${en}`);
}

async function runImpact(context: CommandContext, written: string): Promise<number> {
  const { terminal } = context;
  const loaded = await load(context);
  const instrument = findInstrument(context, loaded, written);
  const instrumentId = instrument.id.replace(/^instruments\//, "");
  const reliances = restsOn(loaded.compilation.set, instrumentId);
  if (context.json) {
    const rows = reliances.map(({ document, citation }) => ({ id: document.id, citation }));
    const answer = { instrument: instrumentId, reliances: rows, ...wholeness(loaded) };
    terminal.out(`${JSON.stringify(answer, null, 2)}\n`);
    return answered(context, loaded);
  }
  for (const { document, citation } of reliances) {
    const cite = formatCitation(citation, instrument.title)[terminal.language];
    terminal.out(`${document.id}  ${inline(cite)}\n`);
  }
  const { length } = reliances;
  terminal.out(terminal.language === "zh" ? `共 ${length} 项以其为依据。\n` : `${length} rest on it.\n`);
  return answered(context, loaded);
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
