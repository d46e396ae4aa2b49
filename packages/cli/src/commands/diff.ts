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
import { exampleText, helpOf } from "../words/verbs.js";

const help = helpOf("diff");

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
    .argument("<before>", help["<before>"])
    .argument("[after]", help["<after>"])
    .description(help.what)
    .option("--region <code>", help["--region"])
    .option("--on <date>", help["--on"])
    .addOption(new Option("--kind <kind...>", help["--kind"]).choices(documentKinds))
    .addOption(new Option("--format <format>", help["--format"]).choices(formats))
    .option("--output <file>", help["--output"])
    .option("--force", help["--force"])
    .option("--usage <file>", help["--usage"])
    .option("--exit-code", help["--exit-code"])
    .addHelpText(
      "after",
      exampleText(help.examples, [
        "mulu diff national/information@2022 @2024",
        "mulu diff 2022-06-01 2026-11-20 --region 370200",
        "mulu diff 370200 510100 --on 2026-11-20",
        "mulu diff git:HEAD~1 .",
        "mulu diff git:HEAD~1:national/measures@2024",
        "mulu diff national/information@2022 @2024 --output 新旧对照表.docx",
      ]),
    )
    .action((before: string, after: string | undefined, options: DiffOptions) =>
      act((context) => runDiff(context, [before, after], options)),
    );
};
