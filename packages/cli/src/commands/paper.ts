import { commentsTable, comparisonPaper, diff, draftingNote, editionSide } from "@mulu/engine";
import type { CatalogSet, Paper } from "@mulu/engine";
import type { PublishedDocket, PublishedEdition } from "@mulu/schema";
import { Argument } from "commander";

import type { CommandContext, Verb } from "../command.js";
import { findEdition } from "../editions.js";
import { exit, UsageError } from "../exit.js";
import { load } from "../load.js";
import type { Loaded } from "../load.js";
import { asUsage, filesAsked, paperForm, paperForms, writePaper } from "../papers/write-paper.js";
import type { PaperForm } from "../papers/write-paper.js";
import { demandWhole } from "../whole.js";
import { say } from "../words/say.js";
import { exampleText, helpOf } from "../words/verbs.js";

const help = helpOf("paper");

const sorts = ["comments", "note", "comparison"] as const;
type Sort = (typeof sorts)[number];

/** A drafting note is text to go on writing: a workbook is no place for it. */
const formsOf: Readonly<Record<Sort, readonly PaperForm[]>> = {
  comments: paperForms,
  note: [".docx", ".pdf"],
  comparison: paperForms,
};

interface PaperOptions {
  before?: string;
  docx?: boolean;
  xlsx?: boolean;
  pdf?: boolean;
  force?: boolean;
}

/** The docket meant: by its id, with or without the folder. @throws UsageError naming those there are */
function findDocket(set: CatalogSet, written: string): PublishedDocket {
  const id = written
    .replace(/^(?:\.\/)?(?:catalogs\/)?(?:consultations\/)?/, "")
    .replace(/\/(?:docket(?:\.yaml)?)?$/, "");
  const dockets = set.all("docket");
  const found = dockets.find((docket) => docket.id === `consultations/${id}`);
  if (found) return found;
  const known = dockets.map((docket) => docket.id.replace("consultations/", ""));
  throw new UsageError(say("no-docket-among", { id, known }));
}

/** The edition before: the one named, else the one it takes the place of. */
function editionBefore(
  context: CommandContext,
  loaded: Loaded,
  { edition, written }: { edition: PublishedEdition; written: string | undefined },
): PublishedEdition | undefined {
  if (written !== undefined) return findEdition(context, loaded, written);
  return edition.supersedes === undefined ? undefined : loaded.compilation.set.edition(edition.supersedes);
}

function paperOf(context: CommandContext, loaded: Loaded, asked: { which: Sort; of: string; before?: string }): Paper {
  const { set } = loaded.compilation;
  const { which, of, before: written } = asked;
  if (which === "comments") {
    const docket = findDocket(set, of);
    demandWhole(context, loaded, [docket.id]);
    return commentsTable(set, docket, set.comments(docket.id));
  }
  const edition = findEdition(context, loaded, of);
  const before = editionBefore(context, loaded, { edition, written });
  demandWhole(context, loaded, [edition.id, ...(before ? [before.id] : [])]);
  if (which === "comparison") {
    if (!before) {
      throw new UsageError(say("names-no-edition-supersedes", { title: edition.title }));
    }
    const sides = [editionSide(set, before.id), editionSide(set, edition.id)] as const;
    return comparisonPaper(diff(...sides), sides);
  }
  const docket = set.all("docket").findLast(({ proposes }) => proposes.includes(edition.id));
  const comments = docket && set.comments(docket.id);
  return draftingNote(set, edition, {
    ...(before ? { before } : {}),
    ...(docket ? { docket } : {}),
    ...(comments ? { comments } : {}),
  });
}

async function runPaper(
  context: CommandContext,
  [which, of, files]: readonly [Sort, string, readonly string[]],
  options: PaperOptions,
): Promise<number> {
  const forms = formsOf[which];
  for (const file of files) paperForm(file, forms);
  const loaded = await load(context);
  const { before } = options;
  const paper = asUsage(() => paperOf(context, loaded, { which, of, ...(before === undefined ? {} : { before }) }));
  const asked = filesAsked(paper, files, options);
  await writePaper(context, paper, { files: asked, force: options.force === true, forms });
  const { terminal, json } = context;
  if (json) terminal.out(`${JSON.stringify({ which, of, title: paper.title, files: asked }, null, 2)}\n`);
  else terminal.out(say("paper-written", { title: paper.title, asked })[terminal.language]);
  return exit.ok;
}

/** `mulu paper`: the papers that go with an edition and its consultation. */
export const paperCommand: Verb = (program, act) => {
  program
    .command("paper")
    .addArgument(new Argument("<which>", help["<which>"]).choices(sorts))
    .argument("<of>", help["<of>"])
    .argument("[files...]", help["<files>"])
    .description(help.what)
    .option("--before <catalog@edition>", help["--before"])
    .option("--docx", help["--docx"])
    .option("--xlsx", help["--xlsx"])
    .option("--pdf", help["--pdf"])
    .option("--force", help["--force"])
    .addHelpText(
      "after",
      exampleText(
        help.examples,
        [
          "mulu paper comments 2027-exercise 意见采纳情况表.docx",
          "mulu paper note national/information@2024 起草说明.docx --before national/information@2022",
          "mulu paper comparison national/information@2024 新旧对照表.docx 新旧对照表.pdf",
          "",
        ],
        help.notes,
      ),
    )
    .action((...[which, of, files, options]: [Sort, string, string[], PaperOptions]) =>
      act((context) => runPaper(context, [which, of, files], options)),
    );
};
