import { mkdirSync, renameSync, rmSync } from "node:fs";

import { describe, expect, it } from "vitest";

import { usePublishedSandbox } from "../testing/published.js";

const { put, mulu, publish, stating, add, path, commit, lockText } = usePublishedSandbox();
const agency = "organizations/ex-agency";
const tombstone = `kind: withdrawn\nfrom: ${agency}\nto: []\nuntil: 2026-01-01\nreason: { zh: 示例, en: Example }\n`;

const official = "national/information/ex-official";
const officialLock = `locks/${official}.lock.json`;
const officialEdition = (zh: string) => `title: { zh: ${zh}, en: Example published edition }
nature: official
dates: { published: 2026-01-01, effective: 2026-01-01 }
publication: { number: 示例〔2026〕1号, url: https://www.example.gov.cn/1, date: 2026-01-01 }
procedure: { review: { date: 2025-12-01, by: ex-congress, outcome: approved } }
provenance: { status: inferred, confidence: high, verified: 2026-01-01, note: 示例数据 }
`;

describe("mulu verify", () => {
  it("keeps what was published: a file that is gone, or renamed, needs a tombstone", async () => {
    expect((await mulu("verify", "--update")).code).toBe(0);
    expect((await mulu("verify")).code).toBe(0);
    renameSync(path(`${agency}.yaml`), path("organizations/ex-renamed.yaml"));
    const { code, out } = await mulu("verify");
    expect(code).toBe(1);
    expect(out).toContain("PS-11");
    expect(out).toContain(agency);
  });

  it.each([
    "{",
    "null",
    "[]",
    "{}",
    '{"ids":null}',
    '{"ids":{},"editions":null}',
    '{"ids":{"instrument":[1]},"editions":{}}',
  ])("says that %s is no lock", async (text) => {
    put("published.lock.json", text);
    for (const more of [[], ["--update"]]) {
      const { code, err } = await mulu("verify", ...more);
      expect(code).toBe(2);
      expect(err).toContain("published.lock.json");
      expect(err).toContain("从版本库恢复");
      expect(err).not.toMatch(/\n\s+at /);
    }
    expect(lockText()).toBe(text);
  });

  it("does not take a lock that is missing, or is a folder, for nothing published", async () => {
    expect((await mulu("verify")).code).toBe(2);
    mkdirSync(path("published.lock.json"));
    const { code, err } = await mulu("verify");
    expect(code).toBe(2);
    expect(err).toContain("EISDIR");
  });

  it("finds what is there and was never locked", async () => {
    await mulu("verify", "--update");
    add("ex-new");
    const { code, out } = await mulu("verify");
    expect(code).toBe(1);
    expect(out).toMatch(/LOCK-02.*organizations\/ex-new/);
    put("published.lock.json", '{"ids":{},"editions":{}}');
    expect((await mulu("verify")).code).toBe(1);
  });

  it("names a file that cannot be read, and says nothing of what rests on it", async () => {
    await mulu("verify", "--update");
    put("instruments/ex-law.yaml", "title: [\n");
    const { code, out } = await mulu("verify");
    expect(code).toBe(1);
    expect(out).toMatch(/YAML-07.*ex-law\.yaml/);
    expect(out).not.toContain("PS-11");
  });
});

describe("mulu verify --update", () => {
  it("refuses while the catalogs have errors, and forgets nothing", async () => {
    await mulu("verify", "--update");
    const before = lockText();
    put("instruments/ex-law.yaml", "title: [\n");
    const { code, err } = await mulu("verify", "--update");
    expect(code).toBe(1);
    expect(err).toContain("catalogs/instruments/ex-law.yaml:2");
    expect(lockText()).toBe(before);
  });

  it("names every id that it would drop, and drops none without a tombstone", async () => {
    await mulu("verify", "--update");
    const before = lockText();
    rmSync(path("organizations/ex-bureau.yaml"), { force: true });
    rmSync(path(`${agency}.yaml`));
    const { code, out } = await mulu("verify", "--update");
    expect(code).toBe(1);
    expect(out).toContain(`PS-11  catalogs/${agency}.yaml`);
    expect(lockText()).toBe(before);
  });

  it("takes a tombstone, and keeps that too", async () => {
    await mulu("verify", "--update");
    rmSync(path(`${agency}.yaml`));
    put("redirects/ex-agency.yaml", tombstone);
    expect((await mulu("verify", "--update")).code).toBe(0);
    expect((await mulu("verify")).code).toBe(0);
    rmSync(path("redirects/ex-agency.yaml"));
    expect((await mulu("verify")).out).toContain("PS-11");
    expect((await mulu("verify", "--update")).code).toBe(1);
  });

  it("begins no new lock where the repository has one", async () => {
    await publish();
    rmSync(path("published.lock.json"));
    const { code, err } = await mulu("verify", "--update");
    expect(code).toBe(2);
    expect(err).toContain("git checkout");
  });

  it("is not talked out of what the last commit locked", async () => {
    await publish();
    rmSync(path(`${agency}.yaml`));
    put("published.lock.json", '{"ids":{},"editions":{}}');
    expect((await mulu("verify", "--update")).code).toBe(1);
  });

  it("lets go again what was locked here and published nowhere, given the base", async () => {
    await publish();
    add("ex-new");
    await mulu("verify", "--update");
    rmSync(path("organizations/ex-new.yaml"));
    expect((await mulu("verify", "--update")).code).toBe(1);
    const { code, out } = await mulu("verify", "--update", "--base", "base");
    expect(code).toBe(0);
    expect(out).toContain("organizations/ex-new");
  });
});

