import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, it } from "vitest";

import { current, docketYaml, editionYaml, entryYaml, next, officeWorld } from "../testing/proposal.js";
import { usePublishedSandbox } from "../testing/published.js";

const sandbox = usePublishedSandbox(officeWorld);
const { put, mulu, publish, commit, path, stating } = sandbox;

interface Json {
  review: {
    verdict: { person: { is: string; expands: number } };
    whom: { code: string; expands: number }[];
    rules: {
      fires: { state: string; finding: { rule: string } }[];
      silent: unknown[];
      carried: unknown[];
      same: number;
    };
    roads: { id: string; road: string; steps: { step: string; is: string }[]; earliest: { is: string; on?: string } }[];
    versions: { id: string; against: string }[];
    resolved: { views: { on: string; region?: string }[] };
  };
  level: { needed: string; enough: boolean };
  suggestions: { path: string; line: number; after: string[]; body: string }[];
}

async function reviewed(...args: string[]): Promise<Json> {
  return JSON.parse((await mulu("review", "--base", "base", "--format", "json", ...args)).out) as Json;
}

/** Next year's catalog as a draft: one entry with a longer term, one that is new. */
function draft(): void {
  put(`${next}/edition.yaml`, editionYaml("2027", "draft", `supersedes: ${current}\n`));
  put(`${next}/ex-penalty.yaml`, entryYaml("示例处罚信息", "P5Y"));
  put(`${next}/ex-licence.yaml`, entryYaml("示例许可信息"));
}

