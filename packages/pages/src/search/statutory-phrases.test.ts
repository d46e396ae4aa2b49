import { beforeAll, describe, expect, it } from "vitest";

import { searchPage } from "../models/search.js";
import type { SearchPage } from "../models/search.js";
import { realPages } from "../models/testing/real.js";
import { indexTokens, queryTokens } from "./tokens.js";

const isMeasure = ({ path }: SearchPage): boolean => path.includes("/measures/");

/*
 * What a lawyer types: words of the articles, not of a summary. What a title or an alias holds comes before what only a
 * text holds (client/search-engine.ts), so these are the first results.
 */
describe("the words of the law, typed into the search", () => {
  let tokensOf: ReadonlyMap<SearchPage, ReadonlySet<string>>;
  beforeAll(async () => {
    const pages = (await realPages("zh-CN")).map(searchPage);
    tokensOf = new Map(
      pages.map((page) => [page, new Set(indexTokens([page.title, page.other, ...page.keywords].join("\n")))]),
    );
  });

  const found = (query: string): SearchPage[] => {
    const asked = queryTokens(query);
    return [...tokensOf].flatMap(([page, tokens]) => (asked.every((token) => tokens.has(token)) ? [page] : []));
  };

  it.each([
    ["不得担任", 100],
    ["停止执业", 10],
    ["不予受理", 5],
    ["依法必须进行招标的项目", 5],
    ["董事、监事", 40],
    ["高级管理人员", 40],
    ["执业活动", 20],
    ["限制高消费", 10],
    ["终身不得", 30],
    ["吊销许可证", 4],
    ["不予许可", 1],
    ["不予注册", 10],
    ["市场禁入", 5],
    ["列入严重失信主体名单", 1],
  ])("finds by “%s” measures that say so, %i and more, and little else", (phrase, least) => {
    const all = found(phrase);
    const measures = all.filter(isMeasure);
    const verbatim = measures.filter(({ title, keywords }) =>
      [title, ...keywords].some((text) => text.includes(phrase)),
    );
    expect(verbatim.length).toBeGreaterThanOrEqual(least);
    expect(measures.length).toBeGreaterThanOrEqual(all.length / 2);
  });

  it.each([
    ["失信被执行人", "spc-provisions-on-judgment-defaulters-art6-p1-credit"],
    ["撤销登记", "medical-disputes-regulation-art48-market-access-serious"],
  ])("finds by “%s” the measure beside the list or the record of that name", (phrase, slug) => {
    const measures = found(phrase).filter(isMeasure);
    expect(measures.map(({ path }) => path)).toEqual(expect.arrayContaining([expect.stringContaining(slug)]));
  });

  it.each([
    ["拖欠农民工工资 黑名单", "lists/wage-arrears/2022"],
    ["欠薪名单", undefined],
    ["食品 黑名单", "food-safety-law"],
  ])("finds by the popular word for a list what it means: %s", (query, path) => {
    const paths = found(query).map((page) => page.path);
    if (path === undefined) expect(paths).toEqual([]);
    else expect(paths.some((each) => each.includes(path))).toBe(true);
  });

  it.each([
    ["老赖", "spc-provisions-on-judgment-defaulters"],
    ["限高", "spc-restricted-consumption-provisions"],
    ["董监高", "company-law-art178-p1-i2-appointment"],
    ["逃兵役", "military-service-law-art57-p2"],
  ])("finds by the popular word “%s” the measure it means", (word, slug) => {
    expect(found(word).some((page) => isMeasure(page) && page.path.includes(slug))).toBe(true);
  });
});
