import { writeFile } from "node:fs/promises";

import { engineAnswerers, receiptOf } from "@mulu/engine";
import type { Answerers, CatalogSet, Question } from "@mulu/engine";
import { decisionAnswerers } from "@mulu/validators";

import type { CommandContext } from "./command.js";
import { asUsage, UsageError } from "./exit.js";
import type { Loaded } from "./load.js";
import { absolute } from "./paths.js";
import { demandWhole } from "./whole.js";
import { bilingual, say } from "./words/say.js";

/** Who answers what in a receipt of this command; those of the SDK are replayed by it too. */
export const answerers: Answerers = {
  versions: { ...engineAnswerers.versions, ...decisionAnswerers.versions },
  answer: { ...engineAnswerers.answer, ...decisionAnswerers.answer },
};

/** What the option says. */
export const receiptWords = bilingual(say("write-receipt-replayed-mulu"));

/** Writes the receipt of a question, where one is asked for. @throws UsageError where it cannot be written */
export async function writeReceipt(
  context: CommandContext,
  { loaded, file }: { loaded: Loaded; file: string | undefined },
  question: (set: CatalogSet) => Question,
): Promise<void> {
  if (file === undefined) return;
  // A receipt over data that could not be read whole would vouch for an answer that is not.
  demandWhole(context, loaded, []);
  const { set } = loaded.compilation;
  const text = asUsage(() => receiptOf(set, question(set), answerers));
  await writeFile(absolute(context.terminal.cwd, file), text).catch(() => {
    throw new UsageError(say("cannot-write", { file }));
  });
}
