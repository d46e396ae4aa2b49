import { describe, expect, it } from "vitest";

import type { PageModel } from "../../model/page.js";
import { homeModel } from "../pages/site.js";
import { documents, page, path, textIn, world } from "../testing/docket-world.js";
import { fullDocket } from "@mulu/fixtures";
import { linesOf, textOf } from "../testing/text.js";
import { exampleWorld } from "../testing/world.js";

describe("a proposal that left the road", () => {
  const why = { zh: "依据不足，撤回研究", en: "Too little to rest on; withdrawn" };
  const left = { stages: [{ stage: "withdrawn" as const, date: "2026-01-02", note: why }] };

  it("stays with its reason, under a heading of its own, and is not open any more whatever its window says", () => {
    const list = page(world("zh-CN", left), "/consultations/");
    expect(textIn(list, "left")).toContain("2026-01-02 撤回：依据不足，撤回研究");
    expect(textIn(list, "open")).toContain("没有正在进行的征求意见");
    expect(textIn(page(world("zh-CN", left), path), "windows")).not.toContain("还剩");
    expect(textIn(page(world("zh-CN", left), path), "lines")).toContain("改写示例措施");
    expect(textIn(page(world("en", left), "/consultations/"), "left")).toContain("Withdrawn on 2026-01-02: Too little");
  });

  it("is so too where only what was decided says it", () => {
    const decided = { decision: { outcome: "returned" as const, date: "2026-01-02", note: why } };
    const { stages: _, ...bare } = fullDocket(decided);
    const of = exampleWorld({}, [...documents, bare]);
    expect(textIn(page(of, "/consultations/"), "left")).toContain("2026-01-02 退回：依据不足，撤回研究");
  });
});

describe("the home page", () => {
  const said = (facts: Parameters<typeof fullDocket>[0], locale = "zh-CN"): string =>
    homeModel(world(locale, facts))
      .consultations.map((piece) => (typeof piece === "string" ? piece : piece.text))
      .join("");

  it("says how many consultations are open; where none is, which was decided last and how", () => {
    expect(said({})).toBe("正在征求意见：1 件");
    expect(said({ stages: [{ stage: "approved", date: "2026-01-02" }], windows: [], closes: "2025-12-01" })).toBe(
      "现在没有登记正在进行的征求意见；最近审定的是示例征求意见（2026-01-02 审定通过）。",
    );
    const { stages: _, windows: __, ...old } = fullDocket({ opened: "2025-01-01", closes: "2025-02-01" });
    const of = exampleWorld({ locale: "en" }, [...documents, old]);
    const words = homeModel(of).consultations.map((piece) => (typeof piece === "string" ? piece : piece.text));
    expect(words.join("")).toBe(
      "No open consultation is on record; the last one was Example consultation (closed on 2025-02-01; how it was decided is not known).",
    );
  });

  it("never takes an exercise for a consultation", () => {
    expect(said({ exercise: true })).toBe("现在没有登记正在进行的征求意见");
  });
});

describe("the page of a line", () => {
  const of = (line: string, facts: Parameters<typeof fullDocket>[0] = {}, locale = "zh-CN"): PageModel =>
    page(world(locale, facts), `${path}lines/${line}/`);

  it("has what it proposes, what changes, every comment on it, and its neighbours", () => {
    const first = of("ex-line");
    expect(textOf(first)).toContain("改写示例措施");
    expect(textIn(first, "changes")).toContain("限制从事示例活动");
    expect(textIn(first, "comments")).toContain("示例意见1");
    expect(textIn(first, "others")).toContain("后一项（第 2 项）");
    expect(textIn(of("ex-new"), "comments")).toContain("没有对这一项的意见");
  });

  it("begins a comment with docket and line filled in, for paper, form and mail, and says what becomes of it", () => {
    const how = of("ex-line").sections.find(({ id }) => id === "comment");
    const letter = how?.blocks.find((block) => block.type === "code");
    expect(letter).toMatchObject({
      text: expect.stringMatching(
        /^致：[^]*卷宗 ex-docket，提案第 1 项（ex-line）[^]*改写示例措施[^]*意见（希望怎样改）：/,
      ),
    });
    const told = textIn(of("ex-line"), "comment");
    expect(told).toContain("：示例信箱");
    expect(told).toContain("意见直接交给收件单位，不经过本网站");
    expect(told).toContain("公开以前遮去");
  });

  it("fills in a mail where the docket names a mailbox, and only there", () => {
    const at = ["comments", "example.org"].join("@");
    const desk = (channel: "e-mail" | "mail"): Parameters<typeof fullDocket>[0] => ({
      windows: [
        { id: "first", opens: "2026-01-01", closes: "2026-02-01", receives: [{ channel, at: { zh: at, en: at } }] },
      ],
    });
    const links = (facts: Parameters<typeof fullDocket>[0]): string[] =>
      (of("ex-line", facts).sections.find(({ id }) => id === "comment")?.blocks ?? [])
        .flatMap(linesOf)
        .flat()
        .flatMap((piece) => (typeof piece === "string" || !piece.href?.startsWith("mailto:") ? [] : [piece.href]));
    const [mail = ""] = links(desk("e-mail"));
    const { searchParams, pathname } = new URL(mail);
    expect(pathname).toBe(at);
    expect(searchParams.get("subject")).toBe("意见：卷宗 ex-docket，提案第 1 项（ex-line）");
    expect(searchParams.get("body")).toContain("理由：");
    expect(links(desk("mail"))).toEqual([]);
  });

  it("says that it is too late where the window is over", () => {
    const over = { windows: [{ id: "first", opens: "2025-01-01", closes: "2025-02-01" }] };
    expect(textIn(of("ex-line", over), "comment")).toContain("征求意见已经截止");
  });
});
