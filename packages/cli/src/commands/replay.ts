import { readFile } from "node:fs/promises";

import { replay } from "@mulu/engine";
import type { DocumentChange, Replayed } from "@mulu/engine";
import { wordsIn } from "@mulu/schema";
import type { Text } from "@mulu/schema";

import type { CommandContext, Verb } from "../command.js";
import { exit, UsageError } from "../exit.js";
import { load } from "../load.js";
import { absolute } from "../paths.js";
import { answerers } from "../receipts.js";
import { answered, wholeness } from "../whole.js";
import { say } from "../words/say.js";
import { exampleText, helpOf } from "../words/verbs.js";

const help = helpOf("replay");

type Told = Exclude<Replayed, { is: "refused" }>;

const became: Readonly<Record<DocumentChange["is"], Text>> = {
  changed: say("document-changed"),
  gone: say("document-gone"),
  new: say("document-new"),
};

function summary({ is, receipt, changed, ...more }: Told): Text {
  if (is === "different") return (more as Extract<Told, { is: "different" }>).words;
  const { used, texts, data } = receipt;
  const [files, clauses, day] = [String(used.length), String(texts.length), data.asOf ?? ""];
  const tail = changed.length === 0 ? say("none-documents-used-changed") : say("documents-changed-since-do");
  return say("same-byte-byte-receipt", { files, clauses, day, tail });
}

async function runReplay(context: CommandContext, file: string): Promise<number> {
  const { terminal } = context;
  const { language } = terminal;
  const bytes = await readFile(absolute(terminal.cwd, file)).catch(() => {
    throw new UsageError(say("no-file-to-read", { file }));
  });
  const loaded = await load(context);
  const told = replay(loaded.compilation.set, bytes, answerers);
  if (told.is === "refused") throw new UsageError(`${file}：${told.words.zh} / ${told.words.en}`);
  if (context.json) {
    terminal.out(`${JSON.stringify({ ...told, ...wholeness(loaded) }, null, 2)}\n`);
  } else {
    const lines = told.changed.map(({ id, is }) => `  ${wordsIn(became[is], language)}  ${id}`);
    terminal.out(`${[wordsIn(summary(told), language), ...lines].join("\n")}\n`);
  }
  const code = answered(context, loaded);
  return told.is === "same" ? code : exit.findings;
}

/** `mulu replay`: a receipt, asked again over the catalogs of today. */
export const replayCommand: Verb = (program, act) => {
  program
    .command("replay")
    .description(help.what)
    .argument("<receipt>", help["<receipt>"])
    .addHelpText(
      "after",
      exampleText(help.examples, [
        "mulu explain national/information/administrative-penalty --on 2026-11-20 --receipt receipt.json",
        "mulu replay receipt.json",
      ]),
    )
    .action((file: string) => act((context) => runReplay(context, file)));
};
