import type { Verb } from "../command.js";
import { placeWords, tell } from "../explanations.js";
import type { TellOptions } from "../explanations.js";
import { receiptWords } from "../receipts.js";

/** `mulu why-not`: why a thing is not in force. */
export const whyNotCommand: Verb = (program, act) => {
  program
    .command("why-not")
    .alias("whyNot")
    .description("某一内容为什么不是有效，或者为什么无法判断 / why a thing is not in force, or why that cannot be said")
    .argument("<id>", "标识 / id")
    .option("--region <code>", placeWords.region)
    .option("--on <date>", placeWords.day)
    .option("--receipt <file>", receiptWords)
    .addHelpText("after", "\n例 / example:\n  mulu why-not national/lists/wage-arrears/2017 --on 2026-11-20\n")
    .action((written: string, options: TellOptions) =>
      act((context) => tell(context, { ask: "whyNot", written }, options)),
    );
};
