import { exampleWorld } from "@mulu/validators";
import { describe, expect, it } from "vitest";

import { compile } from "../compile.js";
import { emptyLock, freeze, parseLock, union } from "./lock.js";
import type { Lock } from "./lock.js";
import { driftFrom, shrunkFrom, verifyLock } from "./verify-lock.js";

const official = "national/information/ex-official/edition.yaml";
const edition = (zh: string) => `title: { zh: ${zh}, en: Example published edition }
nature: official
dates: { published: 2026-01-01, effective: 2026-01-01 }
publication: { number: 示例〔2026〕1号, url: https://www.example.gov.cn/1, date: 2026-01-01 }
provenance: { status: inferred, confidence: high, verified: 2026-01-01, note: 示例数据 }
`;

function setOf(changes: Readonly<Record<string, string | null>> = {}) {
  const all: Readonly<Record<string, string | null>> = {
    ...exampleWorld,
    [official]: edition("示例公布版本"),
    ...changes,
  };
  const files = Object.entries(all);
  const encoder = new TextEncoder();
  const present = files.flatMap(([path, text]) => (text === null ? [] : [[path, encoder.encode(text)] as const]));
  return compile(new Map(present)).set;
}

const lock = freeze(setOf());
const entry = (zh: string) => `title: { zh: ${zh}, en: Example item }
polarity: basic
subjects: [legal-person]
basis: []
provenance: { status: inferred, confidence: high, verified: 2026-01-01, note: 示例数据 }
`;
const member = "national/information/ex-official/ex-item.yaml";

type Changes = Readonly<Record<string, string | null>>;

function present(changes: Changes, more: Partial<Lock> = {}) {
  const files = Object.entries<string | null>({ ...exampleWorld, [official]: "", ...changes });
  return {
    set: setOf(changes),
    files: files.flatMap(([path, text]) => (text === null ? [] : [path])),
    corrections: more.corrections ?? [],
  };
}

const codes = (changes: Changes, from = lock) =>
  verifyLock(from, present(changes)).map(({ rule, subject }) => `${rule} ${subject}`);

const tombstone = `kind: withdrawn
from: instruments/ex-normative
to: []
until: 2026-01-01
reason: { zh: 示例, en: Example }
`;

describe("what was published stays", () => {
  it("finds nothing where nothing is gone or altered, or something was added", () => {
    expect(codes({})).toEqual([]);
    expect(codes({ "organizations/ex-new.yaml": exampleWorld["organizations/ex-bureau.yaml"] ?? "" })).toEqual([]);
  });

  it("asks a tombstone of what is gone, and is content with one", () => {
    const gone = { "instruments/ex-normative.yaml": null };
    expect(codes(gone)).toEqual(["PS-11 instruments/ex-normative"]);
    expect(codes({ ...gone, "redirects/ex-normative.yaml": tombstone })).toEqual([]);
  });

  it("asks for the tombstone itself once it is locked", () => {
    const buried = freeze(setOf({ "instruments/ex-normative.yaml": null, "redirects/ex-normative.yaml": tombstone }));
    expect(codes({ "instruments/ex-normative.yaml": null }, buried)).toEqual(["PS-11 instruments/ex-normative"]);
  });

  it("does not take a file that cannot be read, or what rests on one, for gone", () => {
    expect(codes({ "instruments/ex-law.yaml": "title: [\n", [official]: "title: [\n" })).toEqual([]);
  });

  it("gives the same lock for the same catalogs, and reads it back", () => {
    expect(JSON.stringify(freeze(setOf()))).toBe(JSON.stringify(lock));
    expect(parseLock(JSON.stringify(lock))).toEqual(lock);
  });
});

describe("an official edition", () => {
  const whole = freeze(setOf({ [member]: entry("示例事项") }));
  const found = (changes: Changes, more: Partial<Lock> = {}) =>
    verifyLock(whole, present(changes, more)).map(({ rule, subject, file }) => `${rule} ${subject} ${file ?? ""}`);

  it.each([
    ["its own file", { [official]: edition("改过"), [member]: entry("示例事项") }, [official]],
    ["a member", { [member]: entry("改过的事项") }, [member]],
    [
      "a member that came",
      { [member]: entry("示例事项"), [member.replace("item", "new")]: entry("又一") },
      [member.replace("item", "new")],
    ],
  ])("does not change: %s is named", (_, changes, files) => {
    expect(found(changes)).toEqual(files.map((file) => `PS-15 national/information/ex-official catalogs/${file}`));
  });

  it("does not lose a member, nor its being official", () => {
    expect(found({ [member]: null })).toContain(`PS-15 national/information/ex-official catalogs/${member}`);
    const demoted = edition("示例公布版本").replace("nature: official", "nature: transcription");
    expect(found({ [official]: demoted, [member]: entry("示例事项") }).join()).toContain("PS-15");
  });

  it("may be corrected from just this content to just that one", () => {
    const changes = { [member]: entry("改过的事项") };
    const id = "national/information/ex-official";
    const [was = "", is = ""] = [whole.editions[id], freeze(setOf(changes)).editions[id]];
    const record = { edition: id, on: "2026-01-02", reason: "示例" };
    expect(found(changes, { corrections: [{ ...record, was, is }] })).toEqual([]);
    const between = `sha256:${"0".repeat(64)}`;
    const steps = [
      { ...record, was, is: between },
      { ...record, was: between, is },
    ];
    expect(found(changes, { corrections: steps })).toEqual([]);
    expect(found(changes, { corrections: steps.slice(1) })).toHaveLength(1);
    expect(found({ [member]: entry("又改") }, { corrections: [{ ...record, was, is }] })).toHaveLength(1);
  });
});

