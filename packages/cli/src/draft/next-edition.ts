import { fieldsIn } from "@mulu/compiler";
import type { ColumnAnswer } from "@mulu/compiler";
import type { PublishedEdition } from "@mulu/schema";

import { UsageError } from "../exit.js";
import { withinCatalogs } from "../load.js";
import type { Drafting } from "./drafting.js";
import { categoriesOf, defaultsOf } from "./edition.js";
import { organizationMeant, registerBodies } from "./organization.js";
import { readText, withEnglish } from "./texts.js";
import { say } from "../words/say.js";

/** What is said of the edition that follows; the rest is carried over. */
export interface NextFacts {
  title?: string;
  effective?: string;
  until?: string;
  issuers: readonly string[];
  categories: readonly string[];
  /** What holds for all entries, by the columns of their table; what the edition before said of other columns stays. */
  defaults: readonly ColumnAnswer[];
}

/** What belongs to one edition alone, and is not carried into the next: its number, dates, publication, procedure, counts. */
const ofOneEdition = ["number", "publication", "procedure", "official", "dates"] as const;

const parentOf = (id: string): string => id.slice(0, id.lastIndexOf("/"));
const nameOf = (id: string): string => id.slice(id.lastIndexOf("/") + 1);

/**
 * Drafts the edition that follows another: everything it holds is carried over byte for byte, with ids and bases; what
 * belonged to the one edition alone is left out, and `supersedes` names it.
 */
export function draftNext(
  drafting: Drafting,
  id: string,
  { from, facts }: { from: PublishedEdition; facts: NextFacts },
): void {
  if (parentOf(from.id) !== parentOf(id)) {
    throw new UsageError(say("not-editions-one-catalog", { id, from: from.id }));
  }
  const file = `${id}/edition.yaml`;
  if (drafting.has(file)) throw new UsageError(say("edition-already", { id }));
  const held = [...drafting.loaded.files.keys()].filter((path) => path.startsWith(`${from.id}/`));
  for (const path of held) {
    const text = drafting.text(path) ?? "";
    drafting.put(`${id}/${path.slice(from.id.length + 1)}`, renamed(text, from.id, id));
  }
  editHead(drafting, file, { from, id, facts });
  const count = held.filter((path) => withinCatalogs(path) !== `${from.id}/edition.yaml`).length;
  drafting.note(say("carried-things-over-supersedes", { from: from.id, count }));
}

/** References of an edition to what it holds follow it; those to other editions stay. */
function renamed(text: string, from: string, to: string): string {
  return text
    .split(`${from}/`)
    .map((part, index, all) => {
      const before = all[index - 1];
      // Within a longer id, such as that of another layer, the words are somebody else's.
      return before === undefined ? part : /[\w/.-]$/.test(before) ? `${from}/${part}` : `${to}/${part}`;
    })
    .join("");
}

function editHead(
  drafting: Drafting,
  file: string,
  { from, id, facts }: { from: PublishedEdition; id: string; facts: NextFacts },
): void {
  const before = fieldsIn(drafting.text(file) ?? "");
  const { effective, until, title } = facts;
  const dates = { ...(effective === undefined ? {} : { effective }), ...(until === undefined ? {} : { until }) };
  const known = (before["unknown"] as string[] | undefined) ?? [];
  const said = withEnglish({
    title: title === undefined ? titleOfNext(from, id) : readText(title),
    ...more(drafting, { id, from, facts }),
  });
  const categories = categoriesOf(drafting, facts.categories);
  const gone = [
    ...ofOneEdition,
    ...(title === undefined ? [] : ["title"]),
    ...(facts.issuers.length === 0 ? [] : ["issuers"]),
    ...(categories.value === undefined ? [] : ["categories"]),
    ...leavesOf(said.value["defaults"], "defaults"),
  ];
  const left = known.filter((name) => !gone.some((field) => name === field || name.startsWith(`${field}.`)));
  const unknown = [...left, ...said.unknown, ...categories.unknown];
  drafting.edit(file, "edition", {
    ...Object.fromEntries(ofOneEdition.map((name) => [name, undefined])),
    ...said.value,
    ...("defaults" in said.value ? { defaults: merged(before["defaults"], said.value["defaults"]) } : {}),
    ...(categories.value === undefined ? {} : { categories: categories.value }),
    nature: "draft",
    dates: Object.keys(dates).length === 0 ? undefined : dates,
    supersedes: from.id,
    unknown: unknown.length === 0 ? undefined : unknown,
    provenance: drafting.provenance(),
  });
}

/** Who issues it and what holds for all, with the bodies that are named registered on the way. */
function more(
  drafting: Drafting,
  { id, from, facts }: { id: string; from: PublishedEdition; facts: NextFacts },
): Record<string, unknown> {
  const region = from.regionCode;
  const issuers = facts.issuers.map((written) => organizationMeant(drafting, written, region));
  registerBodies(drafting, facts.defaults, { kind: "entry", region });
  return { ...(issuers.length === 0 ? {} : { issuers }), ...defaultsOf(drafting, id, facts.defaults) };
}

type Plain = Readonly<Record<string, unknown>>;
const isParts = (value: unknown): value is Plain =>
  typeof value === "object" && value !== null && !Array.isArray(value) && !("zh" in value);

/** What was said before with what is said now in its place, part by part. */
function merged(before: unknown, now: unknown): unknown {
  if (!isParts(before) || !isParts(now)) return now;
  return {
    ...before,
    ...Object.fromEntries(Object.entries(now).map(([key, each]) => [key, merged(before[key], each)])),
  };
}

/** Paths of what is said, down to texts and values. */
function leavesOf(value: unknown, path: string): string[] {
  if (value === undefined) return [];
  return isParts(value) ? Object.entries(value).flatMap(([key, each]) => leavesOf(each, `${path}.${key}`)) : [path];
}

/** The title with the year of the new edition in place of the old, where both are named by a year. */
function titleOfNext({ id: from, title }: PublishedEdition, id: string): { zh: string; en: string } {
  const [old, year] = [from, id].map((each) => /(?:^|-)(\d{4})$/.exec(nameOf(each))?.[1]);
  if (old === undefined || year === undefined) return title;
  return { zh: title.zh.replaceAll(old, year), en: title.en.replaceAll(old, year) };
}
