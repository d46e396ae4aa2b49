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

type Act = Parameters<Verb>[1];

const also = (value: string, values: string[] = []): string[] => [...values, value];

const openHelp = `
例 / example:
  mulu docket open local/510000/information/2027 --opens 2026-12-01 --days 30 --lead sichuan-drc --on 2026-11-28
  逐行列出草案对照所取代版本的增、改、删；期限从开始次日起算。
`;

function openVerb(docket: Command, act: Act): void {
  docket
    .command("open")
    .argument("<edition>", "草案版本 / the draft of an edition")
    .description("为草案立卷，逐行列出提议 / open a docket for a draft, with a line for each thing it changes")
    .requiredOption("--opens <date>", "开始日期 / the first day for comments")
    .option("--closes <date>", "截止日期 / the last day for comments")
    .option("--days <number>", "天数，从开始次日起算 / days, counted from the day after the first")
    .requiredOption("--lead <organization>", "牵头单位的标识 / id of the lead unit")
    .requiredOption("--on <date>", "提出日期 / the day of the proposal")
    .option(
      "--accepted <date>",
      "受理汇总的日期，不写的与提出同日 / the day it was accepted; that of the proposal unless given",
    )
    .option("--id <id>", "卷宗标识；不写的，取自版本 / id of the docket; from that of the edition unless given")
    .option("--title <text>", "名称 / title")
    .option("--title-en <text>", "英文名称 / title in English")
    .option("--group <group>", "征求意见的对象，可以写几次 / a group consulted; may be given several times", also)
    .option("--channel <channel>", "提交方式，可以写几次 / a channel; may be given several times", also)
    .option("--source <key>", "来源键 / source key")
    .option("--exercise", "演练 / an exercise")
    .option("--dry-run", "只报告，不写文件 / report only, write nothing")
    .addHelpText("after", openHelp)
    .action((id: string, flags: OpenFlags) => act((context) => runOpen(context, id, flags)));
}

const importHelp = `
例 / example:
  mulu docket import 2027-catalog 意见.xlsx
  mulu docket import 2027-catalog 问卷.csv --group public --channel web-form --codes 回执.xlsx
  mulu docket import 2027-catalog 邮箱.mbox --group public

  表头不限顺序：意见内容、修改建议、理由、提出者类别、对应条款、提出时间、渠道；姓名、单位、联系方式各列只用来隐去正文中的姓名，不收。
  不认识的列先问，一条也不收；答过的（--column、--value）记在密钥旁的 <卷宗>.answers.json，下次不再问。身份证号、电话、邮箱、地址、账号、车牌、网址和姓名一律隐去并报数；看不出是不是人名的，不收，指明行号。
  同一文件再导入一次，不会重复：靠 <卷宗>.receipt-key 认得，请保存好这个文件，不要提交。
  上限：csv、mbox 128 MB，30 万行；xlsx 20 MB，5 万行；一条意见 2000 字。
  结束码：0 全部收下；1 有没有收的；2 调用有误或者文件无法读取。
`;

function importVerb(docket: Command, act: Act): void {
  docket
    .command("import")
    .argument("<docket>", "卷宗，例如 2027-catalog / the docket")
    .argument("<file>", "意见：.xlsx、.csv、.mbox、.eml / comments")
    .description("把意见收进卷宗：隐去个人信息，并入重复的，发回执码 / take comments in: masked, folded, with receipts")
    .option("--window <id>", "哪一次征求意见；只有一次的不写 / which window, where there are several")
    .option("--group <group>", "文件没有写明的提出者类别，例如 public / the group, where the file states none")
    .option("--channel <channel>", "文件没有写明的提交方式，例如 web-form / the channel, where the file states none")
    .option("--received <date>", "文件没有写明的收到日期 / the day received, where the file states none")
    .option("--column <name=role>", '一列是什么，例如 "您的看法=text" / what a column is for', also)
    .option("--value <word=code>", '一个词的意思，例如 "住户=public" / what a word means', also)
    .option("--reviewed <rows>", "已看过、不含人名的行号，例如 12,15 / rows somebody read that name nobody", also)
    .option("--key <file>", "回执密钥，默认 <卷宗>.receipt-key / the receipt key")
    .option("--codes <file>", "把回执码写入 .xlsx 或者 .csv / write the receipt codes")
    .option("--force", "覆盖已有的回执码文件 / write over a file of codes that is there")
    .option("--dry-run", "只报告，不写文件 / report only, write nothing")
    .addHelpText("after", importHelp)
    .action((id: string, file: string, flags: ImportFlags) => act((context) => runImport(context, [id, file], flags)));
}

