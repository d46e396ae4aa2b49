import { normalizeTitle } from "@mulu/engine";
import type { Category } from "@mulu/schema";

import { UsageError } from "../exit.js";
import type { Drafting } from "./drafting.js";
import type { OriginFlags } from "./origin.js";
import { slugOf } from "./slugs.js";
import { inBoth, readText } from "./texts.js";
import { say } from "../words/say.js";

/** Adds a value at the end of a code list; what stands there stays as it is written. */
function addValue(drafting: Drafting, vocabulary: string, value: Readonly<Record<string, unknown>>): void {
  const file = `vocabularies/${vocabulary}.yaml`;
  const values = drafting.set.vocabulary(vocabulary)?.values ?? [];
  drafting.edit(file, "vocabulary", { values: [...values, value] });
}

/**
 * The source that facts name, registered on the way: one on record, or a new one with its title.
 * @throws UsageError where it is not on record and its title is not given
 */
export function registerSourceOf(drafting: Drafting, { source: key, sourceTitle, sourceUrl: url }: OriginFlags): void {
  if (key === undefined || drafting.set.vocabulary("sources")?.values.some(({ code }) => code === key)) return;
  if (sourceTitle === undefined) {
    throw new UsageError(say("source-not-record-say", { key }));
  }
  addValue(drafting, "sources", {
    code: key,
    title: inBoth(readText(sourceTitle)),
    ...(url === undefined ? {} : { url }),
  });
  drafting.note(say("registered-source", { key }));
}

/**
 * The host of an address that may be published. A new one is registered with its title where it is a government’s; hosts
 * of unofficial copies never are.
 */
export function registerHost(drafting: Drafting, url: string, title: string | undefined): void {
  const host = URL.canParse(url) ? new URL(url).hostname : "";
  if (!/^https?:$/.test(URL.canParse(url) ? new URL(url).protocol : "") || host === "") {
    throw new UsageError(say("is-no-address", { url }));
  }
  if (drafting.set.vocabulary("public-hosts")?.values.some(({ code }) => code === host)) return;
  if (!/(?:^|\.)gov\.cn$/.test(host)) {
    throw new UsageError(say("no-site-government-cannot", { host }));
  }
  if (title === undefined) {
    throw new UsageError(say("host-not-record-say", { host }));
  }
  addValue(drafting, "public-hosts", { code: host, title: inBoth(readText(title)), group: "official" });
  drafting.note(say("registered-host", { host }));
}

/** A category of an edition: one of the national ones by code or title, or one of the office’s own. */
export function categoryOf(drafting: Drafting, written: string): { category: Category; isEnglishKnown: boolean } {
  const { zh, en } = readText(written);
  const known = drafting.set
    .vocabulary("information-categories")
    ?.values.find(
      ({ code, title, synonyms = [] }) =>
        code === zh || [title.zh, ...synonyms].some((each) => normalizeTitle(each) === normalizeTitle(zh)),
    );
  if (known) return { category: { code: known.code, title: known.title }, isEnglishKnown: true };
  const title = { zh, ...(en === undefined ? {} : { en }) };
  return { category: { code: slugOf(title, "c"), title: inBoth(title) }, isEnglishKnown: en !== undefined };
}
