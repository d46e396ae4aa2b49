import { describe, expect, it } from "vitest";

import type { EditionDefaults, Entry } from "@mulu/schema";

import { withDefaults } from "./inherit.js";

const text = (zh: string) => ({ zh, en: zh });
const provenance = { status: "public-copy", confidence: "high", verified: "2026-01-01" } as const;

const entry = (facts: Partial<Entry> = {}): Entry => ({
  title: text("示例条目"),
  polarity: "negative",
  subjects: ["natural-person"],
  sharing: { shareable: true },
  publication: { publishable: true },
  provenance,
  ...facts,
});

const defaults: EditionDefaults = {
  query: { roles: text("示例经办人"), purposes: [text("示例用途")] },
  objection: { channel: text("示例窗口"), handler: "ex-bureau" },
  repair: { methods: text("示例方式"), channels: ["credit-china"] },
  sharing: { method: text("示例接口") },
  publication: { channels: ["department-portal"] },
  personal: { purpose: text("示例目的"), consentRequired: true },
  severity: { scheme: text("示例分级"), assignedBy: "ex-bureau" },
  updateFrequency: text("示例每月"),
  retention: { term: { max: "P5Y" } },
};

const inherited = (facts: Partial<Entry> = {}, said = defaults) => withDefaults(entry(facts), { defaults: said });

describe("an entry has from its edition what it does not say itself", () => {
  it("takes every part, and tells which fields came from there", () => {
    const { value, inherited: fields } = inherited();
    expect(value).toMatchObject(defaults);
    expect(fields).toEqual([
      "query.roles",
      "query.purposes",
      "objection.channel",
      "objection.handler",
      "repair.methods",
      "repair.channels",
      "sharing.method",
      "publication.channels",
      "personal",
      "severity",
      "updateFrequency",
      "retention",
    ]);
  });

  it("keeps what it says itself, field by field", () => {
    const { value, inherited: fields } = inherited({ query: { roles: text("本项经办人") } });
    expect(value.query).toEqual({ roles: text("本项经办人"), purposes: [text("示例用途")] });
    expect(fields).not.toContain("query.roles");
  });

  it("keeps an empty list, which is a statement", () => {
    expect(inherited({ repair: { channels: [] } }).value.repair?.channels).toEqual([]);
  });

  it.each([
    ["severity", { severity: { scheme: text("本项分级") } }],
    ["retention", { retention: { text: text("本项保存") } }],
    ["personal", { personal: { purpose: text("本项目的") } }],
  ] as const)("mixes no half of %s with half of another", (name, own) => {
    expect(inherited(own).value[name]).toEqual(Object.values(own)[0]);
  });

  it("is the same, and no copy, where the edition says nothing for all", () => {
    const own = entry();
    expect(withDefaults(own, {}).value).toBe(own);
    expect(withDefaults(own, {}).inherited).toEqual([]);
  });
});

describe("a default says how, never whether", () => {
  it.each([
    ["sharing", { sharing: { shareable: false } }],
    ["sharing", { sharing: undefined }],
    ["publication", { publication: { publishable: false } }],
    ["publication", { publication: undefined }],
    ["repair", { polarity: "positive" }],
    ["repair", { polarity: undefined }],
    ["repair", { repair: { repairable: false } }],
    ["severity", { polarity: "neutral" }],
    ["personal", { subjects: ["legal-person"] }],
  ] as const)("%s does not reach an entry with %j", (name, facts) => {
    const own = Object.fromEntries(
      Object.entries({ ...entry(), ...facts }).filter(([, value]) => value !== undefined),
    ) as unknown as Entry;
    const { value, inherited: fields } = withDefaults(own, { defaults });
    expect(value[name]).toEqual(own[name]);
    expect(fields.filter((field) => field.startsWith(name))).toEqual([]);
  });
});

describe("what an entry says of its gaps", () => {
  const words = text("依照国家有关规定");

  it.each([
    ["the whole", { noneStated: ["objection"] }, ["objection.channel", "objection.handler"]],
    ["one field", { noneStated: ["objection.handler"] }, ["objection.handler"]],
    ["a part of a field", { byReference: [{ field: "retention.term", words }] }, ["retention"]],
    ["what a text leaves elsewhere", { byReference: [{ field: "objection.channel", words }] }, ["objection.channel"]],
  ])("is a statement of its own where its text was read: %s", (_, facts, kept) => {
    const { inherited: fields } = inherited(facts);
    expect(fields.filter((field) => kept.includes(field))).toEqual([]);
    expect(fields).toContain("query.roles");
  });

  it("is filled where it was merely unknown, and no longer listed", () => {
    const { value } = inherited({ unknown: ["conduct", "objection.channel", "retention"] });
    expect(value.objection?.channel).toEqual(text("示例窗口"));
    expect(value.unknown).toEqual(["conduct"]);
  });

  it("lists of a part that is filled the fields that nobody states", () => {
    expect(inherited({ unknown: ["objection"] }).value.unknown).toEqual(["objection.within"]);
    expect(inherited({ unknown: ["objection", "objection.within"] }, { query: {} }).value.unknown).toEqual([
      "objection",
      "objection.within",
    ]);
  });

  it("has no list where nothing is left", () => {
    expect(inherited({ unknown: ["updateFrequency"] }).value).not.toHaveProperty("unknown");
  });

  it("keeps a gap that a default does not fill", () => {
    expect(inherited({ unknown: ["retention.text"] }).value.unknown).toEqual(["retention.text"]);
  });
});
