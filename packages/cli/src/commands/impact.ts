import { closest } from "@mulu/compiler";
import { answerOf, dataDay, formatCitation, restsOn, stateInWords, stateOn } from "@mulu/engine";
import type { State } from "@mulu/engine";
import type { PublishedDocument, PublishedInstrument, Text } from "@mulu/schema";

import { UsageError } from "../exit.js";
import { load } from "../load.js";
import type { Loaded } from "../load.js";
import type { CommandContext, Verb } from "../command.js";
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
  const { set } = loaded.compilation;
  const asOf = dataDay(set);
  const stateOf = (document: PublishedDocument): State | undefined =>
    asOf === undefined ? undefined : stateOn(set, document, asOf);
  const reliances = restsOn(set, instrumentId);
  if (context.json) {
    const state = stateOf(instrument);
    const rows = reliances.map(({ document, citation, path }) => {
      return { id: document.id, citation, path: path.join("."), state: stateOf(document) };
    });
    const answer = { instrument: instrumentId, state, asOf, reliances: rows, ...wholeness(loaded) };
    terminal.out(`${JSON.stringify(answer, null, 2)}\n`);
    return answered(context, loaded);
  }
  const { language } = terminal;
  const inWords = (document: PublishedDocument): string => {
    const state = stateOf(document);
    return state && answerOf(state) !== "yes" ? `  ${inline(stateInWords(set, state)[language])}` : "";
  };
  for (const { document, citation, path } of reliances) {
    const cite = formatCitation(citation, instrument.title)[language];
    // Within a part of the document, such as publication.basis.0; on top the kind of document says enough.
    const within = path.length > 2 ? `  ${path.join(".")}` : "";
    terminal.out(`${document.id}  ${inline(cite)}${within}${inWords(document)}\n`);
  }
  const own = inWords(instrument);
  if (own !== "") terminal.out(`${inline(instrument.title[language])}${own}\n`);
  terminal.out(
    `${countLine(reliances.length, reliances.filter(({ document }) => inWords(document) !== "").length)[language]}\n`,
  );
  return answered(context, loaded);
}

function countLine(all: number, dead: number): Text {
  return {
    zh: `共 ${all} 项以其为依据${dead === 0 ? "" : `，其中 ${dead} 项现在并非有效`}。`,
    en: `${all} rest on it${dead === 0 ? "" : `, ${dead} of them not in force now`}.`,
  };
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
