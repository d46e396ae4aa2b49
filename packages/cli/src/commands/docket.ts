import { Option } from "commander";
import type { Command } from "commander";

import type { Verb } from "../command.js";
import { runAnswer } from "../docket/answer-command.js";
import type { AnswerFlags } from "../docket/answer-command.js";
import { runClose } from "../docket/close-command.js";
import type { CloseFlags } from "../docket/close-command.js";
import { runImport } from "../docket/import-command.js";
import type { ImportFlags } from "../docket/import-command.js";
import { runOpen } from "../docket/open-command.js";
import type { OpenFlags } from "../docket/open-command.js";
import { runExtend } from "../docket/extend-command.js";
import type { ExtendFlags } from "../docket/extend-command.js";
import { runReport } from "../docket/report-command.js";
import type { ReportFlags } from "../docket/report-command.js";
import { runStep } from "../docket/step-command.js";
import type { StepFlags } from "../docket/step-command.js";
import { exampleText, helpOf } from "../words/verbs.js";

const help = helpOf("docket");

type Act = Parameters<Verb>[1];

const also = (value: string, values: string[] = []): string[] => [...values, value];

function openVerb(docket: Command, act: Act): void {
  docket
    .command("open")
    .argument("<edition>", help.open["<edition>"])
    .description(help.open.what)
    .requiredOption("--opens <date>", help.open["--opens"])
    .option("--closes <date>", help.open["--closes"])
    .option("--days <number>", help.open["--days"])
    .requiredOption("--lead <organization>", help.open["--lead"])
    .requiredOption("--on <date>", help.open["--on"])
    .option("--accepted <date>", help.open["--accepted"])
    .option("--id <id>", help.open["--id"])
    .option("--title <text>", help.open["--title"])
    .option("--title-en <text>", help.open["--title-en"])
    .option("--group <group>", help.open["--group"], also)
    .option("--channel <channel>", help.open["--channel"], also)
    .option("--source <key>", help.open["--source"])
    .option("--exercise", help.open["--exercise"])
    .option("--dry-run", help.open["--dry-run"])
    .addHelpText(
      "after",
      exampleText(
        help.open.examples,
        [
          "mulu docket open local/510000/information/2027 --opens 2026-12-01 --days 30 --lead sichuan-drc --on 2026-11-28",
        ],
        help.open.notes,
      ),
    )
    .action((id: string, flags: OpenFlags) => act((context) => runOpen(context, id, flags)));
}

function importVerb(docket: Command, act: Act): void {
  docket
    .command("import")
    .argument("<docket>", help.import["<docket>"])
    .argument("<file>", help.import["<file>"])
    .description(help.import.what)
    .option("--window <id>", help.import["--window"])
    .option("--group <group>", help.import["--group"])
    .option("--channel <channel>", help.import["--channel"])
    .option("--received <date>", help.import["--received"])
    .option("--column <name=role>", help.import["--column"], also)
    .option("--value <word=code>", help.import["--value"], also)
    .option("--reviewed <rows>", help.import["--reviewed"], also)
    .option("--key <file>", help.import["--key"])
    .option("--codes <file>", help.import["--codes"])
    .option("--force", help.import["--force"])
    .option("--dry-run", help.import["--dry-run"])
    .addHelpText(
      "after",
      exampleText(
        help.import.examples,
        [
          "mulu docket import 2027-catalog 意见.xlsx",
          "mulu docket import 2027-catalog 问卷.csv --group public --channel web-form --codes 回执.xlsx",
          "mulu docket import 2027-catalog 邮箱.mbox --group public",
          "",
        ],
        help.import.notes,
      ),
    )
    .action((id: string, file: string, flags: ImportFlags) => act((context) => runImport(context, [id, file], flags)));
}

function answerVerb(docket: Command, act: Act): void {
  docket
    .command("answer")
    .argument("<docket>", help.answer["<docket>"])
    .argument("[number]", help.answer["<number>"])
    .description(help.answer.what)
    .option("--export <file>", help.answer["--export"])
    .option("--from <file>", help.answer["--from"])
    .option("--all", help.answer["--all"])
    .option("--disposition <code>", help.answer["--disposition"])
    .option("--reason <code>", help.answer["--reason"])
    .option("--article <clause>", help.answer["--article"])
    .option("--change <path>", help.answer["--change"])
    .option("--field <name>", help.answer["--field"])
    .option("--answer <text>", help.answer["--answer"])
    .option("--answer-en <text>", help.answer["--answer-en"])
    .option("--on <date>", help.answer["--on"])
    .option("--state <state>", help.answer["--state"])
    .option("--duplicate-of <number>", help.answer["--duplicate-of"])
    .option("--force", help.answer["--force"])
    .option("--dry-run", help.answer["--dry-run"])
    .addHelpText(
      "after",
      exampleText(help.answer.examples, [
        "mulu docket answer 2027-catalog --export 待答复.xlsx",
        "mulu docket answer 2027-catalog --from 待答复.xlsx",
        'mulu docket answer 2027-catalog 12 --disposition not-adopted --reason no-basis --article "《征信业管理条例》第十六条" --answer "……" --answer-en "…" --on 2026-11-20',
        "mulu docket answer 2027-catalog 15 --duplicate-of 12",
      ]),
    )
    .action((id: string, number: string | undefined, flags: AnswerFlags) =>
      act((context) => runAnswer(context, [id, number], flags)),
    );
}

