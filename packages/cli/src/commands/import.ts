import { rm } from "node:fs/promises";
import { join } from "node:path";

import type { GivenProvenance, ImportResult } from "@mulu/compiler";
import type { ProvenanceStatus, PublishedEdition } from "@mulu/schema";
import type { ReadTable } from "@mulu/spreadsheet";
import { Option } from "commander";

import { answersAfter, answersPathOf, importReport, takeTable } from "../desk/take-table.js";
import type { Taking } from "../desk/take-table.js";
import { findEdition, refuseTableless } from "../editions.js";
import { exit, UsageError } from "../exit.js";
import { load, parseDate } from "../load.js";
import type { CommandContext, Verb } from "../command.js";
import { renderImport } from "../render/import.js";
import { answeredByFlags } from "../answered-by-flags.js";
import { readColumns } from "../draft/columns.js";
import { answersIn, interviewed } from "../interview.js";
import { missingPaths } from "../missing-things.js";
import { readTableFile } from "../read-table.js";
import { answered } from "../whole.js";
import { writeFiles } from "../write-files.js";
import { say } from "../words/say.js";

interface ImportOptions {
  into: string;
  dryRun?: boolean;
  all?: boolean;
  summary?: boolean;
  update?: boolean;
  status?: ProvenanceStatus;
  source?: string;
  verified?: string;
  correct?: string;
  sheet?: string[];
  interview?: boolean;
  answer?: string[];
  removeMissing?: boolean;
}

function provenanceOf({ status, source, verified }: ImportOptions): GivenProvenance {
  return {
    ...(status === undefined ? {} : { status }),
    ...(source === undefined ? {} : { source }),
    ...(verified === undefined ? {} : { verified: parseDate(verified) }),
  };
}

/** All files or none. New ones never take the place of one that is there, even of one that could not be read. */
async function write(root: string, { files, created }: ImportResult, answers: Answers): Promise<void> {
  const isNew = new Set(created.map((id) => `${id}.yaml`));
  const kept = answers.text === answers.before ? [] : [[answers.file, answers.text ?? ""] as const];
  await writeFiles(
    [...files, ...kept].map(([path, content]) => ({
      path: join(root, path),
      shown: `catalogs/${path}`,
      content,
      isNew: isNew.has(path),
    })),
  );
}

/** What an office answered about its tables: the file below catalogs/, as it was and as it is to be. */
interface Answers {
  file: string;
  before?: string;
  text?: string;
}

/** An official edition is frozen: a table is taken into it only as a correction, which the lock then records. */
function demandCorrection(edition: PublishedEdition, { correct, dryRun }: ImportOptions): void {
  if (!edition.official || dryRun) return;
  if (correct !== undefined && correct.trim() !== "") return;
  throw new UsageError(say("official-does-not-change-correct", { edition: edition.id }));
}

/** The sheets that are asked for by name. @throws UsageError for a name that no sheet has */
function chosenSheets({ sheet: only }: ImportOptions, { name, sheets }: ReadTable): { only?: string[] } {
  if (only === undefined) return {};
  const names = sheets.map((each) => each.name);
  const missing = only.find((each) => !names.includes(each));
  if (missing === undefined) return { only };
  throw new UsageError(say("no-sheet", { name, missing, names }));
}

async function runImport(context: CommandContext, file: string, options: ImportOptions): Promise<number> {
  const { terminal } = context;
  const provenance = provenanceOf(options);
  const table = await readTableFile(terminal.cwd, file);
  refuseTableless(options.into);
  const loaded = await load(context);
  const { root } = loaded;
  const edition = findEdition(context, loaded, options.into);
  demandCorrection(edition, options);
  const { update = false, dryRun = false } = options;
  const { encoding, separator } = table;
  const taking: Taking = { table, edition, update, provenance, ...chosenSheets(options, table) };
  const asked = (text: string | undefined): ImportResult => takeTable(loaded, taking, text);
  const answersPath = answersPathOf(edition);
  const before = await answersIn(root, answersPath);
  const told = answeredByFlags(before, asked, readColumns(options.answer));
  const { text: given, result } = options.interview ? await interviewed(told.text, asked, terminal) : told;
  const text = answersAfter(given, result);
  const remembered: Answers = {
    file: answersPath,
    ...(before === undefined ? {} : { before }),
    ...(text === undefined ? {} : { text }),
  };
  const gone = missingPaths(options, { edition, files: loaded.files, result });
  if (!dryRun) {
    await write(root, result, remembered);
    await Promise.all(gone.map((path) => rm(join(root, path))));
  }
  if (context.json) {
    const removed = gone.map((path) => path.replace(/\.yaml$/, ""));
    terminal.out(`${JSON.stringify({ ...importReport(taking, result, dryRun), removed }, null, 2)}\n`);
  } else {
    const said = encoding === undefined || separator === undefined ? {} : { encoding, separator };
    const detail = options.summary ? "summary" : "all";
    const shown = options.summary || options.all ? ({ detail } as const) : {};
    const answers = `catalogs/${answersPath}`;
    const removed = gone.map((path) => `catalogs/${path}`);
    terminal.out(renderImport({ result, edition: edition.id, dryRun, answers, removed, ...said, ...shown }, terminal));
  }
  const code = answered(context, loaded);
  return result.findings.some(({ severity }) => severity === "error") ? exit.findings : code;
}