describe("an official list standard", () => {
  const standard = "national/lists/ex-official/2026.yaml";
  const id = standard.slice(0, -5);
  const text = (zh: string, status = "official") => `title: { zh: ${zh}, en: Example list }
kind: serious
field: market-regulation
setBy: { instrument: ex-department-rule }
inForce: { from: 2026-03-01 }
standardPublication: [{ channel: credit-china, date: 2026-01-02, url: https://www.example.gov.cn/2 }]
provenance: { status: ${status}, confidence: high, verified: 2026-01-01, note: 示例数据 }
`;
  const whole = freeze(setOf({ [standard]: text("示例名单") }));
  const found = (changes: Changes, more: Partial<Lock> = {}) =>
    verifyLock(whole, present(changes, more)).map(({ rule, subject, file }) => `${rule} ${subject} ${file ?? ""}`);

  it("is official by the act that sets it and the address of its publication", () => {
    expect(setOf({ [standard]: text("示例名单") }).get(id)).toMatchObject({ official: true });
    const unset = text("示例名单").replace("setBy: { instrument: ex-department-rule }\n", "");
    expect(setOf({ [standard]: unset }).get(id)).toMatchObject({ official: false });
    expect(setOf({ [standard]: text("示例名单", "public-copy") }).get(id)).toMatchObject({ official: false });
  });

  it("is locked, and one that is not official is not", () => {
    expect(whole.editions).toHaveProperty([id]);
    expect(whole.files).toHaveProperty([standard]);
    expect(freeze(setOf({ [standard]: text("示例名单", "public-copy") })).editions).not.toHaveProperty([id]);
  });

  it.each([
    ["altered", text("改过的名单")],
    ["official no longer", text("示例名单", "public-copy")],
  ])("is not %s", (_, now) => {
    expect(found({ [standard]: text("示例名单") })).toEqual([]);
    expect(found({ [standard]: now })).toEqual([`PS-15 ${id} catalogs/${standard}`]);
  });

  it("may be corrected from just this content to just that one", () => {
    const changes = { [standard]: text("改过的名单") };
    const [was = "", is = ""] = [whole.editions[id], freeze(setOf(changes)).editions[id]];
    const corrections = [{ edition: id, was, is, on: "2026-01-02", reason: "示例" }];
    expect(found(changes, { corrections })).toEqual([]);
    expect(found({ [standard]: text("又改的名单") }, { corrections })).toHaveLength(1);
  });
});

describe("a lock", () => {
  it.each([
    "",
    "{",
    "null",
    "[]",
    "{}",
    '"x"',
    '{"ids":null}',
    '{"ids":{},"editions":null}',
    '{"ids":[],"editions":{}}',
    '{"ids":{"instrument":"x"},"editions":{}}',
    '{"ids":{"instrument":[1]},"editions":{}}',
    '{"ids":{"no-such-kind":[]},"editions":{}}',
    '{"ids":{},"editions":{"x":"md5:1"}}',
    '{"ids":{},"editions":{},"buried":{}}',
    '{"ids":{},"editions":{},"files":[]}',
    '{"ids":{},"editions":{},"corrections":[{"edition":"x"}]}',
    '{"name":"x","lockfileVersion":3,"packages":{}}',
  ])("is not %j", (text) => {
    expect(parseLock(text)).toBeUndefined();
  });

  it("of the first form, without tombstones and files, is read", () => {
    expect(parseLock('{"ids":{"instrument":["instruments/ex-law"]},"editions":{}}')).toEqual({
      ...emptyLock,
      ids: { instrument: ["instruments/ex-law"] },
    });
  });

  it("that lacks what is there is found, with what it lacks", () => {
    expect(driftFrom(lock, setOf())).toEqual([]);
    const [finding] = driftFrom(
      lock,
      setOf({ "instruments/ex-new.yaml": exampleWorld["instruments/ex-law.yaml"] ?? "" }),
    );
    expect(finding).toMatchObject({ rule: "LOCK-02", severity: "error" });
    expect(finding?.message.zh).toContain("instruments/ex-new");
    expect(finding?.hint?.zh).toContain("verify --update");
    expect(driftFrom(emptyLock, setOf())[0]?.message.zh).toContain(`${setOf().documents.length} 个标识`);
  });

  it("that holds less than an earlier one is found", () => {
    expect(shrunkFrom(lock, lock, setOf())).toEqual([]);
    expect(shrunkFrom(lock, emptyLock, setOf())).toMatchObject([{ rule: "LOCK-01" }]);
    expect(shrunkFrom(lock, { ...lock, editions: {} }, setOf())).toMatchObject([{ rule: "LOCK-01" }]);
    const record = { edition: "x", was: "a", is: "b", on: "2026-01-02", reason: "示例" };
    const corrected = { ...lock, corrections: [record] };
    expect(shrunkFrom(corrected, lock, setOf())).toMatchObject([{ rule: "LOCK-01", subject: "x" }]);
    expect(shrunkFrom(corrected, { ...lock, corrections: [{ ...record, reason: "别的" }] }, setOf())).toHaveLength(1);
  });

  it("joined with another believes the first where both know a digest", () => {
    const other = { ...lock, ids: { list: ["x"] as const }, editions: { "national/information/ex-official": "other" } };
    expect(union(lock, other).editions).toEqual(lock.editions);
    expect(union(lock, other).ids.list).toContain("x");
    expect(union(lock, other).ids.instrument).toEqual(lock.ids.instrument);
  });
});
