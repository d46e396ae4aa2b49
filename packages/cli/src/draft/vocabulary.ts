import { normalizeTitle } from "@mulu/engine";
import type { Category } from "@mulu/schema";

import { UsageError } from "../exit.js";
import type { Drafting } from "./drafting.js";
import type { OriginFlags } from "./origin.js";
import { slugOf } from "./slugs.js";
import { inBoth, readText } from "./texts.js";

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
    throw new UsageError(
      `来源 ${key} 没有登记，请用 --source-title 写明它是什么 / the source ${key} is not on record; say what it is with --source-title`,
    );
  }
  addValue(drafting, "sources", {
    code: key,
    title: inBoth(readText(sourceTitle)),
    ...(url === undefined ? {} : { url }),
  });
  drafting.note(`登记来源 ${key}`, `registered the source ${key}`);
}

/**
 * The host of an address that may be published. A new one is registered with its title where it is a government’s; hosts
 * of unofficial copies never are.
 */
export function registerHost(drafting: Drafting, url: string, title: string | undefined): void {
  const host = URL.canParse(url) ? new URL(url).hostname : "";
  if (!/^https?:$/.test(URL.canParse(url) ? new URL(url).protocol : "") || host === "") {
    throw new UsageError(`“${url}”不是网址 / ${url} is no address`);
  }
  if (drafting.set.vocabulary("public-hosts")?.values.some(({ code }) => code === host)) return;
  if (!/(?:^|\.)gov\.cn$/.test(host)) {
    throw new UsageError(
      `${host} 不是政府网站，不能登记为可公开的网站；非官方副本不写网址 / ${host} is no site of a government and cannot be registered as public`,
    );
  }
  if (title === undefined) {
    throw new UsageError(
      `网站 ${host} 没有登记，请用 --host-title 写明它是谁的网站 / the host ${host} is not on record; say whose site it is with --host-title`,
    );
  }
  addValue(drafting, "public-hosts", { code: host, title: inBoth(readText(title)), group: "official" });
  drafting.note(`登记网站 ${host}`, `registered the host ${host}`);
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
