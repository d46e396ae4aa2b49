import type { Narrowing, PublishedDocument, PublishedEntry } from "@mulu/schema";

import { basis, edition, entry, instrument, measure, region } from "./documents.js";

/** A national catalog in two editions, statutes, and regions with supplements that narrow. Everything is synthetic. */

const law = instrument("ex-law", { expressions: [{ effective: "2010-01-01", by: "adoption" }] });
const regulation = instrument("ex-local-reg", {
  region: "370000",
  level: "local-regulation",
  expressions: [{ effective: "2020-01-01", by: "adoption" }],
});

const catalog = "national/information";
export const first = edition(`${catalog}/2022`, {
  concept: catalog,
  dates: { published: "2022-12-28", until: "2023-12-31" },
});
export const second = edition(`${catalog}/2024`, {
  concept: catalog,
  dates: { published: "2024-02-18" },
  supersedes: first.id,
});
export const draft = edition(`${catalog}/2027-draft`, { concept: catalog, nature: "draft", supersedes: second.id });
export const statutes = edition("national/measures/statutory", {
  concept: "national/measures",
  nature: "compilation",
  dates: { compiled: "2026-01-01" },
});

const facts: Partial<PublishedEntry> = {
  basis: [basis("ex-law", { role: "inclusion" }), basis("ex-law", { role: "sharing", article: "2" })],
  sharing: { shareable: true, scope: ["same-level-departments", "judicial-organs"] },
  publication: {
    publishable: true,
    scope: "public",
    term: { min: "P3M", max: "P3Y" },
    basis: [basis("ex-law", { role: "publication", article: "3" })],
  },
};

export const base = entry(second.id, "ex-base", { ...facts, unknown: ["collectedBy", "publication.channels"] });
const older = entry(first.id, "ex-base", facts);
const gone = entry(first.id, "ex-gone", facts);
export const ban = measure(statutes.id, "ex-ban", { basis: [basis("ex-law")] });

/** A supplement of a region that narrows the base entry. */
export function supplement(
  code: string,
  narrows: Partial<Narrowing>,
  own: Partial<PublishedEntry> = {},
): PublishedDocument[] {
  const place = { regionCode: code, layer: "local" } as const;
  const local = edition(`local/${code}/information/c`, {
    concept: `local/${code}/information`,
    nature: "compilation",
    ...place,
  });
  const narrowing = entry(local.id, "ex-narrowing", {
    ...place,
    basis: [basis("ex-local-reg", { role: "inclusion", level: "local-regulation" })],
    narrows: { entry: base.concept, basis: [basis("ex-local-reg", { role: "publication", article: "9" })], ...narrows },
    ...own,
  });
  return [local, narrowing];
}

export const country = { ...region("100000"), level: "national" } as const;

/** Without any supplement. */
export const national: PublishedDocument[] = [
  law,
  regulation,
  first,
  second,
  draft,
  statutes,
  base,
  older,
  gone,
  ban,
  entry(draft.id, "ex-base", { ...facts, nature: "draft" }),
  measure("national/measures/candidates", "ex-candidate", { status: "candidate" }),
  country,
  region("370000", "100000"),
  region("370200", "370000"),
  region("310000", "100000"),
  region("810000", "100000"),
];