describe("an official edition", () => {
  it("is not frozen anew with other content, unless the correction is recorded", async () => {
    put(`${official}/edition.yaml`, officialEdition("示例公布版本"));
    await publish();
    put(`${official}/edition.yaml`, officialEdition("改过的版本"));
    const before = lockText(officialLock);
    for (const more of [[], ["--update"], ["--base", "base"]]) {
      const { code, out } = await mulu("verify", ...more);
      expect(code).toBe(1);
      expect(out).toContain(`PS-15  catalogs/${official}/edition.yaml`);
    }
    expect(lockText(officialLock)).toBe(before);
    expect((await mulu("verify", "--update", "--correct", " ", "--today", "2026-11-20")).code).toBe(2);
    const { code, out } = await mulu("verify", "--update", "--correct", "公布文本有误", "--today", "2026-11-20");
    expect([code, out]).toEqual([0, expect.stringContaining(official)]);
    expect(JSON.parse(lockText(officialLock))).toMatchObject({
      corrections: [{ edition: official, on: "2026-11-20", reason: "公布文本有误" }],
    });
    expect((await mulu("verify")).code).toBe(0);
    stating("patch");
    expect((await mulu("verify", "--base", "base")).code).toBe(0);
  });

  it("is held against the base, whatever its author did to the lock", async () => {
    put(`${official}/edition.yaml`, officialEdition("示例公布版本"));
    await publish();
    put(`${official}/edition.yaml`, officialEdition("改过的版本"));
    const lock = JSON.parse(lockText(officialLock)) as { editions: object; files: object };
    put(officialLock, JSON.stringify({ ...lock, editions: {}, files: {} }));
    stating("major");
    commit();
    const { code, out } = await mulu("verify", "--base", "base");
    expect(code).toBe(1);
    expect(out).toContain("PS-15");
    expect(out).toContain("LOCK-01");
  });

  it("needs no correction where nothing was altered", async () => {
    await mulu("verify", "--update");
    const { code, err } = await mulu("verify", "--update", "--correct", "示例", "--today", "2026-11-20");
    expect(code).toBe(2);
    expect(err).toContain("无须更正");
    expect((await mulu("verify", "--correct", "示例")).code).toBe(2);
  });
});

describe("a list standard", () => {
  const standard = (year: number, changes: string) => `title: { zh: 示例严重失信主体名单, en: Example serious list }
field: market-regulation
harm: market-and-social-order
subjects: [legal-person]
authority: ex-ministry
setBy: { instrument: ex-department-rule, article: "3" }
interimReason: { zh: 示例：上位法正在修订, en: Example - the law above is under revision }
fieldBasis: [{ instrument: ex-admin-reg, article: "48", role: list-field, weight: operative }]
fieldClause: { field: market-regulation, subjects: [legal-person] }
inForce: { from: ${year}-03-01 }
designation: { level: county, notice: true, steps: [{ zh: 示例：告知后决定, en: Example - notice then decision }] }
entry:
  - { zh: 示例：骗取中标, en: Example - fraud in a tender, gravity: { zh: 示例：金额大, en: Example - a large amount }, documents: [administrative-penalty] }
removal: [{ zh: 示例：满三年, en: Example - three years passed, kind: time, after: P3Y }]
removalProcedure:
  zh: 示例：申请、核实、移出
  en: Example - application, check, removal
  by: { zh: 示例部门, en: Example department }
  within: { duration: P5D, calendar: working }
remedies: [{ kind: reconsideration }, { kind: litigation }]
objection: { channel: { zh: 示例窗口, en: Example counter }, handler: ex-ministry, within: { duration: P10D, calendar: working } }
standardPublication:
  - { channel: credit-china, date: ${year}-01-10, url: https://www.example.gov.cn/ }
  - { channel: designated-site, date: ${year}-01-10, url: https://www.example.gov.cn/ }
evaluateEvery: P10Y
${changes}provenance: { status: inferred, confidence: high, verified: 2026-01-01, note: 示例数据 }
`;
  const publicity = (period: string) => `publicity: { period: ${period} }\n`;

  it("of a new version is told by what it changes, with the level of that", async () => {
    put("national/lists/ex-other/2022.yaml", standard(2022, publicity("P1Y")));
    await publish();
    put("national/lists/ex-other/2026.yaml", standard(2026, publicity("P3Y")));
    stating("minor");
    const { code, out } = await mulu("verify", "--base", "base");
    expect(code).toBe(1);
    expect(out).toMatch(
      /major {2}期限变长 {2}national\/lists\/ex-other\/2026 publicity\.period（与 national\/lists\/ex-other\/2022 相比）：P1Y → P3Y/,
    );
    expect(out).toMatch(/PS-09.*应为 major/s);
  });
});
