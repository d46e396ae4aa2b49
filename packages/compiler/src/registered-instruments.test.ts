import { readFileSync } from "node:fs";

import { beforeAll, describe, expect, it } from "vitest";
import { expressionDays } from "@mulu/engine";
import type { CatalogSet } from "@mulu/engine";
import type { PublishedInstrument } from "@mulu/schema";

import { compile } from "./compile.js";
import { realFiles } from "./tables/testing/world.js";

/** What was read of a local regulation: its head, its last article, and the digests of the cited articles. */
interface Read {
  id: string;
  title: string;
  en: string;
  region: string;
  version: string;
  events: readonly { date: string; what: string }[];
  effective: string | null;
  issuer: string | null;
  articles: number;
  digests: Readonly<Record<string, string>>;
}

/** Twenty of 782, drawn at random and kept as they were read. */
const drawn = JSON.parse(
  readFileSync(new URL("testing/local-instruments.json", import.meta.url), "utf8"),
) as readonly Read[];

let set: CatalogSet;

beforeAll(async () => {
  set = compile(await realFiles("redirects")).set;
});

function registered(id: string): PublishedInstrument {
  const instrument = set.instrument(id);
  if (!instrument) throw new Error(`${id} is not registered`);
  return instrument;
}

describe("a local regulation is registered as it was read", () => {
  it.each(drawn.map((read) => [read.id, read] as const))("%s", (id, read) => {
    const instrument = registered(id);
    const { title, region, level, issuers, issuerPrinted, expressions = [], articles = {} } = instrument;
    expect({ title, region, level }).toEqual({
      title: { zh: read.title, en: read.en },
      region: read.region,
      level: "local-regulation",
    });
    const named = issuers.map((each) => set.organization(each)?.title.zh);
    expect([...named, issuerPrinted?.zh].filter((each) => each !== undefined)).toEqual(
      read.issuer === null ? [] : [read.issuer],
    );
    const days = expressions.flatMap(expressionDays);
    for (const { date } of read.events) expect(days).toContain(date);
    if (read.version !== "") expect(days).toContain(read.version);
    if (read.effective !== null && /^\d/.test(read.effective)) expect(days).toContain(read.effective);
    const invented = days.filter(
      (day) => ![read.version, read.effective, ...read.events.map(({ date }) => date)].includes(day),
    );
    expect(invented).toEqual([]);
    const digests = Object.fromEntries(Object.entries(articles).map(([article, { digest }]) => [article, digest]));
    expect(digests).toEqual(read.digests);
  });
});

describe("the register of instruments", () => {
  it("holds none twice by title and number", () => {
    const seen = new Map<string, string[]>();
    for (const { id, title, number, region } of set.all("instrument")) {
      const key = [title.zh.replace(/^中华人民共和国/, ""), number ?? "", region ?? ""].join("|");
      seen.set(key, [...(seen.get(key) ?? []), id]);
    }
    expect([...seen.values()].filter((ids) => ids.length > 1)).toEqual([]);
  });

  it("holds an amended text as a text of its work, not as a work of its own", () => {
    const numbers = new Map<string, string[]>();
    for (const { id, number, expressions = [] } of set.all("instrument")) {
      for (const each of new Set([number, ...expressions.map((expression) => expression.number)])) {
        if (each !== undefined && !/^(?:国务院)?令/.test(each)) numbers.set(each, [...(numbers.get(each) ?? []), id]);
      }
    }
    expect([...numbers].filter(([, ids]) => ids.length > 1)).toEqual([]);
  });

  it("gives every cited article of what was read again its digest", () => {
    const penalties = registered("administrative-penalty-law");
    expect(penalties.articleCount).toEqual({ version: "2021-01-22", count: 86 });
    expect(penalties.articles?.["48"]?.digest).toMatch(/^sha256:/);
    expect(registered("civil-code").articles?.["1024"]?.version).toBe("2020-05-28");
  });

  it("keeps an amendment that is only known of apart from the text that was read", () => {
    const { expressions = [], articles = {} } = registered("spc-restricted-consumption-provisions");
    expect(expressions.map(({ number }) => number)).toContain("法释〔2015〕17号");
    expect(articles["3"]?.version).toBe("2010-07-01");
    expect(set.get("instruments/spc-fashi-2015-17")?.id).toBe("instruments/spc-restricted-consumption-provisions");
  });

  it("says where a cited article stands in other texts, and proves by digest what it calls the same", () => {
    const { articles = {} } = registered("charity-law");
    expect(articles["95"]?.texts).toEqual([
      {
        version: "2023-12-29",
        article: "106",
        digest: articles["106"]?.digest,
        relation: "reworded-and-moved",
      },
    ]);
    expect(articles["112"]?.texts).toEqual([{ version: "2016-03-16", relation: "none" }]);
    const compared = set
      .all("instrument")
      .filter((each) => Object.values(each.articles ?? {}).some(({ texts }) => texts));
    expect(compared).toHaveLength(65);
  });

  it("calls a day the adoption of an administrative regulation only where the head prints a meeting", () => {
    const adopted = set
      .all("instrument")
      .filter(({ level, provenance }) => level === "administrative-regulation" && provenance.status === "public-copy")
      .filter(({ expressions = [] }) => expressions.some((each) => each.adopted !== undefined && !each.published))
      .map(({ id }) => id);
    expect(adopted).toEqual([]);
    expect(registered("government-information-regulation").expressions?.map(({ published }) => published)).toEqual([
      "2007-04-05",
      "2019-04-03",
    ]);
  });
});
