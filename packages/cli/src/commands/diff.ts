import { readFile } from "node:fs/promises";
import { extname } from "node:path";

import { readUsage } from "@mulu/engine";
import type { Usage } from "@mulu/engine";
import { documentKinds } from "@mulu/schema";
import type { DocumentKind } from "@mulu/schema";
import { Option } from "commander";

import type { CommandContext, Verb } from "../command.js";
import { renderHtml } from "../diff/html.js";
import { renderMarkdown } from "../diff/markdown.js";
import { parseOperand, presentOf } from "../diff/operand.js";
import type { Operand } from "../diff/operand.js";
import { paperOf } from "../diff/paper.js";
import { reportData, reportOf } from "../diff/report.js";
import type { DiffReport } from "../diff/report.js";
import { sideReader } from "../diff/sides.js";
import type { ReadSide } from "../diff/sides.js";
import { header, tableRows } from "../diff/table.js";
import { renderText } from "../diff/text.js";
import { exit, UsageError } from "../exit.js";
import { paperBytes } from "../papers/write-paper.js";
import { absolute } from "../paths.js";
import { answered, wholeness } from "../whole.js";
import { demandAbsent, writeFiles } from "../write-files.js";
import { bilingual, say } from "../words/say.js";

const formats = ["text", "json", "md", "html"] as const;
const extensions = [".xlsx", ".docx", ".pdf", ".html", ".md", ".json", ".txt"] as const;

interface DiffOptions {
  region?: string;
  on?: string;
  kind?: DocumentKind[];
  format?: (typeof formats)[number];
  output?: string;
  usage?: string;
  exitCode?: boolean;
  force?: boolean;
}

/** The two that are compared. @throws UsageError where they are not of one sort */
function operands([one, other]: readonly [string, string | undefined], options: DiffOptions): [Operand, Operand] {
  const { region, on } = options;
  const defaults = { ...(region === undefined ? {} : { region }), ...(on === undefined ? {} : { on }) };
  const first = parseOperand(one, defaults);
  const second = other === undefined ? presentOf(first) : parseOperand(other, { ...defaults, first });
  if (first.is !== second.is) {
    throw new UsageError(say("not-one-sort-compare", { one, other: other ?? "" }));
  }
  if (first.is === "item" && second.is === "item" && roomOf(first.id) !== roomOf(second.id)) {
    throw new UsageError(say("not-catalogs-one-kind", { first: first.id, second: second.id }));
  }
  const stray = first.is === "day" ? undefined : [region, on, options.kind].find((each) => each !== undefined);
  if (stray !== undefined) {
    throw new UsageError(say("region-kind-go-days"));
  }
  return [first, second];
}

