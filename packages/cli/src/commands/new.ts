import { Option } from "commander";
import type { Command } from "commander";

import type { CommandContext, Verb } from "../command.js";
import { newDocket } from "../draft/new-docket.js";
import type { DocketFlags } from "../draft/new-docket.js";
import { newEdition } from "../draft/new-edition.js";
import type { EditionFlags } from "../draft/new-edition.js";
import { newList } from "../draft/new-list.js";
import type { ListFlags } from "../draft/new-list.js";
import { newRow } from "../draft/new-row.js";
import type { RowFlags, RowKind } from "../draft/new-row.js";
import { regionMeant } from "../draft/region.js";
import { loadUnchecked } from "../load.js";
import { ownStatuses } from "../own-statuses.js";
import { exampleText, helpOf } from "../words/verbs.js";

const help = helpOf("new");

const also = (value: string, before: string[] = []): string[] => [...before, value];

/** Flags that every kind has: where the facts come from, and whether anything is written. */
function withOrigin(command: Command): Command {
  return command
    .option("--verified <date>", help.origin["--verified"])
    .addOption(new Option("--status <status>", help.origin["--status"]).choices(ownStatuses))
    .option("--source <key>", help.origin["--source"])
    .option("--source-title <text>", help.origin["--source-title"])
    .option("--source-url <url>", help.origin["--source-url"])
    .option("--dry-run", help.origin["--dry-run"]);
}

function withEditionFlags(command: Command): Command {
  return withOrigin(command)
    .option("--from <edition>", help.head["--from"])
    .option("--title <text>", help.head["--title"])
    .option("--nature <nature>", help.head["--nature"])
    .option("--number <text>", help.head["--number"])
    .option("--published <date>", help.head["--published"])
    .option("--effective <date>", help.head["--effective"])
    .option("--until <date>", help.head["--until"])
    .option("--compiled <date>", help.head["--compiled"])
    .option("--issuer <body>", help.head["--issuer"], also)
    .option("--category <name>", help.head["--category"], also)
    .option("--default <column=value>", help.head["--default"], also)
    .option("--supplements <catalog>", help.head["--supplements"])
    .option("--url <url>", help.head["--url"])
    .option("--host-title <text>", help.head["--host-title"])
    .option("--region-en <name>", help.head["--region-en"]);
}

interface RowWords {
  kind: RowKind;
  example: string;
}

function rowCommand(above: Command, words: RowWords): Command {
  return withOrigin(above.command(words.kind))
    .description(help[words.kind].what)
    .requiredOption("--into <edition>", help.row["--into"])
    .option("--title <text>", help.row["--title"])
    .option("--title-en <text>", help.row["--title-en"])
    .option("--id <id>", help.row["--id"])
    .option("--set <column=value>", help.row["--set"], also)
    .addHelpText("after", exampleText(help.row.examples, [words.example]));
}

/** `mulu new`: valid files from flags, or from answers. */
export const newCommand: Verb = (program, act) => {
  const command = program
    .command("new")
    .description(help.what)
    .addHelpText(
      "after",
      exampleText(
        help.examples,
        [
          'mulu new supplement 沈阳市 2026 --nature transcription --title "示例市补充目录（2026年版）" --verified 2026-11-28',
          "mulu import 目录.xlsx --into local/210100/information/2026 --verified 2026-11-28",
          "mulu new edition local/210100/information/2027 --from local/210100/information/2026 --effective 2027-07-01 --verified 2026-11-28",
          "",
        ],
        help.notes,
      ),
    );
  withEditionFlags(command.command("edition"))
    .argument("<id>", help.edition["<id>"])
    .description(help.edition.what)
    .action((id: string, flags: EditionFlags) => act((context) => newEdition(context, id, flags)));
  withEditionFlags(command.command("supplement"))
    .argument("<region>", help.supplement["<region>"])
    .argument("<edition>", help.supplement["<edition>"])
    .description(help.supplement.what)
    .action((region: string, edition: string, flags: EditionFlags) =>
      act((context) => newSupplement(context, { region, edition, flags })),
    );
  rowCommand(command, {
    kind: "entry",
    example: "mulu new entry --into local/210100/information/2027 --title 示例信息 --set 信息性质=负面",
  }).action((flags: RowFlags) => act((context) => newRow(context, "entry", flags)));
  rowCommand(command, {
    kind: "measure",
    example: "mulu new measure --into local/210100/measures/2027 --title 示例措施 --set 措施类型=限制任职",
  }).action((flags: RowFlags) => act((context) => newRow(context, "measure", flags)));
  withOrigin(command.command("list"))
    .argument("<id>", help.list["<id>"])
    .description(help.list.what)
    .option("--title <text>", help.list["--title"])
    .option("--set <column=value>", help.list["--set"], also)
    .action((id: string, flags: ListFlags) => act((context) => newList(context, id, flags)));
  docketCommand(command).action((id: string, flags: DocketFlags) => act((context) => newDocket(context, id, flags)));
};

function docketCommand(above: Command): Command {
  return above
    .command("docket")
    .argument("<edition>", help.docket["<edition>"])
    .description(help.docket.what)
    .option("--lead <organization>", help.docket["--lead"])
    .option("--on <date>", help.docket["--on"])
    .option("--opens <date>", help.docket["--opens"])
    .option("--closes <date>", help.docket["--closes"])
    .option("--days <number>", help.docket["--days"])
    .option("--id <id>", help.docket["--id"])
    .option("--title <text>", help.docket["--title"])
    .option("--title-en <text>", help.docket["--title-en"])
    .option("--group <group>", help.docket["--group"], also)
    .option("--channel <channel>", help.docket["--channel"], also)
    .option("--source <key>", help.docket["--source"])
    .option("--exercise", help.docket["--exercise"])
    .option("--dry-run", help.docket["--dry-run"]);
}

async function newSupplement(
  context: CommandContext,
  { region, edition, flags }: { region: string; edition: string; flags: EditionFlags },
): Promise<number> {
  const { compilation } = await loadUnchecked(context);
  const { code } = regionMeant(compilation.set, region);
  return newEdition(context, `local/${code}/information/${edition}`, flags);
}
