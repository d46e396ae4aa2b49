import { readAnswers } from "@mulu/compiler";
import type { ColumnAnswer } from "@mulu/compiler";
import { inheritable } from "@mulu/engine";
import type { Category, Nature, RegionCode } from "@mulu/schema";

import { UsageError } from "../exit.js";
import type { Drafting } from "./drafting.js";
import { organizationMeant, registerBodies } from "./organization.js";
import { readText, withEnglish } from "./texts.js";
import { categoryOf, registerHost } from "./vocabulary.js";
import { say } from "../words/say.js";

/** What is said of a new edition; what is not said stays unknown. */
export interface EditionFacts {
  title: string;
  nature: Nature;
  region?: RegionCode;
  number?: string;
  published?: string;
  effective?: string;
  until?: string;
  compiled?: string;
  issuers: readonly string[];
  categories: readonly string[];
  supplements?: string;
  supersedes?: string;
  url?: string;
  hostTitle?: string;
  /** What holds for all entries, by the columns of the table of entries. */
  defaults: readonly ColumnAnswer[];
}

const readings: readonly Nature[] = ["transcription", "compilation"];

/** Drafts the file of an edition, with what it names registered on the way. @param id such as local/210100/information/2026 */
export function draftEdition(drafting: Drafting, id: string, facts: EditionFacts): void {
  const file = `${id}/edition.yaml`;
  if (drafting.has(file)) throw new UsageError(say("edition-already", { id }));
  const issuers = facts.issuers.map((written) => organizationMeant(drafting, written, facts.region));
  registerBodies(drafting, facts.defaults, { kind: "entry", region: facts.region });
  const categories = categoriesOf(drafting, facts.categories);
  const { published, effective, until, compiled } = facts;
  const dates = Object.fromEntries(
    Object.entries({ published, effective, until, compiled }).filter(([, day]) => day !== undefined),
  );
  const said = withEnglish({ title: readText(facts.title), ...defaultsOf(drafting, id, facts.defaults) });
  const unknown = [...said.unknown, ...categories.unknown, ...(readings.includes(facts.nature) ? gapsOf(facts) : [])];
  drafting.add(file, "edition", {
    ...said.value,
    nature: facts.nature,
    number: facts.number,
    issuers: issuers.length === 0 ? undefined : issuers,
    dates: Object.keys(dates).length === 0 ? undefined : dates,
    supersedes: facts.supersedes,
    supplements: facts.supplements,
    publication: publicationOf(drafting, facts),
    categories: categories.value,
    unknown: unknown.length === 0 ? undefined : unknown,
    provenance: drafting.provenance(),
  });
}

/** What a reading of a published edition does not know of it. */
function gapsOf({ number, issuers, published, categories }: EditionFacts): string[] {
  return [
    ...(number === undefined ? ["number"] : []),
    ...(issuers.length === 0 ? ["issuers"] : []),
    ...(published === undefined ? ["dates.published"] : []),
    ...(categories.length === 0 ? ["categories"] : []),
    "procedure",
  ];
}

function publicationOf(drafting: Drafting, { url, number, published, hostTitle }: EditionFacts): object | undefined {
  if (url === undefined) return undefined;
  if (number === undefined || published === undefined) {
    throw new UsageError(say("url-goes-number-published"));
  }
  registerHost(drafting, url, hostTitle);
  return { number, url, date: published };
}

/** The categories that are named, each once; nothing where none is. */
export function categoriesOf(
  drafting: Drafting,
  named: readonly string[],
): { value: Category[] | undefined; unknown: string[] } {
  const meant = named.map((written) => categoryOf(drafting, written));
  const once = [...new Map(meant.map(({ category }) => [category.code, category])).values()];
  return {
    value: once.length === 0 ? undefined : once,
    unknown: meant.some(({ isEnglishKnown }) => !isEnglishKnown) ? ["categories.title.en"] : [],
  };
}

/** What holds for all entries. @throws UsageError for a column of which each entry decides, and a value that is none */
export function defaultsOf(
  drafting: Drafting,
  edition: string,
  answers: readonly ColumnAnswer[],
): { defaults?: Readonly<Record<string, unknown>> } {
  if (answers.length === 0) return {};
  const { value, problems } = readAnswers(answers, { set: drafting.set, kind: "entry", edition });
  const [wrong] = problems;
  if (wrong) {
    throw new UsageError(
      `${wrong.answer.column}=${wrong.answer.text}：${wrong.problem.message.zh}。${wrong.problem.hint?.zh ?? ""} / ${wrong.problem.message.en}`,
    );
  }
  const strange = Object.keys(value).find((name) => !inheritable.some((each) => each === name));
  if (strange !== undefined) {
    throw new UsageError(say("stated-each-entry-edition", { strange }));
  }
  return { defaults: Object.fromEntries(inheritable.flatMap((name) => (name in value ? [[name, value[name]]] : []))) };
}