/** The kind of catalog an id is of, whichever layer: information, measures, lists, records. */
const roomOf = (id: string): string => id.replace(/^(?:national|local\/[0-9]{6})\//, "").split("/")[0] ?? "";

async function usageIn({ terminal: { cwd } }: CommandContext, file: string): Promise<Usage> {
  let text: string;
  try {
    text = await readFile(absolute(cwd, file), "utf8");
  } catch {
    throw new UsageError(say("cannot-read-receipt", { file }));
  }
  try {
    return readUsage(JSON.parse(text) as unknown);
  } catch (error) {
    const why = error instanceof RangeError ? error.message : bilingual(say("no-json"));
    throw new UsageError(`${file}：${why}`);
  }
}

/** The form in which it is written: of a file, what its name says. */
function extensionOf({ format, output }: DiffOptions, json: boolean): string {
  const asked = json ? "json" : format;
  if (output === undefined) return asked === undefined || asked === "text" ? ".txt" : `.${asked}`;
  const extension = extname(output).toLowerCase();
  if (!extensions.some((known) => known === extension)) {
    throw new UsageError(say("cannot-write-name-may", { file: output, shown: extensions }));
  }
  const said = asked === undefined ? extension : asked === "text" ? ".txt" : `.${asked}`;
  if (said !== extension) {
    throw new UsageError(say("not-format", { output, asked: asked ?? "" }));
  }
  return extension;
}

async function rendered(
  context: CommandContext,
  report: DiffReport,
  { extension, sides }: { extension: string; sides: readonly [ReadSide, ReadSide] },
): Promise<string | Uint8Array> {
  const { terminal } = context;
  const { language } = terminal;
  switch (extension) {
    case ".json": {
      const [before, after] = sides.map(({ loaded }) => wholeness(loaded));
      return `${JSON.stringify({ ...reportData(report), whole: { before, after } }, null, 2)}\n`;
    }
    case ".md":
      return renderMarkdown(report, language);
    case ".html":
      return renderHtml(report, language);
    case ".xlsx":
    case ".docx":
    case ".pdf":
      return paperBytes(paperOf(report, language), extension, {
        name: say("changes-sheet")[language],
        header: header(language),
        rows: tableRows(report, language),
      });
    default:
      return renderText(report, terminal);
  }
}

async function runDiff(
  context: CommandContext,
  written: readonly [string, string | undefined],
  options: DiffOptions,
): Promise<number> {
  const extension = extensionOf(options, context.json);
  const [first, second] = operands(written, options);
  const usage = options.usage === undefined ? undefined : await usageIn(context, options.usage);
  const { output } = options;
  const path = output === undefined ? undefined : absolute(context.terminal.cwd, output);
  if (path !== undefined && !options.force) await demandAbsent(path, output ?? "");
  const read = sideReader(context, options.kind);
  const sides = [await read(first), await read(second)] as const;
  const report = reportOf([sides[0].side, sides[1].side], usage);
  const content = await rendered(context, report, { extension, sides });
  if (path === undefined) context.terminal.out(String(content));
  else {
    await writeFiles([{ path, content, shown: output ?? "", isNew: !options.force }]);
    const { length } = report.diff.things;
    context.terminal.out(say("differ-written", { count: length, output: output ?? "" })[context.terminal.language]);
  }
  const codes = [...new Set([sides[0].loaded, sides[1].loaded])].map((loaded) => answered(context, loaded));
  const differs = report.usage ? report.usage.is === "breaks" : report.diff.things.length > 0;
  return Math.max(...codes, options.exitCode && differs ? exit.findings : exit.ok);
}

/** `mulu diff`: what changed between editions, days, regions or revisions, and what that does. */
export const diffCommand: Verb = (program, act) => {
  program
    .command("diff")
    .argument("<before>", "目录版本、日期、地区或者 git 版本 / an edition, a day, a region or a revision")
    .argument("[after]", "同上；@2024 接前一个的目录 / the same; @2024 is of the same catalog")
    .description("两个版本、两日、两地有何不同，对人有何影响 / what differs, and what it does to people")
    .option("--region <code>", "比较日期时的地区 / the region, for days")
    .option("--on <date>", "比较地区时的日期 / the day, for regions")
    .addOption(new Option("--kind <kind...>", "种类 / kinds").choices(documentKinds))
    .addOption(new Option("--format <format>", "输出格式 / format of the output").choices(formats))
    .option(
      "--output <file>",
      "写入文件，新旧对照表为 .docx、.xlsx 或者 .pdf / write a file; .docx, .xlsx and .pdf are papers",
    )
    .option("--force", "覆盖已有的文件 / write over a file that is there")
    .option("--usage <file>", "你使用的标识、字段、代码和格式（JSON）/ what you use, as JSON")
    .option(
      "--exit-code",
      "有差别（或者所用的断开）时结束码为 1 / exit with 1 where it differs, or breaks what you use",
    )
    .addHelpText(
      "after",
      "\n例 / example:\n  mulu diff national/information@2022 @2024\n" +
        "  mulu diff 2022-06-01 2026-11-20 --region 370200\n  mulu diff 370200 510100 --on 2026-11-20\n" +
        "  mulu diff git:HEAD~1 .\n  mulu diff git:HEAD~1:national/measures@2024\n" +
        "  mulu diff national/information@2022 @2024 --output 新旧对照表.docx\n",
    )
    .action((before: string, after: string | undefined, options: DiffOptions) =>
      act((context) => runDiff(context, [before, after], options)),
    );
};
