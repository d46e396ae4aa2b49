import { editDocument, fieldsIn } from "@mulu/compiler";
import type { CatalogSet } from "@mulu/engine";
import type { IsoDate, PublishedList } from "@mulu/schema";

import { UsageError } from "../exit.js";
import { parseDate } from "../load.js";
import { bodyNamed, docketFor } from "./options.js";
import type { Known, PublishOptions } from "./options.js";
import { isBound } from "./publishable.js";
import { asFields, given, unknownWithout } from "./written-fields.js";
import { say } from "../words/say.js";

/** What is known of a list standard beyond what any publication needs. */
export interface KnownOfList extends Known {
  /** Address on Credit China. */
  creditChina?: string;
  source?: string | readonly string[];
  /** The number given on the call, which is held against that of the act. */
  numberGiven?: string;
}

/** Flags of editions: point 7 knows no such step of a list standard, and a version begins by its day. */
const ofEditions = {
  review: "--review",
  reviewed: "--reviewed",
  proposed: "--proposed",
  collated: "--collated",
  supersedes: "--supersedes",
} as const;

/** @throws UsageError for flags that say nothing of a list standard: what is given is never dropped in silence */
function refuseForeign(options: PublishOptions): void {
  const foreign = Object.entries(ofEditions).flatMap(([name, flag]) =>
    options[name as keyof typeof ofEditions] === undefined ? [] : [flag],
  );
  if (foreign.length === 0) return;
  const names = foreign.join(" ");
  throw new UsageError(say("list-standard-no-such", { names }));
}

/** The number of the act that sets the standard: a list has none of its own. */
const numberOf = (set: CatalogSet, { setBy }: PublishedList): string | undefined =>
  setBy && set.instrument(setBy.instrument)?.number;

const dayOf = (written: string | undefined): IsoDate | undefined =>
  written === undefined ? undefined : parseDate(written);

/** All that is known of a list standard: what is given, else what it says itself, else what its docket records. */
export function knownOfList(set: CatalogSet, list: PublishedList, options: PublishOptions): KnownOfList {
  refuseForeign(options);
  const docket = docketFor(set, list, options.docket);
  const stated = (channel: string): string | undefined =>
    list.standardPublication?.find((each) => each.channel === channel)?.url;
  const own = {
    number: numberOf(set, list),
    numberGiven: options.number,
    on: dayOf(options.on) ?? docket?.publication?.date ?? list.standardPublication?.[0]?.date,
    url: options.url ?? stated("designated-site") ?? docket?.publication?.url,
    creditChina: options.creditChina ?? stated("credit-china"),
    effective: dayOf(options.effective) ?? list.inForce?.from,
    publisher: options.by === undefined ? docket?.lead : bodyNamed(set, options.by),
    docket,
    source: options.source ?? list.provenance.source,
    title: options.title === undefined ? undefined : { zh: options.title, en: options.titleEn ?? list.title.en },
  };
  return Object.fromEntries(Object.entries(own).filter(([, value]) => value !== undefined));
}

/**
 * The file of a list standard as it is published: where, since when, from which source. It is official by that alone (a
 * list has no nature of its own), so its status changes only where all of it is known.
 */
export function publishedList(text: string, list: PublishedList, known: KnownOfList): string {
  const { on, url, creditChina, effective, source, title, number } = known;
  const before = fieldsIn(text);
  const published = [
    ...(creditChina === undefined || on === undefined ? [] : [{ channel: "credit-china", date: on, url: creditChina }]),
    ...(url === undefined || on === undefined ? [] : [{ channel: "designated-site", date: on, url }]),
  ];
  const isWhole = number !== undefined && source !== undefined && published.length >= (isBound(list) ? 2 : 1);
  const { fields } = asFields(before["provenance"]);
  const origin = given({ status: "official", confidence: "high", source, verified: on, fields });
  return editDocument(text, "list", {
    ...given({ title }),
    ...(effective === undefined ? {} : { inForce: { ...asFields(before["inForce"]), from: effective } }),
    ...(published.length === 0 ? {} : { standardPublication: published }),
    ...(isWhole ? { provenance: origin } : {}),
    ...unknownWithout(before, ["inForce", "standardPublication"]),
  });
}
