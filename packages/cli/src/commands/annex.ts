import { annexModels, annexOf, annexOfList, memberKindIn } from "@mulu/engine";
import type { AnnexModel, CatalogSet, Paper } from "@mulu/engine";
import type { PublishedEdition, PublishedList } from "@mulu/schema";

import type { CommandContext, Verb } from "../command.js";
import { findEdition, refuseTableless } from "../editions.js";
import { exit } from "../exit.js";
import { isListNamed, listMeant } from "../lists.js";
import { load } from "../load.js";
import { annexModel } from "../papers/annex-model.js";
import { asUsage, filesAsked, paperForm, writePaper } from "../papers/write-paper.js";
import { demandWhole } from "../whole.js";
import { bilingual, say } from "../words/say.js";
import { exampleText, helpOf } from "../words/verbs.js";

const help = helpOf("annex");

interface AnnexOptions {
  model?: string;
  docx?: boolean;
  xlsx?: boolean;
  pdf?: boolean;
  force?: boolean;
}

const rowsOf = ({ parts }: Paper): number =>
  parts.reduce((sum, part) => sum + (part.is === "table" ? part.rows.length : 0), 0);

const paperOf = (set: CatalogSet, version: PublishedEdition | PublishedList, model?: AnnexModel): Paper =>
  version.documentKind === "list" ? annexOfList(set, version, model) : annexOf(set, version, model);

async function runAnnex(
  context: CommandContext,
  [written, files]: readonly [string, readonly string[]],
  options: AnnexOptions,
): Promise<number> {
  if (!isListNamed(written)) refuseTableless(written);
  for (const file of files) paperForm(file);
  const loaded = await load(context);
  const { set } = loaded.compilation;
  const version = listMeant(context, loaded, written) ?? findEdition(context, loaded, written);
  const isList = version.documentKind === "list";
  // An annex without the rows that could not be read would pass for the whole.
  demandWhole(context, loaded, [isList ? version.file : version.id]);
  const kind = isList ? "list" : memberKindIn(set, version);
  const model =
    options.model === undefined || kind === undefined ? undefined : await annexModel(context, kind, options.model);
  const paper = asUsage(() => paperOf(set, version, model));
  const asked = filesAsked(paper, files, options);
  await writePaper(context, paper, { files: asked, force: options.force === true });
  const { terminal, json } = context;
  const rows = rowsOf(paper);
  const columns = paper.parts.flatMap((part) => (part.is === "table" ? part.columns.map(({ title }) => title) : []));
  if (json) {
    const { id } = version;
    terminal.out(`${JSON.stringify({ edition: id, title: paper.title, rows, columns, files: asked }, null, 2)}\n`);
  } else {
    const title = { zh: paper.title, en: version.title.en };
    terminal.out(say("annex-written", { title, rows, asked })[terminal.language]);
  }
  return exit.ok;
}

/** `mulu annex`: an edition or a list standard as the annex of a notice, in the columns of an official model or of an office's own. */
export const annexCommand: Verb = (program, act) => {
  const names = [...new Set(annexModels.map(({ name }) => name))];
  program
    .command("annex")
    .argument("<catalog@edition>", help["<catalog@edition>"])
    .argument("[files...]", help["<files>"])
    .description(help.what)
    .option("--model <model>", bilingual(say("annex-models", { names })))
    .option("--docx", help["--docx"])
    .option("--xlsx", help["--xlsx"])
    .option("--pdf", help["--pdf"])
    .option("--force", help["--force"])
    .addHelpText(
      "after",
      exampleText(
        help.examples,
        [
          "mulu annex national/information@2024 附件.docx 附件.pdf",
          "mulu annex national/measures@2024 --xlsx",
          "mulu annex national/lists/wage-arrears@2022 附件.docx",
          "mulu annex local/510000/information@compilation-2026 附件.docx --model sichuan-2022",
          "mulu annex national/information@2024 附件.docx --model 本单位格式.xlsx",
          "",
        ],
        help.notes,
      ),
    )
    .action((edition: string, files: string[], options: AnnexOptions) =>
      act((context) => runAnnex(context, [edition, files], options)),
    );
};
