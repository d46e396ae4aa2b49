import { columnNames } from "@mulu/compiler";
import type { Nature, Text } from "@mulu/schema";

import type { CommandContext } from "../command.js";
import { editionId, findEdition } from "../editions.js";
import { UsageError } from "../exit.js";
import { answersIn } from "../interview.js";
import { loadUnchecked, parseDate } from "../load.js";
import type { Loaded } from "../load.js";
import { answersTo, askerOf } from "./answers.js";
import type { Answers, FlagQuestion } from "./answers.js";
import { readColumns } from "./columns.js";
import { Drafting } from "./drafting.js";
import { draftEdition } from "./edition.js";
import { finish } from "./finish.js";
import { draftNext } from "./next-edition.js";
import { originOf } from "./origin.js";
import type { OriginFlags } from "./origin.js";
import { noDate, ofAllEntries, ofEdition, verified } from "./questions.js";
import { registerSourceOf } from "./vocabulary.js";
import { isRegistered, regionMeant, registerRegion } from "./region.js";
import { say } from "../words/say.js";

/** The flags of `mulu new edition` and `mulu new supplement`, as they are typed. */
export interface EditionFlags extends OriginFlags {
  title?: string;
  nature?: string;
  number?: string;
  published?: string;
  effective?: string;
  until?: string;
  compiled?: string;
  issuer?: string[];
  category?: string[];
  default?: string[];
  supplements?: string;
  url?: string;
  hostTitle?: string;
  regionEn?: string;
  from?: string;
  dryRun?: boolean;
}

const englishOfRegion = (loaded: Loaded, code: string | undefined): FlagQuestion[] => {
  const region = code === undefined ? undefined : regionMeant(loaded.compilation.set, code);
  if (region === undefined || isRegistered(loaded.compilation.set, region.code) || region.title.en !== undefined)
    return [];
  const text = say("english-name", { title: region.title.zh });
  return [{ flag: "--region-en", text, example: "Shenyang" }];
};

const several = (flag: string, what: Text, example: string): FlagQuestion => ({
  flag,
  text: say("several-separated-semicolons", { what }),
  example,
  optional: true,
});

const parts = (written: string | undefined): string[] =>
  (written ?? "")
    .split(/[;；]/)
    .map((part) => part.trim())
    .filter((part) => part !== "");

function questionsOf(id: string, loaded: Loaded, code: string | undefined): FlagQuestion[] {
  const isInformation = id.split("/").at(-2) === "information";
  const names = new Map(columnNames("entry").map(({ path, column }) => [path.replace(/\.zh$/, ""), column]));
  return [
    ...ofEdition,
    ...englishOfRegion(loaded, code),
    several("--issuer", say("who-issues-drafts"), "示例市发展和改革委员会"),
    ...(isInformation ? [several("--category", say("categories"), "行政管理信息；诚实守信相关荣誉信息")] : []),
    verified,
    // Only who can be asked is asked for what may stay open; a flag says it as --default 列=值.
    ...(isInformation
      ? ofAllEntries.map(
          ({ path, column, example }): FlagQuestion => ({
            flag: `--default ${names.get(path) ?? column}`,
            text: say("all-entries", { names: { zh: names.get(path) ?? column, en: path } }),
            example,
            optional: true,
          }),
        )
      : []),
  ];
}

const given = (name: string, value: string | undefined): Record<string, string> =>
  value === undefined ? {} : { [name]: value };

/** `mulu new edition`: the file of an edition, or the draft of the edition that follows another. */
export async function newEdition(context: CommandContext, written: string, flags: EditionFlags): Promise<number> {
  const id = editionId(written);
  if (!/^(?:national|local\/\d{6})\/[a-z]+\/[a-z0-9]+(?:[-.][a-z0-9]+)*$/.test(id)) {
    throw new UsageError(say("no-id-edition", { written }));
  }
  const loaded = await loadUnchecked(context);
  if (flags.from !== undefined) return newFrom(context, { id, loaded, flags, from: flags.from });
  const code = /^local\/(\d{6})\//.exec(id)?.[1];
  const list = (values: readonly string[] | undefined): string | undefined => values?.join("；");
  const answers = await answersTo(questionsOf(id, loaded, code), {
    ask: askerOf(context.terminal),
    flags: {
      ...given("--nature", flags.nature),
      ...given("--title", flags.title),
      ...given("--number", flags.number),
      ...given("--published", flags.published),
      ...given("--effective", flags.effective),
      ...given("--compiled", flags.compiled),
      ...given("--region-en", flags.regionEn),
      ...given("--issuer", list(flags.issuer)),
      ...given("--category", list(flags.category)),
      ...given("--verified", flags.verified),
      ...Object.fromEntries(readColumns(flags.default).map(({ column, text }) => [`--default ${column}`, text])),
    },
  });
  const drafting = new Drafting(loaded, originOf(flags, answers.need("--verified")));
  registerSourceOf(drafting, flags);
  if (code !== undefined) registerRegion(drafting, regionMeant(drafting.set, code), answers.get("--region-en"));
  draftEdition(drafting, id, {
    ...factsOf(answers),
    ...moreFacts(id, flags, code),
    defaults: defaultsOf(answers, flags),
  });
  const next = `mulu import <表格.xlsx> --into ${id} --verified ${answers.need("--verified")}`;
  return finish(context, drafting, { id, dryRun: flags.dryRun ?? false, next });
}

