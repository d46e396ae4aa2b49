import { columnNames, readAnswers } from "@mulu/compiler";
import type { ColumnAnswer } from "@mulu/compiler";
import { identifyPath } from "@mulu/schema";
import type { DocumentKind, PublishedEdition } from "@mulu/schema";

import type { CommandContext } from "../command.js";
import { findEdition } from "../editions.js";
import { UsageError } from "../exit.js";
import { loadUnchecked } from "../load.js";
import type { Loaded } from "../load.js";
import { answersTo, askerOf } from "./answers.js";
import type { FlagQuestion } from "./answers.js";
import { readColumns } from "./columns.js";
import { Drafting } from "./drafting.js";
import { finish } from "./finish.js";
import { originOf } from "./origin.js";
import type { OriginFlags } from "./origin.js";
import { verified } from "./questions.js";
import { draftRow } from "./row.js";
import { registerSourceOf } from "./vocabulary.js";
import { say } from "../words/say.js";

/** The flags of `mulu new entry` and `mulu new measure`, as they are typed. */
export interface RowFlags extends OriginFlags {
  into: string;
  title?: string;
  titleEn?: string;
  id?: string;
  set?: string[];
  dryRun?: boolean;
}

/** Kinds of which one thing is drafted by columns. */
export type RowKind = "entry" | "measure";

/** What is asked of one thing, by the path of its column, with an answer as it might be written. */
const asked: Readonly<Record<RowKind, readonly (readonly [path: string, example: string])[]>> = {
  entry: [
    ["category", "行政管理信息"],
    ["polarity", "负面"],
    ["subjects", "法人；非法人组织"],
    ["basis", "《示例条例》第十二条"],
    ["collectedBy", "示例市市场监督管理局"],
    ["recognition.documents", "行政处罚决定书"],
    ["severity.scheme", "示例分级办法"],
    ["severity.assignedBy", "示例市市场监督管理局"],
    ["sharing.shareable", "是"],
    ["sharing.scope", "授权部门"],
    ["sharing.necessity", "行政许可审查所需"],
    ["publication.publishable", "是"],
    ["publication.scope", "社会公开"],
    ["publication.channels", "认定部门门户网站"],
    ["publication.term", "1年至3年"],
    ["query.roles", "各部门经授权的经办人"],
    ["objection.channel", "政务大厅窗口"],
    ["repair.methods", "纠正失信行为、履行义务"],
    ["repair.procedure", "申请、受理、核实、办结"],
  ],
  measure: [
    ["type", "限制任职"],
    ["conduct", "骗取中标"],
    ["targets", "法人"],
    ["duration", "1年至3年"],
    ["discretion", "应当"],
    ["basis", "《示例法》第五十四条"],
    ["implementer.title", "县级以上招标投标监督部门"],
    ["minSeverity", "严重"],
    ["relevance", "行为与投标直接相关"],
  ],
};

/** What nobody can be without: the rest may stay unknown. */
const needed: Readonly<Record<RowKind, readonly string[]>> = { entry: [], measure: ["type"] };

/** Whether the edition says it once for all its entries. */
function saidByEdition({ defaults }: PublishedEdition, path: string): boolean {
  const said = path
    .split(".")
    .reduce<unknown>((at, key) => (typeof at === "object" && at !== null ? Reflect.get(at, key) : undefined), defaults);
  return said !== undefined;
}

function questionsOf(
  kind: RowKind,
  { loaded, edition, given }: { loaded: Loaded; edition: PublishedEdition; given: readonly ColumnAnswer[] },
): { question: FlagQuestion; column: string }[] {
  const context = { set: loaded.compilation.set, kind, edition: edition.id } as const;
  const paths = new Map(columnNames(kind).map(({ path, column }) => [path.replace(/\.zh$/, ""), column]));
  const stated = readAnswers(given, context).value;
  return asked[kind].flatMap(([path, example]) => {
    const column = paths.get(path);
    const isStated = path
      .split(".")
      .reduce<unknown>((at, key) => (typeof at === "object" && at !== null ? Reflect.get(at, key) : undefined), stated);
    if (column === undefined || isStated !== undefined || saidByEdition(edition, path)) return [];
    const refuse = (text: string): string | undefined =>
      readAnswers([{ column, text }], context).problems[0]?.problem.message.zh;
    const question = {
      flag: `--set ${column}`,
      text: { zh: column, en: path },
      example,
      optional: !needed[kind].includes(path),
      refuse,
    };
    return [{ question, column }];
  });
}

function editionFor(edition: PublishedEdition, kind: RowKind): PublishedEdition {
  const held: DocumentKind | "exceptions" | undefined = identifyPath(`${edition.id}/x.yaml`)?.kind;
  if (held !== kind) {
    throw new UsageError(say("holds-no", { edition: edition.id, kind }));
  }
  if (edition.official) {
    throw new UsageError(say("official-does-not-change", { edition: edition.id }));
  }
  return edition;
}

/** `mulu new entry`, `mulu new measure`: one thing of an edition. */
export async function newRow(context: CommandContext, kind: RowKind, flags: RowFlags): Promise<number> {
  const loaded = await loadUnchecked(context);
  const edition = editionFor(findEdition(context, loaded, flags.into), kind);
  const given = readColumns(flags.set);
  const columns = questionsOf(kind, { loaded, edition, given });
  const title: FlagQuestion = {
    flag: "--title",
    text: say("title-chinese"),
    example: "示例处罚信息",
  };
  const english: FlagQuestion = {
    flag: "--title-en",
    text: say("title-english"),
    example: "Example penalty information",
    optional: true,
  };
  const answers = await answersTo([title, english, ...columns.map(({ question }) => question), verified], {
    ask: askerOf(context.terminal),
    flags: {
      ...(flags.title === undefined ? {} : { "--title": flags.title }),
      ...(flags.titleEn === undefined ? {} : { "--title-en": flags.titleEn }),
      ...(flags.verified === undefined ? {} : { "--verified": flags.verified }),
    },
  });
  const drafting = new Drafting(loaded, originOf(flags, answers.need("--verified")));
  registerSourceOf(drafting, flags);
  const said = (column: string, text: string | undefined): ColumnAnswer[] =>
    text === undefined ? [] : [{ column, text }];
  const { id, findings } = draftRow(drafting, {
    edition,
    answers: [
      ...said("标识", flags.id),
      ...said("名称", answers.get("--title")),
      ...said("英文名称", answers.get("--title-en")),
      ...given,
      ...columns.flatMap(({ question, column }) => said(column, answers.get(question.flag))),
    ],
  });
  for (const { message } of findings) drafting.notes.push(message);
  return finish(context, drafting, { id, dryRun: flags.dryRun ?? false });
}