const also = (name: string, names: string[] = []): string[] => [...names, name];

const help = `
例：把部门的明细表导入四川省补充目录，先试运行 / example:
  mulu import 细目.xlsx --into local/510000/information/2026 --verified 2026-11-20 --dry-run
  mulu import 细目.xlsx --into local/510000/information/2026 --verified 2026-11-20

  细目.xlsx（表头可在任何一行，列的顺序不限）：
    信用事项      | 责任单位 | 信息类别 | 主体性质             | 公开属性   | 法律依据
    示例奖励信息  | 示例厅   | 守信信息 | 法人和非法人组织     | 社会公开   | 《示例条例》第四十八条

  没有放入的单元格都会写明工作表、行列和原因，同一列中相同的并为一行，写明处数；没有写明的列入 unknown，不作猜测。
  看不懂的列名、词和分段标题只问一次：写在版本文件夹里的 import.yaml，在冒号后面写上答案，再导入一次（加 --update）；
  也可以加 --interview，当场逐个回答；或者用选项回答，例如 --answer 市民政局=照原文，同一列余下的：--answer 采集部门/其余=照原文。
  答过的记在 import.yaml，明年不再问。
  标识取自“标识”列；没有该列的，依次取同名条目的标识、英文名称、中文名称的摘要，不用行号。
  已有的文件只在加 --update 时改动，而且只改动不同的值。
  草案里有、表里没有的项不动；要随表删去的，加 --remove-missing，删去的逐一列出。表格没有全部放入、或者别处援引的，不删。
  隐藏的行、列和工作表，合计行，都不导入，并逐一指明。
  划去（删除线）的行和单元格，备注、状态等列写明已取消、拟取消、废止、删除或者示例的行，也不导入，并逐一指明。
  备注、名称后的括注等提到取消、废止、停止、合并、不同意等而看不出这一行是否现行的，不导入，也不算取消，逐一列出；
  确为现行的，加“是否保留”列写“是”。写明不取消、予以保留、以后某日起才废止的，按现行导入并说明。
  名称或者标题为“拟取消事项”“已废止”“填写示例”“说明”一类的工作表不导入；确实要导入的，加 --sheet <名称>。
  文件只有一个工作表的（包括 csv），不因名称像示例或者说明而略去。
  上限：文件 20 MB，解压后 128 MB，5 万行，500 列，100 万个单元格，一个单元格 32767 字；空白不计。
  结束码：0 全部放入；1 有单元格没有放入；2 调用有误或者文件无法读取。
`;

/** `mulu import`: a table as YAML. */
export const importCommand: Verb = (program, act) => {
  const statuses = ["seed", "public-copy", "inferred", "unverified"];
  program
    .command("import")
    .argument("<file>", "表格，.xlsx 或者 .csv / a table")
    .description("把表格导入目录版本 / take a table into an edition")
    .requiredOption("--into <edition>", "导入到哪个版本，例如 local/510000/information/2026 / the edition")
    .option("--sheet <name>", "只导入这个工作表，可以写几次 / take this sheet only; may be given several times", also)
    .option("--interview", "看不懂的列名和词逐个询问 / ask about each header and word that is not known")
    .option(
      "--answer <word=answer>",
      "看不懂的列名或者词是什么，可写几次 / what a header or word means; may be repeated",
      also,
    )
    .option("--dry-run", "只报告，不写文件 / report only, write nothing")
    .option("--all", "逐处列出，相同的也不合并 / each place, also of what is alike")
    .option("--summary", "只列同一列中相同的各组及处数 / only groups of what is alike in a column, with counts")
    .option("--update", "允许改动已有的文件 / allow changes to files that exist")
    .option("--remove-missing", "删去草案中表里没有的项 / remove what the draft holds and the table does not")
    .option("--correct <reason>", "更正官方版本，并写明理由 / correct an official edition, and why")
    .option("--verified <date>", "新条目的核对日期 / date on which new entries were verified")
    .addOption(new Option("--status <status>", "新条目的来源状态 / provenance of new entries").choices(statuses))
    .option("--source <key>", "新条目的来源键，见 vocabularies/sources.yaml / source key of new entries")
    .addHelpText("after", help)
    .action((file: string, options: ImportOptions) => act((context) => runImport(context, file, options)));
};