const answerHelp = `
例 / example:
  mulu docket answer 2027-catalog --export 待答复.xlsx
  mulu docket answer 2027-catalog --from 待答复.xlsx
  mulu docket answer 2027-catalog 12 --disposition not-adopted --reason no-basis --article "《征信业管理条例》第十六条" --answer "……" --answer-en "…" --on 2026-11-20
  mulu docket answer 2027-catalog 15 --duplicate-of 12
`;

function answerVerb(docket: Command, act: Act): void {
  docket
    .command("answer")
    .argument("<docket>", "卷宗 / the docket")
    .argument("[number]", "意见的编号 / the number of a comment")
    .description("答复意见：逐条，或者导出表格、填好收回 / answer comments, one by one or by a table")
    .option("--export <file>", "导出待答复的意见，带下拉选项 / write those that wait, with drop-down lists")
    .option("--from <file>", "收回填好的表格 / take a filled table back")
    .option("--all", "导出全部，不只待答复的 / export all of them")
    .option("--disposition <code>", "处理结果，例如 adopted / what was decided")
    .option("--reason <code>", "不采纳的理由，例如 no-basis / why not")
    .option("--article <clause>", "所据条文，例如 “法规标识:12” / the clause it rests on")
    .option("--change <path>", "因此改动的文件 / the document changed because of it")
    .option("--field <name>", "因此改动的字段 / the field changed because of it")
    .option("--answer <text>", "答复 / the answer")
    .option("--answer-en <text>", "英文答复 / the answer in English")
    .option("--on <date>", "答复日期 / the day of the answer")
    .option("--state <state>", "提出者的态度，例如 satisfied / what the writer said of it")
    .option("--duplicate-of <number>", "与哪一条重复 / the comment it repeats")
    .option("--force", "覆盖已有的文件 / write over a file that is there")
    .option("--dry-run", "只报告，不写文件 / report only, write nothing")
    .addHelpText("after", answerHelp)
    .action((id: string, number: string | undefined, flags: AnswerFlags) =>
      act((context) => runAnswer(context, [id, number], flags)),
    );
}

function closeVerb(docket: Command, act: Act): void {
  docket
    .command("close")
    .argument("<docket>", "卷宗 / the docket")
    .description("结束征求意见：缺什么一次说全 / close the consultation, or say all that is missing at once")
    .requiredOption("--on <date>", "结束日期 / the day")
    .option("--dry-run", "只报告，不写文件 / report only, write nothing")
    .addHelpText("after", "\n例 / example:\n  mulu docket close 2027-catalog --on 2027-01-15\n")
    .action((id: string, flags: CloseFlags) => act((context) => runClose(context, id, flags)));
}

const stepHelp = `
例 / example:
  mulu docket step 2027-catalog submitted --on 2027-01-20
  mulu docket step 2027-catalog approved --on 2027-02-10 --by example-congress
  mulu docket step 2027-catalog in-consultation --on 2027-03-01 --days 30
  mulu docket step 2027-catalog returned --on 2027-02-10 --note 第三条依据不足，改后重报

  一步一步走，不得跳过；退回、撤回、废止须写理由。截止用 mulu docket close，公布用 mulu publish。
  缺什么一次说全，什么也不写。
`;

