import { receiptDigest } from "@mulu/engine";
import { describe, expect, it } from "vitest";

import { pageOfReceipt, shardOf } from "../../client/receipt-index.js";
import type { PageModel } from "../../model/page.js";
import { allPages } from "../pages/index.js";
import { documents, page, path, textIn, world } from "../testing/docket-world.js";
import { exampleComment as comment, fullDocket } from "@mulu/fixtures";
import { linesOf, textOf } from "../testing/text.js";
import { exampleWorld } from "../testing/world.js";
import { exerciseCode, receiptShards } from "./receipts.js";

describe("the page of a docket", () => {
  it("has every stage in its order: done, now, ahead; none that is an exit and did not happen", () => {
    const stages = textIn(page(world(), path), "stages");
    expect(stages).toMatch(/已提出\n已完成\n2025-12-01[^]*受理汇总\n已完成[^]*征求意见中\n现在[^]*已报审\n以后/);
    expect(stages).not.toMatch(/撤回\n|废止\n/);
    const ended = textIn(
      page(
        world("zh-CN", { stages: [{ stage: "withdrawn", date: "2026-01-01", note: { zh: "依据不足", en: "x" } }] }),
        path,
      ),
      "stages",
    );
    expect(ended).toMatch(/撤回\n已终止\n2026-01-01依据不足/);
  });

  it("has each line at an address, with ground, redline of old and new, and a link to comment on that line", () => {
    const [, block] = page(world(), path).sections.find((each) => each.id === "lines")?.blocks ?? [];
    if (block?.type !== "lines") throw new Error("There are no lines.");
    const [first, second] = block.lines;
    expect(first).toMatchObject({
      id: "line-ex-line",
      heading: [{ text: "第 1 项", href: `${path}lines/ex-line/` }, " ", { text: "改动" }],
      comment: [
        { href: `${path}lines/ex-line/#comment` },
        " · ",
        { text: "已有意见 1 条", href: `${path}lines/ex-line/#comments` },
      ],
    });
    const rows = first?.changes?.type === "table" ? first.changes.rows : [];
    expect(rows[0]?.cells[2]).toEqual([
      "限制从事示例活动",
      { text: "三", redline: "removed" },
      { text: "一", redline: "inserted" },
      "年",
    ]);
    expect(second?.id).toBe("line-ex-new");
    const target = page(world(), "/comment/ex-docket/");
    const ids = target.sections.flatMap(({ blocks }) =>
      blocks.flatMap((each) => (each.type === "table" ? each.rows.map((row) => row.id) : [])),
    );
    expect(ids).toEqual(["line-ex-line", "line-ex-new"]);
    expect(textOf(target)).toContain("卷宗 ex-docket，提案第 1 项（ex-line）");
    expect(textOf(target)).toContain("示例信箱");
  });

  it("tells windows with their extension and its reason, and how many days are left on the day of the data", () => {
    const windows = textIn(page(world(), path), "windows");
    expect(windows).toContain("2026-01-01 至 2026-02-10");
    expect(windows).toContain("截至 2026-01-02，还剩 39 天。");
    expect(windows).toContain("由 2026-02-01 延长至 2026-02-10，2026-01-20 决定：材料有补充");
  });

  it("counts comments by group and result, and says how many wait for an answer", () => {
    const told = textIn(page(world(), path), "comments");
    expect(told).toContain("共 4 条，其中 1 条没有答复");
    expect(told).toContain("adopted（1）");
    expect(textIn(page(world("zh-CN", {}, []), path), "comments")).toContain("没有收到意见");
    const none = exampleWorld({}, [...documents, fullDocket()]);
    expect(textIn(page(none, path), "comments")).toContain("有没有收到、收到多少，尚不清楚");
  });

  it("says that it is an exercise on every page about it, and keeps it out of what is open", () => {
    const exercise = world("zh-CN", { exercise: true });
    const about = allPages(exercise).filter((each) => each.path.includes("ex-docket"));
    expect(about.length).toBeGreaterThan(4);
    for (const each of about)
      expect([each.path, each.banner?.label]).toEqual([each.path, expect.stringContaining("演练")]);
    const list = page(exercise, "/consultations/");
    expect(textIn(list, "open")).toContain("没有正在进行的征求意见");
    expect(textIn(list, "exercises")).toContain("演练：不是真实的征求意见示例征求意见");
    expect(textIn(page(world(), "/consultations/"), "open")).toContain("还剩 39 天");
  });

  it("is in the language of the page, but for comments that nobody translated, which say so", () => {
    const english = world("en");
    const pages = allPages(english).filter((each) => each.path.includes("ex-docket"));
    const strayed = pages.flatMap((each) =>
      each.sections.flatMap(({ blocks }) =>
        blocks
          .flatMap(linesOf)
          .flat()
          .filter((piece) => /\p{Script=Han}/u.test(typeof piece === "string" ? piece : piece.lang ? "" : piece.text)),
      ),
    );
    // The number of a paper is what it is in every language.
    const told = strayed.map((piece) => (typeof piece === "string" ? piece : piece.text));
    expect(told.filter((piece) => piece !== "Paper or meeting: 示例〔2025〕1号")).toEqual([]);
  });
});

describe("comments of a docket", () => {
  const list = (bucket: string): PageModel => page(world(), `${path}comments/${bucket}/`);

  it("stand once, with what became of them and every number that says the same", () => {
    const told = textIn(list("not-adopted"), "comments");
    expect(told).toContain("示例意见1");
    expect(told).toContain("相同的还有 1 条：2");
    expect(told).toContain("示例答复1");
    expect(told).not.toContain("示例意见2");
    expect(textIn(list("duplicate"), "comments")).toMatch(/2\n1\n/);
    expect(textIn(list("open"), "comments")).toContain("还没有答复");
  });

  it("are found by a receipt, those that repeat another where the answer is; the code is in no file", () => {
    const shards = receiptShards(world());
    const find = (code: string): string | undefined => {
      const digest = receiptDigest(code);
      return pageOfReceipt(shards.get(shardOf(digest)) ?? {}, digest);
    };
    expect(shards.size).toBe(256);
    for (const code of ["7k3m q9xf o2vd ltrb", "0000-1111-2222-3333"]) {
      expect(find(code)).toBe(`${path}comments/numbers/1-20/#comment-1`);
    }
    expect(find("7K3M-Q9XF-02VD-1TRC")).toBeUndefined();
    expect(JSON.stringify([...shards])).not.toMatch(/7K3M/i);
  });

  it("offer a published code to try, where an exercise has it and nothing real does", () => {
    const held = [comment(1, { receipt: receiptDigest(exerciseCode) })];
    const offered = (facts: Parameters<typeof fullDocket>[0], with_ = held): boolean =>
      textOf(page(world("zh-CN", facts, with_), "/comment/answer/")).includes(exerciseCode);
    expect(offered({ exercise: true })).toBe(true);
    expect(offered({})).toBe(false);
    expect(offered({ exercise: true }, [comment(1)])).toBe(false);
  });
});
