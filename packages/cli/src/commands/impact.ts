import { closest } from "@mulu/compiler";
import { answerOf, dataDay, formatCitation, impact, lastChange, restsOn, stateInWords, stateOn } from "@mulu/engine";
import type { CatalogSet, Impact, State } from "@mulu/engine";
import { wordsIn } from "@mulu/schema";
import type { PublishedDocument, PublishedInstrument, Text } from "@mulu/schema";

import { asUsage, UsageError } from "../exit.js";
import { load } from "../load.js";
import type { Loaded } from "../load.js";
import type { CommandContext, Verb } from "../command.js";
import { changeAsked } from "../impact-change.js";
import type { ChangeOptions } from "../impact-change.js";
import { impactLines } from "../render/impact.js";
import { inline } from "../terminal.js";
import { answered, demandWhole, wholeness } from "../whole.js";
import { say } from "../words/say.js";
import { exampleText, helpOf } from "../words/verbs.js";

const help = helpOf("impact");

interface ImpactOptions extends ChangeOptions {
  instrument: string;
}

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
  const meant = like === undefined ? "" : say("did-you-mean", { like });
  throw new UsageError(say("no-such-instrument", { written, meant }));
}

/** What a change does, where one was asked about or the register has one by the day. */
function impactAsked(set: CatalogSet, instrument: PublishedInstrument, options: ImpactOptions): Impact | undefined {
  const { change, on } = changeAsked(options);
  const happened = change ?? (on === undefined ? undefined : lastChange(instrument, on));
  return (
    happened && asUsage(() => impact(set, instrument.id, { change: happened, ...(on === undefined ? {} : { on }) }))
  );
}

async function runImpact(context: CommandContext, options: ImpactOptions): Promise<number> {
  const { terminal } = context;
  // What is asked is looked at before the catalogs are read.
  const { on } = changeAsked(options);
  const loaded = await load(context);
  const instrument = findInstrument(context, loaded, options.instrument);
  const instrumentId = instrument.id.replace(/^instruments\//, "");
  const { set } = loaded.compilation;
  const judged = impactAsked(set, instrument, options);
  const asOf = dataDay(set);
  const day = on ?? asOf;
  const stateOf = (document: PublishedDocument): State | undefined =>
    day === undefined ? undefined : stateOn(set, document, day);
  const reliances = restsOn(set, instrumentId);
  if (context.json) {
    const state = stateOf(instrument);
    const rows = reliances.map(({ document, citation, path }) => {
      return { id: document.id, citation, path: path.join("."), state: stateOf(document) };
    });
    const told = judged === undefined ? {} : { impact: judged };
    const answer = { instrument: instrumentId, state, asOf, reliances: rows, ...told, ...wholeness(loaded) };
    terminal.out(`${JSON.stringify(answer, null, 2)}\n`);
    return answered(context, loaded);
  }
  const { language } = terminal;
  if (judged) {
    for (const line of impactLines(set, judged, language)) terminal.out(`${inline(line)}\n`);
    return answered(context, loaded);
  }
  const inWords = (document: PublishedDocument): string => {
    const state = stateOf(document);
    return state && answerOf(state) !== "yes" ? `  ${inline(wordsIn(stateInWords(set, state), language))}` : "";
  };
  for (const { document, citation, path } of reliances) {
    const cite = wordsIn(formatCitation(citation, instrument.title), language);
    // Within a part of the document, such as publication.basis.0; on top the kind of document says enough.
    const within = path.length > 2 ? `  ${path.join(".")}` : "";
    terminal.out(`${document.id}  ${inline(cite)}${within}${inWords(document)}\n`);
  }
  const own = inWords(instrument);
  if (own !== "") terminal.out(`${inline(wordsIn(instrument.title, language))}${own}\n`);
  terminal.out(
    `${wordsIn(countLine(reliances.length, reliances.filter(({ document }) => inWords(document) !== "").length), language)}\n`,
  );
  return answered(context, loaded);
}

function countLine(all: number, dead: number): Text {
  return say("rest-on-it", { all, more: dead === 0 ? "" : say("not-force-now", { dead }) });
}

/** `mulu impact`: everything that rests on an instrument, and what falls when the instrument changes. */
export const impactCommand: Verb = (program, act) => {
  program
    .command("impact")
    .description(help.what)
    .requiredOption("--instrument <id>", help["--instrument"])
    .option("--on <date>", help["--on"])
    .option("--repealed <date>", help["--repealed"])
    .option("--amended <date>", help["--amended"])
    .option("--article <number>", help["--article"])
    .option("--moved-to <number>", help["--moved-to"])
    .addHelpText(
      "after",
      exampleText(help.examples, [
        "mulu impact --instrument tendering-and-bidding-law",
        "mulu impact --instrument environmental-protection-law --on 2026-08-15",
        "mulu impact --instrument work-safety-law --repealed 2027-01-01",
        "mulu impact --instrument civil-procedure-law --article 266 --moved-to 270 --on 2027-01-01",
      ]),
    )
    .action((options: ImpactOptions) => act((context) => runImpact(context, options)));
};