function stepVerb(docket: Command, act: Act): void {
  docket
    .command("step")
    .argument("<docket>", "卷宗 / the docket")
    .argument("<stage>", "进入的阶段，标识或者名称，例如 submitted、已报审 / the stage")
    .description("记卷宗走到的下一步：受理、再次征求意见、报审、审定、退回、撤回 / record the next step of a docket")
    .requiredOption("--on <date>", "日期 / the day")
    .option("--by <body>", "由谁，标识或者名称；审定必写 / by whom; an approval needs it")
    .option("--note <text>", "说明；退回、撤回、废止的理由 / note, or the reason")
    .option("--note-en <text>", "英文说明 / the note in English")
    .option("--reference <number>", "文号或者会议编号 / number of the paper or meeting")
    .option("--partly", "部分通过 / approved in part")
    .option(
      "--condition <text>",
      "审定所附条件，可以写几次 / a condition of the approval; may be given several times",
      also,
    )
    .option("--opens <date>", "再次征求意见的开始日期，默认 --on / first day of a further window")
    .option("--closes <date>", "再次征求意见的截止日期 / its last day")
    .option("--days <number>", "再次征求意见的天数 / its days, counted from the day after the first")
    .option("--window <id>", "再次征求意见的标识 / its id")
    .option(
      "--group <group>",
      "再次征求意见的对象，可以写几次，默认同上一次 / a group consulted; as before by default",
      also,
    )
    .option("--dry-run", "只报告，不写文件 / report only, write nothing")
    .addHelpText("after", stepHelp)
    .action((id: string, stage: string, flags: StepFlags) => act((context) => runStep(context, [id, stage], flags)));
}

function extendVerb(docket: Command, act: Act): void {
  docket
    .command("extend")
    .argument("<docket>", "卷宗 / the docket")
    .description("延长征求意见的期限，写明理由 / let a window close later, with its reason")
    .requiredOption("--to <date>", "延长到哪一日 / the new last day")
    .requiredOption("--decided <date>", "决定延长的日期 / the day on which it was decided")
    .requiredOption("--reason <text>", "理由 / the reason")
    .option("--reason-en <text>", "英文理由 / the reason in English")
    .option("--window <id>", "哪一次征求意见；只有一次的不写 / which window, where there are several")
    .option("--dry-run", "只报告，不写文件 / report only, write nothing")
    .addHelpText(
      "after",
      "\n例 / example:\n  mulu docket extend 2027-catalog --to 2027-01-25 --decided 2027-01-08 --reason 应几家单位请求\n",
    )
    .action((id: string, flags: ExtendFlags) => act((context) => runExtend(context, id, flags)));
}

function reportVerb(docket: Command, act: Act): void {
  docket
    .command("report")
    .argument("<docket>", "卷宗 / the docket")
    .description("意见按提出者类别和处理结果计数；按回执码查答复 / count comments; find an answer by its receipt code")
    .addOption(new Option("--format <format>", "输出格式 / format of the output").choices(["text", "json", "md"]))
    .option("--code <code>", "回执码 / a receipt code")
    .addHelpText(
      "after",
      "\n例 / example:\n  mulu docket report 2027-catalog --format md\n  mulu docket report 2027-catalog --code 7K3M-Q9XF-02VD-1TRB\n",
    )
    .action((id: string, flags: ReportFlags) => act((context) => runReport(context, id, flags)));
}

/** `mulu docket`: a consultation from its first comment to its last answer. */
export const docketCommand: Verb = (program, act) => {
  const docket = program
    .command("docket")
    .description(
      "征求意见的卷宗：立卷、收意见、答复、延长、结束、报审、汇总 / dockets: open them, take comments in, answer, extend, close, move on and count them",
    )
    .addHelpText(
      "after",
      "\n例 / example:\n  mulu docket import 2027-catalog 意见.xlsx\n  mulu docket report 2027-catalog\n",
    );
  openVerb(docket, act);
  importVerb(docket, act);
  answerVerb(docket, act);
  extendVerb(docket, act);
  closeVerb(docket, act);
  stepVerb(docket, act);
  reportVerb(docket, act);
};
