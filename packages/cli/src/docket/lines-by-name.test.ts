import { compile } from "@mulu/compiler";
import { exampleWorld } from "@mulu/validators";
import { describe, expect, it } from "vitest";

import type { Docket, DocketComment } from "@mulu/schema";

import { linesByName, withIds } from "./lines-by-name.js";
import { proposedLines } from "./proposed-lines.js";

const provenance = "provenance: { status: inferred, confidence: high, verified: 2026-01-01 }\n";
const room = "local/370000/incentives";
const edition = (more: string): string => `title: { zh: 示例版本, en: Example edition }\n${more}\n${provenance}`;
const item = (title: string, more: string): string =>
  `title: { zh: ${title}, en: An incentive }\nunknown: [basis, beneficiary, implementer, discretion]\n${more}${provenance}`;

const files = new Map(
  Object.entries({
    ...exampleWorld,
    [`${room}/ex-2026/edition.yaml`]: edition("nature: transcription\ndates: { effective: 2026-01-01 }"),
    [`${room}/ex-2027/edition.yaml`]: edition(`nature: draft\nsupersedes: ${room}/ex-2026`),
    [`${room}/ex-2026/kept.yaml`]: item("示例激励", ""),
    [`${room}/ex-2027/kept.yaml`]: item("示例激励", "note: { zh: 另附条件, en: With a condition }\n"),
    [`${room}/ex-2026/struck.yaml`]: item("原有激励", ""),
    [`${room}/ex-2026/same.yaml`]: item("不变激励", ""),
    [`${room}/ex-2027/same.yaml`]: item("不变激励", "").replace("basis, ", "basis, note, "),
  }).map(([path, text]) => [path, new TextEncoder().encode(text)] as const),
);

const { set } = compile({ files, findings: [] });
const draft = set.edition(`${room}/ex-2027`);
if (!draft) throw new Error("no draft");
const lines = proposedLines(set, draft);
const docket = { proposes: [draft.id], lines } as unknown as Docket;
const about = (line: string): DocketComment => ({ number: 1, line }) as unknown as DocketComment;

describe("what a draft proposes", () => {
  it("is what people are asked about, and not what this project does not know", () => {
    expect(lines.map(({ id, change }) => `${change} ${id}`).toSorted()).toEqual(["change kept", "remove struck"]);
    expect(lines.map(({ what }) => what.zh).join()).not.toMatch(/不知道/);
  });
});

describe("a line of a docket", () => {
  it.each([
    ["示例激励", "kept"],
    ["“示例激励”", "kept"],
    ["原有激励", "struck"],
    ["删去“原有激励”", "struck"],
    ["kept", "kept"],
    ["没有的", undefined],
    ["不变激励", undefined],
  ])("%s is %s", (written, id) => {
    const name = written.replaceAll(/[“”]/g, "");
    expect(linesByName(docket, set).get(name)).toBe(id);
  });

  it("is none where two are called alike", () => {
    const twice = { ...docket, lines: lines.map((line) => ({ ...line, what: { zh: "一样", en: "same" } })) };
    expect(linesByName(twice, set).get("一样")).toBeUndefined();
  });
});

describe("an answer", () => {
  const given = (line: string, change: string, field?: string) =>
    withIds({ change, ...(field === undefined ? {} : { field }) }, { docket, comment: about(line), set });

  it.each([
    ["示例激励", `${room}/ex-2027/kept`],
    [`示例激励（${room}/ex-2027/kept）`, `${room}/ex-2027/kept`],
    [`catalogs/${room}/ex-2027/kept.yaml`, `${room}/ex-2027/kept`],
    ["不变激励", "不变激励"],
  ])("names the document changed: %s", (written, change) => {
    expect(given("kept", written).change).toBe(change);
  });

  it.each([
    ["说明", "note"],
    ["备注", "note"],
    ["note", "note"],
    ["没有的字段", "没有的字段"],
  ])("names the field changed: %s", (written, field) => {
    expect(given("kept", "示例激励", written).field).toBe(field);
  });
});
