import type { IsoDate, OrganizationId, PublishedDocket, PublishedEdition, Text } from "@mulu/schema";
import { docketOf } from "@mulu/engine";
import type { CatalogSet } from "@mulu/engine";

import { UsageError } from "../exit.js";
import { parseDate } from "../load.js";
import type { Publishable } from "./publishable.js";
import { say } from "../words/say.js";

/** What is given on the command line, as written. */
export interface PublishOptions {
  number?: string;
  on?: string;
  url?: string;
  /** Of list standards: the address on Credit China. */
  creditChina?: string;
  /** Of list standards: the key of the source, and what a new one is. */
  source?: string;
  sourceTitle?: string;
  review?: string;
  reviewed?: string;
  proposed?: string;
  collated?: string;
  by?: string;
  effective?: string;
  supersedes?: string;
  docket?: string;
  title?: string;
  titleEn?: string;
  hostTitle?: string;
  base?: string;
  dryRun?: boolean;
}

/** Something that is missing or does not do, and how to give it. */
export interface Lack {
  /** A rule, or a word for what is missing. */
  code: string;
  words: Text;
  hint?: Text;
  /** How many places, where there are several. */
  count?: number;
}

interface Recorded {
  date: IsoDate;
  by: OrganizationId;
}

/** What an edition needs to be published, as far as it is known. */
export interface Known {
  number?: string;
  on?: IsoDate;
  url?: string;
  effective?: IsoDate;
  proposal?: Recorded;
  collation?: Recorded;
  review?: Recorded;
  publisher?: OrganizationId;
  /** Id of the edition it takes the place of; null where it takes the place of none. */
  supersedes?: string | null;
  docket?: PublishedDocket;
  title?: Text;
}

/** A body by its id or its title, as a clerk writes it. @throws UsageError naming what there is */
export function bodyNamed(set: CatalogSet, written: string): OrganizationId {
  const all = set.all("organization");
  const slug = ({ id }: { id: string }): string => id.replace(/^organizations\//, "");
  const found = all.find((each) => slug(each) === written) ?? all.find((each) => each.title.zh === written);
  if (found) return slug(found);
  const like = all.filter(({ title }) => title.zh.includes(written)).map((each) => `${each.title.zh}（${slug(each)}）`);
  const near = like.length === 0 ? "" : say("perhaps-meant", { like: like.slice(0, 5) });
  throw new UsageError(say("no-such-body-registered", { written, near }));
}

/** `2026-06-01:ex-bureau`, a day and a body. */
function stageWritten(set: CatalogSet, written: string, flag: string): Recorded {
  const at = written.indexOf(":");
  if (at < 0) {
    throw new UsageError(say("day-body-ndrc", { flag }));
  }
  return { date: parseDate(written.slice(0, at)), by: bodyNamed(set, written.slice(at + 1)) };
}

const stepOf = (docket: PublishedDocket | undefined, stage: string): Recorded | undefined => {
  const step = docket?.stages?.findLast((each) => each.stage === stage);
  return step?.by === undefined ? undefined : { date: step.date, by: step.by };
};

/** Whether a docket was decided for, wholly or in part. */
export const isApproved = (docket: PublishedDocket | undefined): boolean =>
  docket?.decision?.outcome.endsWith("approved") === true;

function reviewOf(
  set: CatalogSet,
  { review, reviewed }: PublishOptions,
  docket?: PublishedDocket,
): Recorded | undefined {
  const decision = isApproved(docket) ? docket?.decision : undefined;
  const step = stepOf(docket, "approved");
  const date = reviewed === undefined ? (decision?.date ?? step?.date) : parseDate(reviewed);
  const by = review === undefined ? (decision?.by ?? step?.by) : bodyNamed(set, review);
  return date === undefined || by === undefined ? undefined : { date, by };
}

/** The docket of a version: given, named by it, or the one that proposes it. @throws UsageError for one that is none */
export function docketFor(set: CatalogSet, version: Publishable, given?: string): PublishedDocket | undefined {
  if (given !== undefined) {
    const id = given.replace(/^catalogs\//, "").replace(/^(?!consultations\/)/, "consultations/");
    const found = set.get(id);
    if (found?.documentKind === "docket") return found;
    throw new UsageError(say("no-such-docket-given", { given }));
  }
  return docketOf(set, version);
}

/** @throws UsageError for flags that say nothing of an edition */
function refuseForeign({ creditChina, source, sourceTitle }: PublishOptions): void {
  if ([creditChina, source, sourceTitle].every((each) => each === undefined)) return;
  throw new UsageError(say("credit-china-source-source"));
}

/** All that is known: what is given, else what the edition says, else what its docket records. */
export function knownOf(set: CatalogSet, edition: PublishedEdition, options: PublishOptions): Known {
  refuseForeign(options);
  const docket = docketFor(set, edition, options.docket);
  const { procedure, dates } = edition;
  const day = (written: string | undefined): IsoDate | undefined =>
    written === undefined ? undefined : parseDate(written);
  const stage = (written: string | undefined, flag: string): Recorded | undefined =>
    written === undefined ? undefined : stageWritten(set, written, flag);
  const review = procedure?.review ?? reviewOf(set, options, docket);
  const own = {
    number: options.number ?? edition.number ?? docket?.publication?.number,
    on: day(options.on) ?? docket?.publication?.date,
    url: options.url ?? docket?.publication?.url,
    effective: day(options.effective) ?? dates?.effective,
    proposal: stage(options.proposed, "--proposed") ?? procedure?.proposal ?? stepOf(docket, "proposed"),
    collation:
      stage(options.collated, "--collated") ?? procedure?.collation ?? stepOf(docket, "accepted-for-collation"),
    review: options.review === undefined && options.reviewed === undefined ? review : reviewOf(set, options, docket),
    publisher: options.by === undefined ? (procedure?.publication?.by ?? docket?.lead) : bodyNamed(set, options.by),
    supersedes: options.supersedes === "none" ? null : (options.supersedes ?? edition.supersedes),
    docket,
    title: options.title === undefined ? undefined : { zh: options.title, en: options.titleEn ?? edition.title.en },
  };
  return Object.fromEntries(Object.entries(own).filter(([, value]) => value !== undefined));
}