describe("mulu review", () => {
  it("says of what did not change that nothing did", async () => {
    await publish();
    const { code, out } = await mulu("review", "--base", "base");
    expect([code, out]).toEqual([0, expect.stringContaining("没有改动目录文件")]);
    expect(out).toContain("对人：没有影响");
  });

  it("reads a new version as what it changes of the one before, uncommitted work included", async () => {
    await publish();
    draft();
    const { review, level } = await reviewed();
    expect(review.versions).toMatchObject([{ id: next, against: current }]);
    expect(review.verdict.person).toMatchObject({ is: "expands" });
    expect(review.whom).toMatchObject([{ code: "legal-person" }]);
    expect(level).toMatchObject({ needed: "minor", enough: false });
    expect(review.resolved.views).toEqual([]);
    stating("minor");
    expect((await reviewed()).level.enough).toBe(true);
  });

  it("names the procedure, what of it is missing, and the first lawful day", async () => {
    await publish();
    draft();
    const missing = (json: Json): string[] =>
      json.review.roads.flatMap(({ steps }) => steps.filter(({ is }) => is !== "done").map(({ step }) => step));
    const first = await reviewed("--on", "2026-08-03");
    expect(first.review.roads).toMatchObject([
      { id: next, road: "local-supplement", earliest: { is: "day", on: "2026-09-03" } },
    ]);
    expect(missing(first)).toContain("docket");
    put("consultations/ex-next/docket.yaml", docketYaml(next, ["2026-08-03", "2026-08-20"], "unanswered: 2\n"));
    const second = await reviewed("--on", "2026-08-21");
    expect(missing(second)).toEqual(expect.arrayContaining(["window", "answers", "review", "publication", "effect"]));
    expect(missing(second)).not.toContain("docket");
    const late = await reviewed("--on", "2027-08-21");
    expect(late.review.roads[0]?.earliest).toMatchObject({ is: "cannot-say" });
  });

  it("tells which rules fire newly and which fall silent, and not what only moved", async () => {
    put(`${current}/ex-penalty.yaml`, entryYaml().replace('article: "12"', 'article: "999"'));
    put("instruments/ex-local-reg.yaml", officeWorld["instruments/ex-local-reg.yaml"] ?? "");
    await publish();
    const before = await reviewed();
    expect(before.review.rules).toMatchObject({ fires: [], silent: [] });
    // Another basis before it, and an empty line above: the same findings, elsewhere.
    put(
      `${current}/ex-penalty.yaml`,
      `\n${entryYaml().replace("basis:\n", 'basis:\n  - { instrument: ex-law, article: "12", role: inclusion, weight: supporting }\n')}`,
    );
    const { review } = await reviewed();
    expect(review.rules.fires.filter(({ state }) => state === "error")).toEqual([]);
    put(`${current}/ex-penalty.yaml`, entryYaml().replace("en: Example information", 'en: ""'));
    const broken = await mulu("review", "--base", "base");
    expect(broken.code).toBe(1);
    expect(broken.out).toContain("新触发");
  });

  it("shows what holds otherwise on a day, in the region and where a supplement narrows it", async () => {
    await publish();
    put(`${current}/ex-penalty.yaml`, entryYaml("示例处罚信息", "P2Y"));
    const { review } = await reviewed("--on", "2026-06-01");
    expect(review.resolved.views).toMatchObject([
      { on: "2026-01-01", region: "370000" },
      { on: "2026-06-01", region: "370000" },
    ]);
    expect(review.verdict.person).toMatchObject({ is: "narrows" });
  });

  it("suggests a fix where it is certain, as lines, and as an annotation", async () => {
    await publish();
    put(`${current}/ex-more.yaml`, entryYaml("示例甲").replace('article: "12"', "article: 12"));
    const { suggestions } = await reviewed();
    const [first] = suggestions;
    expect(first?.path).toBe(`catalogs/${current}/ex-more.yaml`);
    expect(first?.body).toContain('```suggestion\n  - { instrument: ex-local-reg, article: "12", role');
    const { out } = await mulu("review", "--base", "base", "--format", "github");
    expect(out).toMatch(/^::error file=catalogs\/local/m);
    expect(out).toContain('%0A建议改为：- { instrument: ex-local-reg, article: "12"');
  });

  it("writes one comment that is found again, calls nobody, and is never longer than allowed", async () => {
    await publish();
    draft();
    for (let at = 0; at < 30; at += 1) put(`${next}/ex-item-${at}.yaml`, entryYaml(`示例条目 @octocat <b>|${at}`));
    await mulu("review", "--base", "base", "--format", "md", "--output", "comment.md");
    const whole = readFileSync(join(sandbox.cwd, "comment.md"), "utf8");
    expect(whole.startsWith("<!-- mulu-review -->\n## 目录改动审阅")).toBe(true);
    expect(whole).not.toMatch(/(?<!\w)@octocat/);
    expect(whole).not.toContain("<b>");
    expect(whole).toContain("程序：示例省补充目录（2027年版）");
    const { out } = await mulu("review", "--base", "base", "--format", "md", "--limit", "4000");
    expect(out.length).toBeLessThanOrEqual(4000);
    expect(out).toMatch(/另有 \d+ 行没有列出/);
    const rows = (text: string): number => text.split("\n").filter((line) => line.startsWith("| ")).length;
    const cut = [...out.matchAll(/另有 (\d+) 行没有列出/g)].reduce((sum, [, count]) => sum + Number(count), 0);
    const lost = /另有 \d+ 节没有列出/.test(out);
    if (!lost) expect(rows(out) + cut).toBe(rows(whole));
  });

  it("takes a comment too short to say anything, or no repository, for a call that is wrong", async () => {
    expect((await mulu("review", "--limit", "5")).code).toBe(2);
    expect(await mulu("review")).toMatchObject({ code: 2, err: expect.stringContaining("git") as string });
    await publish();
    expect((await mulu("review", "--base", "no-such")).code).toBe(2);
    rmSync(path(`${current}/ex-penalty.yaml`));
    commit();
    expect((await mulu("review", "--base", "base", "--lang", "en")).out).toContain("removed");
  });

  it("tells of comments that are lost or whose number is another’s, and asks each window for its days", async () => {
    const comments = "consultations/ex-next/comments/first.ndjson";
    const line = (number: number, received: string): string =>
      `${JSON.stringify({ number, group: "public", received, channel: "mail", summary: { zh: "示例意见" } })}\n`;
    draft();
    const windows = `windows:\n  - { id: first, opens: 2026-03-02, closes: 2026-03-17 }\n  - { id: second, opens: 2026-05-06, closes: 2026-06-10 }\n`;
    const docket = docketYaml(next, ["2026-03-02", "2026-03-17"], windows).replace(/^(?:opened|closes): 2.*\n/gm, "");
    put("consultations/ex-next/docket.yaml", docket);
    put(comments, [line(1, "2026-03-03"), line(2, "2026-03-04"), line(3, "2026-03-05")].join(""));
    await publish();
    expect((await reviewed()).review).toMatchObject({ comments: [], written: { things: [] } });
    put(comments, [line(1, "2026-03-03"), line(3, "2026-03-09"), line(4, "2026-03-09")].join(""));
    const { code, out } = await mulu("review", "--base", "base", "--format", "md");
    expect([code, out]).toEqual([1, expect.stringMatching(/丢失或者编号改指的 2 条[^]*丢失 \| 1 \| 2 /)]);
    const { review } = await reviewed();
    expect(review).toMatchObject({ comments: [{ added: 1, lost: [2], reused: [3] }] });
    put(`${next}/ex-penalty.yaml`, entryYaml("示例处罚信息", "P4Y"));
    const [road] = (await reviewed()).review.roads;
    const step = road?.steps.find((each) => each.step === "window") as { words?: { zh: string } } | undefined;
    expect(step).toMatchObject({ is: "wrong" });
    expect(step?.words?.zh).toContain("2026-03-02至2026-03-17，15日；2026-05-06至2026-06-10，35日");
  });
});
