import { parseDate } from "../load.js";
import { UsageError } from "../exit.js";
import type { FlagQuestion } from "./answers.js";
import { say } from "../words/say.js";

/** Asked of everything that is drafted: on which day somebody last looked at the facts. */
export const verified: FlagQuestion = {
  flag: "--verified",
  text: say("day-these-facts-verified"),
  example: "2026-11-28",
  refuse: noDate,
};

/** What is wrong with a day; nothing where it is one. */
export function noDate(written: string): string | undefined {
  try {
    parseDate(written);
    return undefined;
  } catch (error) {
    if (error instanceof UsageError) return error.message;
    throw error;
  }
}

const natures = [
  { value: "draft", label: "草案（正在起草）" },
  { value: "transcription", label: "转录（已经公布，照原文录入）" },
  { value: "exercise", label: "演练" },
  { value: "compilation", label: "汇编" },
];

/** What is asked of an edition. */
export const ofEdition: readonly FlagQuestion[] = [
  {
    flag: "--nature",
    text: say("draft-transcription-what-published"),
    example: "draft",
    options: natures,
  },
  {
    flag: "--title",
    text: say("title-catalog-english"),
    example: "示例市公共信用信息补充目录（2026年版）",
  },
  {
    flag: "--number",
    text: say("document-number"),
    example: "示发改信用〔2026〕1号",
    optional: true,
    when: (answers) => answers.get("--nature") === "transcription",
  },
  {
    flag: "--published",
    text: say("day-publication"),
    example: "2026-03-01",
    optional: true,
    refuse: noDate,
    when: (answers) => answers.get("--nature") === "transcription",
  },
  {
    flag: "--effective",
    text: say("first-day-force"),
    example: "2027-01-01",
    optional: true,
    refuse: noDate,
    when: (answers) => answers.get("--nature") !== "compilation",
  },
  {
    flag: "--compiled",
    text: say("data-until-day"),
    example: "2026-11-28",
    refuse: noDate,
    when: (answers) => answers.get("--nature") === "compilation",
  },
];

/** What is said once for all entries, asked by the columns of their table. */
export const ofAllEntries: readonly { column: string; path: string; example: string }[] = [
  { column: "有权查询的人", path: "query.roles", example: "示例市各部门经授权的经办人" },
  { column: "查询用途", path: "query.purposes", example: "行政许可审查；信用监管" },
  { column: "查询审批", path: "query.approval", example: "处室负责人批准" },
  { column: "本人查询途径", path: "query.subjectAccess", example: "凭身份核验在“信用示例”网站查询" },
  { column: "异议渠道", path: "objection.channel", example: "“信用示例”网站和政务大厅窗口" },
  { column: "异议处理单位", path: "objection.handler", example: "示例市发展和改革委员会" },
  { column: "异议处理时限", path: "objection.within", example: "7个工作日" },
  { column: "修复方式", path: "repair.methods", example: "纠正失信行为、履行义务" },
  { column: "修复程序", path: "repair.procedure", example: "申请、受理、核实、办结" },
  { column: "修复时限", path: "repair.within", example: "10个工作日" },
  { column: "公开渠道", path: "publication.channels", example: "认定部门门户网站" },
];
