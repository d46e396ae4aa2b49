import type { Verb } from "../command.js";
import { placeWords, tell } from "../explanations.js";
import type { TellOptions } from "../explanations.js";
import { receiptWords } from "../receipts.js";

/** `mulu explain`: from a value to the clause. */
export const explainCommand: Verb = (program, act) => {
  program
    .command("explain")
    .description(
      "某一内容或者其中一个值为什么是这样：版本、出处、条文及其级别 / why a thing or a value is what it is: version, origin, clause and its level",
    )
    .argument("<id>", "标识，例如 national/measures/restrict-exit，可以写 …@2024 / id")
    .argument("[field]", "字段，例如 publication.term / field")
    .option("--region <code>", placeWords.region)
    .option("--on <date>", placeWords.day)
    .option("--receipt <file>", receiptWords)
    .addHelpText(
      "after",
      "\n例 / example:\n  mulu explain national/information/administrative-penalty publication.term --on 2026-11-20\n",
    )
    .action((written: string, field: string | undefined, options: TellOptions) =>
      act((context) => tell(context, { ask: "explain", written, ...(field === undefined ? {} : { field }) }, options)),
    );
};
