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

const also = (value: string, before: string[] = []): string[] => [...before, value];

/** Flags that every kind has: where the facts come from, and whether anything is written. */
function withOrigin(command: Command): Command {
  const statuses = ["seed", "public-copy", "inferred", "unverified"];
  return command
    .option("--verified <date>", "内容核对的日期 / day on which the facts were verified")
    .addOption(new Option("--status <status>", "来源状态，不写为 unverified / provenance").choices(statuses))
    .option("--source <key>", "来源键，没有登记的一并登记 / source key; a new one is registered")
    .option("--source-title <text>", "新来源是什么，中文|English / what a new source is")
    .option("--source-url <url>", "新来源的网址，须可公开 / its address, where it may be published")
    .option("--dry-run", "只报告，不写文件 / report only, write nothing");
}

function withEditionFlags(command: Command): Command {
  return withOrigin(command)
    .option("--from <edition>", "从这个版本起草下一版 / draft the edition that follows this one")
    .option("--title <text>", "名称，中文或者 中文|English / title")
    .option("--nature <nature>", "draft、transcription、exercise 或者 compilation / nature")
    .option("--number <text>", "文号 / document number")
    .option("--published <date>", "公布日期 / day of publication")
    .option("--effective <date>", "施行日期 / first day in force")
    .option("--until <date>", "有效期至 / last day of validity")
    .option("--compiled <date>", "汇编截至日期 / day of a compilation")
    .option(
      "--issuer <body>",
      "发布机关或者起草单位，没有登记的一并登记，可写几次 / issuer; a new one is registered",
      also,
    )
    .option("--category <name>", "类别，可写几次 / category; may be given several times", also)
    .option("--default <column=value>", "各项统一的内容，列名同条目表，可写几次 / what holds for all entries", also)
    .option("--supplements <catalog>", "所补充的全国目录 / national catalog it supplements")
    .option("--url <url>", "公布网址，没有登记的政府网站一并登记 / address of the publication")
    .option("--host-title <text>", "新登记的网站是谁的，中文|English / whose site a new host is")
    .option("--region-en <name>", "新登记区划的英文名称 / English name of a new region");
}

interface RowWords {
  kind: RowKind;
  name: string;
  english: string;
  example: string;
}

function rowCommand(above: Command, words: RowWords): Command {
  return withOrigin(above.command(words.kind))
    .description(`在版本中新增一项${words.name} / one ${words.english} of an edition`)
    .requiredOption("--into <edition>", "加入哪个版本 / the edition")
    .option("--title <text>", "名称 / title")
    .option("--title-en <text>", "英文名称 / title in English")
    .option("--id <id>", "标识；不写取自英文名称 / id; from the English title unless given")
    .option("--set <column=value>", "列名同表格，值同单元格，可写几次 / a column and its cell, as in a table", also)
    .addHelpText("after", `\n例 / example:\n  ${words.example}\n`);
}

const help = `
例：一座城市从头开始，起草明年的版本 / example:
  mulu new supplement 沈阳市 2026 --nature transcription --title "示例市补充目录（2026年版）" --verified 2026-11-28
  mulu import 目录.xlsx --into local/210100/information/2026 --verified 2026-11-28
  mulu new edition local/210100/information/2027 --from local/210100/information/2026 --effective 2027-07-01 --verified 2026-11-28

  在终端里，没有用选项写明的会逐项询问；不是终端的，缺少的选项一次列全，什么也不写。
  没有回答的列为未知，不作猜测。名称可以写“中文|English”；没有英文的暂以中文代替并列为未知。
  区划取自所属省的文件，机构、来源、网站没有登记的一并登记。写文件前先检查引用和结构，不成立的什么也不写。
  结束码：0 已写出，没有错误；1 已写出，法律规则还有要补的；2 调用有误，什么也没有写。
`;

/** `mulu new`: valid files from flags, or from answers. */
export const newCommand: Verb = (program, act) => {
  const command = program.command("new").description("起草新的文件 / draft new files").addHelpText("after", help);
  withEditionFlags(command.command("edition"))
    .argument("<id>", "例如 local/210100/information/2026 / id of the edition")
    .description("新版本，或者下一版的草案（--from） / an edition, or the draft of the next")
    .action((id: string, flags: EditionFlags) => act((context) => newEdition(context, id, flags)));
  withEditionFlags(command.command("supplement"))
    .argument("<region>", "区划的名称或者代码，例如 沈阳市 / region, by name or code")
    .argument("<edition>", "版本，例如 2026 / edition")
    .description("地方补充目录 / a local supplement")
    .action((region: string, edition: string, flags: EditionFlags) =>
      act((context) => newSupplement(context, { region, edition, flags })),
    );
  rowCommand(command, {
    kind: "entry",
    name: "条目",
    english: "entry",
    example: "mulu new entry --into local/210100/information/2027 --title 示例信息 --set 信息性质=负面",
  }).action((flags: RowFlags) => act((context) => newRow(context, "entry", flags)));
  rowCommand(command, {
    kind: "measure",
    name: "措施",
    english: "measure",
    example: "mulu new measure --into local/210100/measures/2027 --title 示例措施 --set 措施类型=限制任职",
  }).action((flags: RowFlags) => act((context) => newRow(context, "measure", flags)));
  withOrigin(command.command("list"))
    .argument("<id>", "例如 national/lists/example-list/2026 / id of the standard")
    .description("名单认定标准 / the standard of a list")
    .option("--title <text>", "名称，中文或者 中文|English / title")
    .option("--set <column=value>", "字段和值，可写几次 / a field and its value", also)
    .action((id: string, flags: ListFlags) => act((context) => newList(context, id, flags)));
  command
    .command("docket")
    .argument("<edition>", "草案版本 / the draft of an edition")
    .description("为草案立卷，同 mulu docket open / a docket for a draft, as mulu docket open writes it")
    .option("--lead <organization>", "牵头单位的标识 / id of the lead unit")
    .option("--on <date>", "提出日期 / the day of the proposal")
    .option("--opens <date>", "开始日期 / the first day for comments")
    .option("--closes <date>", "截止日期 / the last day for comments")
    .option("--days <number>", "天数，从开始次日起算 / days, counted from the day after the first")
    .option("--id <id>", "卷宗标识；不写的，取自版本 / id of the docket; from that of the edition unless given")
    .option("--title <text>", "名称 / title")
    .option("--title-en <text>", "英文名称 / title in English")
    .option("--group <group>", "征求意见的对象，可以写几次 / a group consulted", also)
    .option("--channel <channel>", "提交方式，可以写几次 / a channel", also)
    .option("--source <key>", "来源键 / source key")
    .option("--exercise", "演练 / an exercise")
    .option("--dry-run", "只报告，不写文件 / report only, write nothing")
    .action((id: string, flags: DocketFlags) => act((context) => newDocket(context, id, flags)));
};

async function newSupplement(
  context: CommandContext,
  { region, edition, flags }: { region: string; edition: string; flags: EditionFlags },
): Promise<number> {
  const { compilation } = await loadUnchecked(context);
  const { code } = regionMeant(compilation.set, region);
  return newEdition(context, `local/${code}/information/${edition}`, flags);
}
