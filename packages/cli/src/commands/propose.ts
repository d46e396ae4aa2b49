import { basename, extname, join } from "node:path";

import { Option } from "commander";

import type { CommandContext, Verb } from "../command.js";
import { exit, UsageError } from "../exit.js";
import { fails, load, loadUnchecked, parseDate } from "../load.js";
import { absolute } from "../paths.js";
import { formIn } from "../propose/form-file.js";
import { blankSheet, issueForm } from "../propose/issue-form.js";
import { planProposal } from "../propose/plan.js";
import type { ProposalPlan } from "../propose/plan.js";
import { forms } from "../propose/questions.js";
import type { FormKind } from "../propose/questions.js";
import { inline } from "../terminal.js";
import { demandAbsent, writeFiles } from "../write-files.js";
import { say } from "../words/say.js";

interface ProposeOptions {
  on?: string;
  blank?: FormKind;
  docket?: string;
  into?: string;
  dryRun?: boolean;
}

function report({ terminal: { out, err, language } }: CommandContext, plan: ProposalPlan, isDry: boolean): void {
  for (const { at, code, message } of plan.faults) err(`${code}  ${inline(at)}  ${inline(message[language])}\n`);
  for (const { rule, message, hint } of plan.findings) {
    err(`${rule}  ${inline(message[language])}${hint === undefined ? "" : `\n  ${inline(hint[language])}`}\n`);
  }
  if (plan.files.size === 0) {
    const count = String(plan.faults.length + plan.findings.filter((each) => fails([each])).length);
    out(say("no-file-written-places", { count })[language]);
    return;
  }
  const names = [...plan.files.keys()].map((file) => `  catalogs/${file}\n`).join("");
  const count = String(plan.files.size);
  const head = isDry
    ? say("dry-run-files-would", { count })[language]
    : say("files-written-docket", { count, docket: plan.docket ?? "" })[language];
  out(`${head}\n${names}`);
}

/** Writes a form to fill in: a sheet, or the form of a forge. */
async function writeBlank(context: CommandContext, file: string, kind: FormKind): Promise<number> {
  const { terminal } = context;
  const { set } = (await loadUnchecked(context)).compilation;
  const extension = extname(file).toLowerCase();
  if (extension !== ".xlsx" && extension !== ".yml") {
    throw new UsageError(say("blank-form-written-xlsx", { file }));
  }
  const path = absolute(terminal.cwd, file);
  await demandAbsent(path, file);
  const content = extension === ".xlsx" ? await blankSheet(set, kind) : issueForm(set, kind);
  await writeFiles([{ path, content, shown: file, isNew: true }]);
  terminal.out(say("wrote", { file })[terminal.language]);
  return exit.ok;
}

async function runPropose(context: CommandContext, file: string, options: ProposeOptions): Promise<number> {
  if (options.blank !== undefined) return writeBlank(context, file, options.blank);
  if (options.on === undefined) {
    throw new UsageError(say("give-day-proposal"));
  }
  const on = parseDate(options.on);
  if (options.docket !== undefined && !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(options.docket)) {
    throw new UsageError(say("docket-small-letters-digits", { docket: options.docket }));
  }
  const form = await formIn(context.terminal.cwd, file);
  const loaded = await load(context);
  const { docket, into } = options;
  const plan = planProposal(loaded, {
    ...{ form, file: basename(file), on },
    ...(docket === undefined ? {} : { docket }),
    ...(into === undefined ? {} : { into }),
  });
  const isDry = options.dryRun === true;
  const isNew = new Set([...plan.created.map((id) => `${id}.yaml`), `consultations/${plan.docket ?? ""}/docket.yaml`]);
  if (!isDry) {
    await writeFiles(
      [...plan.files].map(([path, content]) => ({
        ...{ path: join(loaded.root, path), shown: `catalogs/${path}`, content },
        isNew: isNew.has(path),
      })),
    );
  }
  if (context.json) {
    const { edition, faults, findings } = plan;
    const files = [...plan.files.keys()].map((path) => `catalogs/${path}`);
    const answer = { docket: plan.docket, edition, dryRun: isDry, files, faults, strays: form.strays, findings };
    context.terminal.out(`${JSON.stringify(answer, null, 2)}\n`);
  } else report(context, plan, isDry);
  const failed =
    plan.files.size === 0 || plan.findings.some(({ severity, verdict }) => severity === "error" && verdict === "fail");
  return failed ? exit.findings : exit.ok;
}

/** `mulu propose`: a filled form as documents of a draft and a docket, without git and without YAML. */
export const proposeCommand: Verb = (program, act) => {
  program
    .command("propose")
    .argument("<form>", "填好的表单，.xlsx、.csv，邮件 .eml，议题或者邮件的文字 .md、.txt / a filled form")
    .description("把填好的表单变成草案中的条目和卷宗 / a filled form as entries of a draft and a docket")
    .option("--on <date>", "提出日期 / day of the proposal")
    .addOption(
      new Option("--blank <kind>", "改为写一份空白表单 / write a blank form instead").choices(Object.keys(forms)),
    )
    .option("--into <edition>", "草案版本，代替表单所写 / the draft edition, instead of what the form says")
    .option("--docket <id>", "卷宗标识，默认由内容得出 / id of the docket; from the content by default")
    .option("--dry-run", "只报告，不写文件 / report only, write nothing")
    .addHelpText(
      "after",
      "\n例 / example:\n  mulu propose 表单.xlsx --blank entry\n  mulu propose 表单.xlsx --on 2026-11-28 --dry-run\n" +
        "  mulu propose 议题.md --on 2026-11-28 --docket issue-12\n\n" +
        "没有填好的逐处指明单元格或者项目，什么也不写；没有写明的列入 unknown，不作猜测。\n" +
        "What is not filled in is named by its cell or heading, and nothing is written; what is not said is unknown.\n",
    )
    .action((form: string, options: ProposeOptions) => act((context) => runPropose(context, form, options)));
};
