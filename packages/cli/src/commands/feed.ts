import { readFile } from "node:fs/promises";

import { compile } from "@mulu/compiler";
import { feedLines, feedStart, foldFeed } from "@mulu/engine";
import type { CatalogSet, FeedRelease, FeedState } from "@mulu/engine";
import { wordsIn } from "@mulu/schema";

import type { CommandContext, Verb } from "../command.js";
import { exit, UsageError } from "../exit.js";
import { load } from "../load.js";
import { absolute } from "../paths.js";
import { catalogsAt, commitOf, repositoryOf } from "../revisions.js";
import type { Repository } from "../revisions.js";
import { demandWhole } from "../whole.js";
import { say } from "../words/say.js";
import { exampleText, helpOf } from "../words/verbs.js";

const help = helpOf("feed");

interface FeedOptions {
  from?: string;
  to?: string;
  after?: string;
  fold?: string[];
}

/** The catalogs as a release: every document by its id. */
function releaseOf(set: CatalogSet, release: string): FeedRelease {
  return { release, things: new Map(set.documents.map((document) => [document.id, document])) };
}

/** Lines of a feed as they stand in a file. @throws UsageError for a file that is not there or holds what is no JSON */
async function linesOf(context: CommandContext, file: string): Promise<unknown[]> {
  const text = await readFile(absolute(context.terminal.cwd, file), "utf8").catch(() => {
    throw new UsageError(say("no-file-to-read", { file }));
  });
  return text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line, index): unknown => {
      try {
        return JSON.parse(line);
      } catch {
        throw new UsageError(say("line-no-json", { file, index: index + 1 }));
      }
    });
}

async function foldFiles(context: CommandContext, files: readonly string[]): Promise<number> {
  const { terminal, json } = context;
  let state = feedStart;
  for (const file of files) {
    const answer = foldFeed(await linesOf(context, file), state);
    if ("fault" in answer) {
      const { words } = answer.fault;
      if (json) terminal.out(`${JSON.stringify({ file, ...answer })}\n`);
      else terminal.out(`${file}: ${wordsIn(words, terminal.language)}\n`);
      return exit.findings;
    }
    ({ state } = answer);
  }
  const { seq, digest, release, things } = state;
  if (json) terminal.out(`${JSON.stringify({ seq, digest, release, things: Object.fromEntries(things) })}\n`);
  else {
    const last = release ?? "";
    terminal.out(say("lines-none-missing-together", { seq, last, count: things.size, digest })[terminal.language]);
  }
  return exit.ok;
}

async function earlier(context: CommandContext, file: string | undefined): Promise<FeedState | undefined> {
  if (file === undefined) return undefined;
  const answer = foldFeed(await linesOf(context, file));
  if ("state" in answer) return answer.state;
  throw new UsageError(`${file}: ${answer.fault.words.zh} / ${answer.fault.words.en}`);
}

function atRevision(repository: Repository, revision: string): CatalogSet {
  const { set, findings } = compile(catalogsAt(repository, commitOf(repository, revision)));
  const faults = findings.filter(({ severity, verdict }) => severity === "error" && verdict === "fail");
  if (faults.length === 0) return set;
  throw new UsageError(say("catalogs-cannot-read-whole", { revision }));
}

async function runFeed(context: CommandContext, { from, to, after, fold }: FeedOptions): Promise<number> {
  if (fold) return foldFiles(context, fold);
  const loaded = await load(context);
  const repository = from === undefined && to === undefined ? undefined : repositoryOf(loaded.root);
  const at = (revision: string): CatalogSet => {
    if (!repository) throw new UsageError(say("catalogs-in-no-repository"));
    return atRevision(repository, revision);
  };
  if (to === undefined) demandWhole(context, loaded, []);
  const before = from === undefined ? undefined : releaseOf(at(from), from);
  const next = releaseOf(to === undefined ? loaded.compilation.set : at(to), to ?? "working-tree");
  const known = await earlier(context, after);
  const start = known ?? (before && { ...feedStart, things: before.things });
  for (const line of feedLines([next], start)) context.terminal.out(`${JSON.stringify(line)}\n`);
  return exit.ok;
}

/** `mulu feed`: what changed from one release of the catalogs to the next, one line a document. */
export const feedCommand: Verb = (program, act) => {
  program
    .command("feed")
    .description(help.what)
    .option("--from <revision>", help["--from"])
    .option("--to <revision>", help["--to"])
    .option("--after <file>", help["--after"])
    .option("--fold <files...>", help["--fold"])
    .addHelpText(
      "after",
      exampleText(help.examples, [
        "mulu feed --to v1.0.0 > feed.ndjson",
        "mulu feed --to v1.1.0 --after feed.ndjson >> feed.ndjson",
        "mulu feed --fold feed.ndjson",
      ]),
    )
    .action((options: FeedOptions) => act((context) => runFeed(context, options)));
};