function factsOf(answers: Answers) {
  const day = (flag: string): string | undefined => {
    const written = answers.get(flag);
    return written === undefined ? undefined : parseDate(written);
  };
  const { number, published, effective, compiled } = {
    number: answers.get("--number"),
    published: day("--published"),
    effective: day("--effective"),
    compiled: day("--compiled"),
  };
  return {
    title: answers.need("--title"),
    nature: answers.need("--nature") as Nature,
    ...(number === undefined ? {} : { number }),
    ...(published === undefined ? {} : { published }),
    ...(effective === undefined ? {} : { effective }),
    ...(compiled === undefined ? {} : { compiled }),
    issuers: parts(answers.get("--issuer")),
    categories: parts(answers.get("--category")),
  };
}

function moreFacts(id: string, flags: EditionFlags, region: string | undefined) {
  const isLocalInformation = region !== undefined && id.split("/").at(-2) === "information";
  const supplements = flags.supplements ?? (isLocalInformation ? "national/information" : undefined);
  return {
    ...(region === undefined ? {} : { region }),
    ...(supplements === undefined ? {} : { supplements }),
    ...(flags.until === undefined ? {} : { until: parseDate(flags.until) }),
    ...(flags.url === undefined ? {} : { url: flags.url }),
    ...(flags.hostTitle === undefined ? {} : { hostTitle: flags.hostTitle }),
  };
}

/** What holds for all entries: as asked, and as given under any column of the table of entries. */
function defaultsOf(answers: Answers, flags: EditionFlags) {
  const said = new Map(readColumns(flags.default).map(({ column, text }) => [column, text]));
  const names = new Map(columnNames("entry").map(({ path, column }) => [path.replace(/\.zh$/, ""), column]));
  for (const { path, column } of ofAllEntries) {
    const name = names.get(path) ?? column;
    const answer = answers.get(`--default ${name}`);
    if (answer !== undefined) said.set(name, answer);
  }
  return [...said].map(([column, text]) => ({ column, text }));
}

interface From {
  id: string;
  loaded: Loaded;
  flags: EditionFlags;
  from: string;
}

/** Flags that say nothing of a draft that follows another: what it says there, its publication says. */
const notBesideFrom = ["number", "published", "compiled", "supplements", "url", "hostTitle", "regionEn"] as const;

/** @throws UsageError for flags that would be dropped in silence */
function refuseBesideFrom(flags: EditionFlags): void {
  const named = [
    ...notBesideFrom.filter((name) => flags[name] !== undefined),
    ...(flags.nature === undefined || flags.nature === "draft" ? [] : ["nature"]),
  ].map((name) => `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`);
  if (named.length === 0) return;
  throw new UsageError(say("makes-draft-takes-no", { named }));
}

async function newFrom(context: CommandContext, { id, loaded, flags, from: written }: From): Promise<number> {
  const from = findEdition(context, loaded, written);
  refuseBesideFrom(flags);
  const effective: FlagQuestion = {
    flag: "--effective",
    text: say("first-day-new-edition"),
    example: "2027-01-01",
    optional: true,
    refuse: noDate,
  };
  const answers = await answersTo([effective, verified], {
    ask: askerOf(context.terminal),
    flags: { ...given("--effective", flags.effective), ...given("--verified", flags.verified) },
  });
  const drafting = new Drafting(loaded, originOf(flags, answers.need("--verified")));
  registerSourceOf(drafting, flags);
  const day = answers.get("--effective");
  const remembered = await answersIn(loaded.root, `${from.id}/import.yaml`);
  if (remembered !== undefined) drafting.put(`${id}/import.yaml`, remembered);
  draftNext(drafting, id, {
    from,
    facts: {
      ...(flags.title === undefined ? {} : { title: flags.title }),
      ...(day === undefined ? {} : { effective: parseDate(day) }),
      ...(flags.until === undefined ? {} : { until: parseDate(flags.until) }),
      issuers: flags.issuer ?? [],
      categories: flags.category ?? [],
      defaults: readColumns(flags.default),
    },
  });
  return finish(context, drafting, { id, dryRun: flags.dryRun ?? false, next: `mulu diff ${from.id} ${id}` });
}
