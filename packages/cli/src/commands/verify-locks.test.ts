import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";

import { commonLock } from "@mulu/compiler";
import { describe, expect, it } from "vitest";

import { usePublishedSandbox } from "../testing/published.js";

const { put, mulu, publish, git, commit, path, lockText, stating } = usePublishedSandbox();

const provenance = "provenance: { status: inferred, confidence: low, verified: 2026-01-01, note: 示例数据 }";

/** What an office adds: an edition of its region with an entry, and a regulation of its own. */
function office(region: string, zh: string): void {
  const edition = `local/${region}/information/ex-2027`;
  put(
    `instruments/ex-regulation-of-${region}.yaml`,
    `title: { zh: ${zh}条例, en: Example regulation }
level: local-regulation
issuer: ex-local-congress
region: "${region}"
expressions: [{ adopted: 2020-01-01, effective: 2020-06-01, by: adoption }]
${provenance}
`,
  );
  put(
    `${edition}/edition.yaml`,
    `title: { zh: ${zh}补充目录, en: Example supplement }
nature: draft
supplements: national/information
categories: [{ code: example, title: { zh: 示例, en: Example } }]
${provenance}
`,
  );
  put(
    `${edition}/ex-item.yaml`,
    `title: { zh: ${zh}条目, en: Example entry }
category: example
polarity: basic
sharing: { shareable: false, exception: privacy }
publication: { publishable: false }
subjects: [legal-person]
basis: [{ instrument: ex-regulation-of-${region}, article: "7", role: inclusion, weight: operative }]
${provenance}
`,
  );
}

const locks = (): string[] =>
  readdirSync(path("locks"), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".json"))
    .map((name) => name.replaceAll("\\", "/"))
    .sort();

describe("the locks of catalogs", () => {
  it("are one for each edition and one for what a region registers, beside the common one", async () => {
    office("370000", "示例甲");
    expect(await mulu("verify", "--update")).toMatchObject({ code: 0, err: "" });
    expect(locks()).toContain("local/370000/information/ex-2027.lock.json");
    expect(locks()).toContain("local/370000/instruments.lock.json");
    expect(lockText("locks/local/370000/information/ex-2027.lock.json")).toContain("ex-2027/ex-item");
    expect(lockText()).not.toContain("370000/");
    expect(lockText()).toContain("instruments/ex-law");
  });

  it("of two offices merge by themselves, and what comes out is locked whole", async () => {
    await publish();
    const add = async (branch: string, region: string): Promise<void> => {
      git("switch", "-c", branch, "base");
      office(region, branch);
      expect((await mulu("verify", "--update")).code).toBe(0);
      commit();
    };
    await add("ex-one", "370000");
    await add("ex-two", "370200");
    git("merge", "--no-edit", "ex-one");
    const { code, out } = await mulu("verify");
    expect([code, out]).toEqual([0, expect.stringContaining("0 处问题")]);
    const before = locks().map((name) => lockText(`locks/${name}`));
    expect((await mulu("verify", "--update")).code).toBe(0);
    expect(locks().map((name) => lockText(`locks/${name}`))).toEqual(before);
  });

  it("keep what was published though its lock goes with it", async () => {
    office("370000", "示例甲");
    await publish();
    rmSync(path("local/370000/information/ex-2027"), { recursive: true });
    expect((await mulu("verify")).out).toMatch(/PS-11.*ex-2027/);
    rmSync(path("locks"), { recursive: true });
    const { code, out } = await mulu("verify", "--base", "base");
    expect(code).toBe(1);
    expect(out).toMatch(/PS-11.*ex-2027/);
    expect(out).toContain("LOCK-01");
    expect((await mulu("verify", "--update")).code).toBe(1);
  });

  it("name the one that cannot be read", async () => {
    office("370000", "示例甲");
    await publish();
    const file = "locks/local/370000/information/ex-2027.lock.json";
    for (const text of ["{", "[]", '{"ids":null}']) {
      put(file, text);
      const { code, err } = await mulu("verify");
      expect([code, err]).toEqual([2, expect.stringContaining(file)]);
    }
    rmSync(path(file));
    mkdirSync(path(file));
    expect((await mulu("verify")).code).toBe(2);
  });

  it("put a tombstone with the edition it is of, and go when they hold nothing any more", async () => {
    office("370000", "示例甲");
    await publish();
    const from = "local/370000/information/ex-2027/ex-item";
    rmSync(path(`${from}.yaml`));
    put(
      "redirects/ex-item.yaml",
      `kind: withdrawn\nfrom: ${from}\nto: []\nuntil: 2026-01-01\nreason: { zh: 示例, en: Example }\n`,
    );
    expect((await mulu("verify", "--update")).code).toBe(0);
    const lock = JSON.parse(lockText("locks/local/370000/information/ex-2027.lock.json")) as { buried: string[] };
    expect(lock.buried).toEqual([from]);
    put(
      "instruments/ex-tmp.yaml",
      readFileSync(path("instruments/ex-regulation-of-370000.yaml"), "utf8")
        .replace("370000", "370200")
        .replace("示例甲", "示例乙"),
    );
    await mulu("verify", "--update", "--base", "base");
    expect(locks()).toContain("local/370200/instruments.lock.json");
    rmSync(path("instruments/ex-tmp.yaml"));
    expect((await mulu("verify", "--update", "--base", "base")).code).toBe(0);
    expect(existsSync(path("locks/local/370200/instruments.lock.json"))).toBe(false);
  });
});

describe("a lock of the older form, one file for all", () => {
  /** Writes all locks as one file, as it was before. */
  function asOneFile(): void {
    const parts = [lockText(), ...locks().map((name) => lockText(`locks/${name}`))].map(
      (text) =>
        JSON.parse(text) as { ids: Record<string, string[]>; buried: string[]; editions: object; files: object },
    );
    const ids: Record<string, string[]> = {};
    for (const part of parts)
      for (const [kind, of] of Object.entries(part.ids)) ids[kind] = [...(ids[kind] ?? []), ...of];
    rmSync(path("locks"), { recursive: true });
    const buried = parts.flatMap((part) => part.buried);
    const editions = Object.assign({}, ...parts.map((part) => part.editions)) as object;
    put(commonLock, JSON.stringify({ ids, buried, editions, files: {}, corrections: [] }));
  }

  it("is read as it is, and divided when it is next written", async () => {
    office("370000", "示例甲");
    await mulu("verify", "--update");
    const before = locks().map((name) => lockText(`locks/${name}`));
    asOneFile();
    expect((await mulu("verify")).code).toBe(0);
    expect((await mulu("verify", "--update")).code).toBe(0);
    expect(locks().map((name) => lockText(`locks/${name}`))).toEqual(before);
    expect(lockText()).not.toContain("370000/");
  });

  it("still counts as the base", async () => {
    office("370000", "示例甲");
    await mulu("verify", "--update");
    asOneFile();
    git("init", "--initial-branch=main");
    commit();
    git("tag", "base");
    await mulu("verify", "--update");
    stating("major");
    expect((await mulu("verify", "--base", "base")).code).toBe(0);
    rmSync(path("local/370000/information/ex-2027/ex-item.yaml"));
    expect((await mulu("verify", "--base", "base")).out).toMatch(/PS-11.*ex-item/);
  });
});
