import { columnNames } from "@mulu/compiler";
import { identifyPath } from "@mulu/schema";

import type { CommandContext } from "../command.js";
import { UsageError } from "../exit.js";
import { loadUnchecked } from "../load.js";
import { answersTo, askerOf } from "./answers.js";
import type { FlagQuestion } from "./answers.js";
import { readColumns } from "./columns.js";
import { Drafting } from "./drafting.js";
import { finish } from "./finish.js";
import { draftList } from "./list.js";
import { originOf } from "./origin.js";
import type { OriginFlags } from "./origin.js";
import { verified } from "./questions.js";
import { registerSourceOf } from "./vocabulary.js";
import { say } from "../words/say.js";

/** The flags of `mulu new list`, as they are typed. */
export interface ListFlags extends OriginFlags {
  title?: string;
  set?: string[];
  dryRun?: boolean;
}

/** What is asked of a list, by the path of its column. */
const asked = [
  ["kind", "严重失信主体名单"],
  ["field", "市场监管"],
  ["harm", "严重破坏市场公平竞争秩序和社会正常秩序"],
  ["subjects", "法人；自然人"],
  ["authority", "国家市场监督管理总局"],
  ["setBy", "《示例办法》第三条"],
] as const;

/** `mulu new list`: the standard of a list. */
export async function newList(context: CommandContext, written: string, flags: ListFlags): Promise<number> {
  const id = written
    .replace(/^catalogs\//, "")
    .replace(/\.yaml$/, "")
    .replace("@", "/");
  if (identifyPath(`${id}.yaml`)?.kind !== "list") {
    throw new UsageError(say("no-id-list-standard", { written }));
  }
  const loaded = await loadUnchecked(context);
  const given = readColumns(flags.set);
  const names = new Map(columnNames("list").map(({ path, column }) => [path, column]));
  const columns = asked.flatMap(([path, example]): { column: string; question: FlagQuestion }[] => {
    const column = names.get(path);
    if (column === undefined || given.some((each) => each.column === column)) return [];
    return [{ column, question: { flag: `--set ${column}`, text: { zh: column, en: path }, example, optional: true } }];
  });
  const title: FlagQuestion = {
    flag: "--title",
    text: say("title-list-english"),
    example: "示例领域严重失信主体名单",
  };
  const answers = await answersTo([title, ...columns.map(({ question }) => question), verified], {
    ask: askerOf(context.terminal),
    flags: {
      ...(flags.title === undefined ? {} : { "--title": flags.title }),
      ...(flags.verified === undefined ? {} : { "--verified": flags.verified }),
    },
  });
  const drafting = new Drafting(loaded, originOf(flags, answers.need("--verified")));
  registerSourceOf(drafting, flags);
  const asAnswered = columns.flatMap(({ column, question }) => {
    const text = answers.get(question.flag);
    return text === undefined ? [] : [{ column, text }];
  });
  draftList(drafting, id, { title: answers.need("--title"), answers: [...given, ...asAnswered] });
  return finish(context, drafting, { id, dryRun: flags.dryRun ?? false });
}
