import { basename, extname, join } from "node:path";

import { inBrackets, wordsIn } from "@mulu/schema";

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
import type { FilledForm } from "../propose/read-form.js";
import type { FormKind } from "../propose/questions.js";
import { inline } from "../terminal.js";
import { demandAbsent, writeFiles } from "../write-files.js";
import { say } from "../words/say.js";
import { exampleText, helpOf } from "../words/verbs.js";

const help = helpOf("propose");

interface ProposeOptions {
  on?: string;
  blank?: FormKind;
  docket?: string;
  into?: string;
  dryRun?: boolean;
}

/** What stands in the file and was not taken: nothing is left out in silence. */
function reportLeftOut({ terminal: { err, language } }: CommandContext, { strays, beside }: FilledForm): void {
  const cells = strays.map(({ at, text }) => `${inline(text)}${inBrackets(inline(at), language)}`);
  if (cells.length > 0) err(`${say("left-out-answers-nothing", { cells })[language]}\n`);
  const sheets = beside?.others.map(inline) ?? [];
  if (sheets.length > 0) err(`${say("left-out-sheets", { sheets })[language]}\n`);
}

function report({ terminal: { out, err, language } }: CommandContext, plan: ProposalPlan, isDry: boolean): void {
  for (const { at, code, message } of plan.faults)
    err(`${code}  ${inline(at)}  ${inline(wordsIn(message, language))}\n`);
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
    const answer = {
      docket: plan.docket,
      edition,
      dryRun: isDry,
      files,
      faults,
      strays: form.strays,
      leftOut: form.beside?.others ?? [],
      findings,
    };
    context.terminal.out(`${JSON.stringify(answer, null, 2)}\n`);
  } else {
    reportLeftOut(context, form);
    report(context, plan, isDry);
  }
  const failed =
    plan.files.size === 0 || plan.findings.some(({ severity, verdict }) => severity === "error" && verdict === "fail");
  return failed ? exit.findings : exit.ok;
}

/** `mulu propose`: a filled form as documents of a draft and a docket, without git and without YAML. */
export const proposeCommand: Verb = (program, act) => {
  program
    .command("propose")
    .argument("<form>", help["<form>"])
    .description(help.what)
    .option("--on <date>", help["--on"])
    .addOption(new Option("--blank <kind>", help["--blank"]).choices(Object.keys(forms)))
    .option("--into <edition>", help["--into"])
    .option("--docket <id>", help["--docket"])
    .option("--dry-run", help["--dry-run"])
    .addHelpText(
      "after",
      exampleText(
        help.examples,
        [
          "mulu propose 表单.xlsx --blank entry",
          "mulu propose 表单.xlsx --on 2026-11-28 --dry-run",
          "mulu propose 议题.md --on 2026-11-28 --docket issue-12",
          "",
        ],
        help.notes,
      ),
    )
    .action((form: string, options: ProposeOptions) => act((context) => runPropose(context, form, options)));
};
