import type { Verb } from "../command.js";
import { placeWords, tell } from "../explanations.js";
import type { TellOptions } from "../explanations.js";
import { receiptWords } from "../receipts.js";
import { exampleText, helpOf } from "../words/verbs.js";

const help = helpOf("explain");

/** `mulu explain`: from a value to the clause. */
export const explainCommand: Verb = (program, act) => {
  program
    .command("explain")
    .description(help.what)
    .argument("<id>", help["<id>"])
    .argument("[field]", help["<field>"])
    .option("--region <code>", placeWords.region)
    .option("--on <date>", placeWords.day)
    .option("--receipt <file>", receiptWords)
    .addHelpText(
      "after",
      exampleText(help.examples, [
        "mulu explain national/information/administrative-penalty publication.term --on 2026-11-20",
      ]),
    )
    .action((written: string, field: string | undefined, options: TellOptions) =>
      act((context) => tell(context, { ask: "explain", written, ...(field === undefined ? {} : { field }) }, options)),
    );
};
