import { describe, expect, it } from "vitest";

import { join } from "./join.js";
import { makePart, pack, readPart, unpack } from "./part.js";
import type { PageContent, Part } from "./part.js";
import { opened } from "./testing/opened.js";
import type { Opened } from "./testing/opened.js";

const page = (url: string, text: string, state = ""): PageContent => ({
  url: `/${url}/`,
  content: `<html lang="zh-CN"><body><main data-pagefind-body><p data-pagefind-weight="8">020891026381</p>${text}<p data-pagefind-meta="title[data-value]" data-value="${url} 标题"></p><p data-pagefind-meta="state[data-value]" data-value="${state}"></p></main></body></html>`,
});

const pages = [
  page("a", "<h1>行政处罚法</h1><p>行政机关作出行政处罚，应当告知。</p>", "有效"),
  page("b", "<h1>行政许可法</h1><p>naïve Rügen，行政处罚另有规定。</p>"),
  page("c", "<h1>企业信息公示暂行条例</h1><p>naive rugen 经营异常名录 𠮷野 ﬁ</p>", "有效"),
  page("d", "<h1>行政处罚法</h1><p>行政机关作出行政处罚，应当告知。</p>"),
  page("e", `<h1>长</h1>${"<p>严重失信主体名单。</p>".repeat(400)}`),
];

/** What an index holds, said by addresses instead of numbers. */
function joined(parts: readonly Part[]): Opened {
  const files = new Map<string, Buffer>();
  join(parts, (path, bytes) => files.set(path, bytes));
  return opened(readPart(files));
}

describe("an index joined from parts", () => {
  it.each([[[1, 1, 1, 1, 1]], [[2, 3]], [[4, 1]], [[5]]])(
    "holds every word at the places at which an index made at once holds it: parts of %j",
    async (sizes) => {
      let start = 0;
      const parts: Part[] = [];
      for (const size of sizes) {
        parts.push(await makePart(pages.slice(start, start + size)));
        start += size;
      }
      const whole = opened(await makePart(pages));
      expect(joined(parts)).toEqual(whole);
      expect(whole.order.length).toBeGreaterThan(20);
      expect(whole.words["naive"]).toEqual(
        expect.objectContaining({ pages: expect.objectContaining({ "/c/": expect.anything() }) as unknown }),
      );
    },
  );

  it("shows of a page what a result shows, and does not carry its text", async () => {
    const { pages: found } = joined([await makePart(pages.slice(0, 1))]);
    expect(found["/a/"]).toEqual([
      expect.any(Number),
      expect.objectContaining({ url: "/a/", content: "", meta: { title: "a 标题", state: "有效" } }),
    ]);
  });

  it("names two pages apart that say the same", async () => {
    const { pages: found } = joined([await makePart(pages.slice(0, 1)), await makePart(pages.slice(3, 4))]);
    expect(Object.keys(found).sort()).toEqual(["/a/", "/d/"]);
  });

  it("is empty where there are no pages", () => {
    expect(joined([])).toEqual({ fields: [], pages: {}, order: [], words: {} });
  });

  it("is refused where parts show different fields: places would be taken for another's", async () => {
    const other: PageContent = { url: "/o/", content: '<html lang="zh-CN"><body><main>x</main></body></html>' };
    const parts = [await makePart(pages.slice(0, 1)), await makePart([other])];
    expect(() => join(parts, () => undefined)).toThrow(/same fields/);
  });

  it("is refused where a part is written otherwise than by this version of the library", async () => {
    const part = await makePart(pages.slice(0, 1));
    const files = new Map<string, Buffer>();
    join([part], (path, bytes) => files.set(path, bytes));
    const [path, meta] = [...files].find(([name]) => name.endsWith(".pf_meta")) ?? ["", Buffer.alloc(0)];
    files.set(path, pack(Buffer.from(unpack(meta).toString("latin1").replace("1.6.0", "1.7.0"), "latin1")));
    expect(() => readPart(files)).toThrow(/1\.7\.0 found/);
  });
});
