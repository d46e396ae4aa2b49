import { describe, expect, it } from "vitest";

import { search } from "./search-engine.js";
import type { Pagefind } from "./search-engine.js";
import { queryTokens } from "../search/tokens.js";

/** An index as the library has one: in quotes it finds words as they stand, without them words that begin alike. */
function indexOf(texts: Readonly<Record<string, string>>): Pagefind {
  const asked = (query: string): string[] => {
    const ids = Object.keys(texts);
    const quoted = /^"(.*)"$/.exec(query)?.[1];
    if (quoted !== undefined) return ids.filter((id) => texts[id]?.includes(quoted) === true);
    const words = query.split(" ");
    return ids.filter((id) => words.every((word) => texts[id]?.includes(word.slice(0, 2)) === true));
  };
  return {
    options: () => Promise.resolve(),
    init: () => Promise.resolve(),
    search: (query) =>
      Promise.resolve({
        results: asked(query).map((id) => ({ id, data: () => Promise.resolve({ url: `/${id}/`, meta: {} }) })),
      }),
  };
}

const title = queryTokens("行政处罚").join(" ");
const index = indexOf({ a: `${title} 行政处罚 penalty`, b: "zhao years of work", c: "行政机关 of the State" });
const ask = async (query: string) => {
  const { results, isNear } = await search(index, query);
  return { ids: results.map(({ id }) => id), isNear };
};

describe("what a search found", () => {
  it.each([
    ["行政处罚", ["a", "c"]],
    ["penalty", ["a"]],
    ["work years", ["b"]],
  ])("is what was typed, where a page holds every word of it: %s", async (query, ids) => {
    expect(await ask(query)).toEqual({ ids, isNear: false });
  });

  it.each([
    ["zhaotoubiao", ["b"]],
    ["行政處罰", ["a", "c"]],
    ["penaltyless", ["a"]],
    ["work penaltyless", []],
  ])("is only near it, where no page holds a word of it: %s", async (query, ids) => {
    expect(await ask(query)).toEqual({ ids, isNear: ids.length > 0 });
  });
});
