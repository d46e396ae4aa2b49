import type { Verb } from "../command.js";
import { placeWords, tell } from "../explanations.js";
import type { TellOptions } from "../explanations.js";
import { receiptWords } from "../receipts.js";
import { exampleText, helpOf } from "../words/verbs.js";

const help = helpOf("why-not");

/** `mulu why-not`: why a thing is not in force. */
export const whyNotCommand: Verb = (program, act) => {
  program
    .command("why-not")
    .alias("whyNot")
    .description(help.what)
    .argument("<id>", help["<id>"])
    .option("--region <code>", placeWords.region)
    .option("--on <date>", placeWords.day)
    .option("--receipt <file>", receiptWords)
    .addHelpText("after", exampleText(help.examples, ["mulu why-not national/lists/wage-arrears/2017 --on 2026-11-20"]))
    .action((written: string, options: TellOptions) =>
      act((context) => tell(context, { ask: "whyNot", written }, options)),
    );
};