function closeVerb(docket: Command, act: Act): void {
  docket
    .command("close")
    .argument("<docket>", help.close["<docket>"])
    .description(help.close.what)
    .requiredOption("--on <date>", help.close["--on"])
    .option("--dry-run", help.close["--dry-run"])
    .addHelpText("after", exampleText(help.close.examples, ["mulu docket close 2027-catalog --on 2027-01-15"]))
    .action((id: string, flags: CloseFlags) => act((context) => runClose(context, id, flags)));
}

function stepVerb(docket: Command, act: Act): void {
  docket
    .command("step")
    .argument("<docket>", help.step["<docket>"])
    .argument("<stage>", help.step["<stage>"])
    .description(help.step.what)
    .requiredOption("--on <date>", help.step["--on"])
    .option("--by <body>", help.step["--by"])
    .option("--note <text>", help.step["--note"])
    .option("--note-en <text>", help.step["--note-en"])
    .option("--reference <number>", help.step["--reference"])
    .option("--partly", help.step["--partly"])
    .option("--condition <text>", help.step["--condition"], also)
    .option("--opens <date>", help.step["--opens"])
    .option("--closes <date>", help.step["--closes"])
    .option("--days <number>", help.step["--days"])
    .option("--window <id>", help.step["--window"])
    .option("--group <group>", help.step["--group"], also)
    .option("--dry-run", help.step["--dry-run"])
    .addHelpText(
      "after",
      exampleText(
        help.step.examples,
        [
          "mulu docket step 2027-catalog submitted --on 2027-01-20",
          "mulu docket step 2027-catalog approved --on 2027-02-10 --by example-congress",
          "mulu docket step 2027-catalog in-consultation --on 2027-03-01 --days 30",
          "mulu docket step 2027-catalog returned --on 2027-02-10 --note 第三条依据不足，改后重报",
          "",
        ],
        help.step.notes,
      ),
    )
    .action((id: string, stage: string, flags: StepFlags) => act((context) => runStep(context, [id, stage], flags)));
}

function extendVerb(docket: Command, act: Act): void {
  docket
    .command("extend")
    .argument("<docket>", help.extend["<docket>"])
    .description(help.extend.what)
    .requiredOption("--to <date>", help.extend["--to"])
    .requiredOption("--decided <date>", help.extend["--decided"])
    .requiredOption("--reason <text>", help.extend["--reason"])
    .option("--reason-en <text>", help.extend["--reason-en"])
    .option("--window <id>", help.extend["--window"])
    .option("--dry-run", help.extend["--dry-run"])
    .addHelpText(
      "after",
      exampleText(help.extend.examples, [
        "mulu docket extend 2027-catalog --to 2027-01-25 --decided 2027-01-08 --reason 应几家单位请求",
      ]),
    )
    .action((id: string, flags: ExtendFlags) => act((context) => runExtend(context, id, flags)));
}

function reportVerb(docket: Command, act: Act): void {
  docket
    .command("report")
    .argument("<docket>", help.report["<docket>"])
    .description(help.report.what)
    .addOption(new Option("--format <format>", help.report["--format"]).choices(["text", "json", "md"]))
    .option("--code <code>", help.report["--code"])
    .addHelpText(
      "after",
      exampleText(help.report.examples, [
        "mulu docket report 2027-catalog --format md",
        "mulu docket report 2027-catalog --code 7K3M-Q9XF-02VD-1TRB",
      ]),
    )
    .action((id: string, flags: ReportFlags) => act((context) => runReport(context, id, flags)));
}

/** `mulu docket`: a consultation from its first comment to its last answer. */
export const docketCommand: Verb = (program, act) => {
  const docket = program
    .command("docket")
    .description(help.what)
    .addHelpText(
      "after",
      exampleText(help.examples, ["mulu docket import 2027-catalog 意见.xlsx", "mulu docket report 2027-catalog"]),
    );
  openVerb(docket, act);
  importVerb(docket, act);
  answerVerb(docket, act);
  extendVerb(docket, act);
  closeVerb(docket, act);
  stepVerb(docket, act);
  reportVerb(docket, act);
};
