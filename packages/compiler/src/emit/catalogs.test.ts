import { CatalogSet } from "@mulu/engine";
import { worldDocuments } from "@mulu/fixtures";
import type { PublishedDocument } from "@mulu/schema";
import { dealingRules, rules } from "@mulu/validators";
import { describe, expect, it } from "vitest";

import { structuralCodes } from "../codes.js";
import { emitCatalogs } from "./catalogs.js";
import { emitIds } from "./ids.js";
import { emitRules } from "./rules.js";
import { summary } from "./summary.js";
import { textOf } from "./testing/files.js";
import { worldInput } from "./testing/world.js";

describe("catalogs.json and index.js", () => {
  const artefacts = emitCatalogs(worldInput());

  it("hold every document of the catalogs, sorted by id", () => {
    const { documents } = JSON.parse(textOf(artefacts, "catalogs.json")) as { documents: { id: string }[] };
    const ids = documents.map(({ id }) => id);
    const offered = worldDocuments.filter(({ documentKind }) => documentKind !== "register-row");
    expect(ids).toEqual(offered.map(({ id }) => id).sort());
  });

  it("leave the rows of this project’s own requirements to the pages about it", () => {
    const { documents } = JSON.parse(textOf(artefacts, "register.json")) as { documents: { documentKind: string }[] };
    expect(new Set(documents.map(({ documentKind }) => documentKind))).toEqual(new Set(["register-row"]));
    expect(textOf(artefacts, "index.js")).not.toContain("register-row");
  });

  it("say the same thing", async () => {
    const source = textOf(artefacts, "index.js");
    const module = (await import(`data:text/javascript,${encodeURIComponent(source)}`)) as { documents: unknown };
    expect({ documents: module.documents }).toEqual(JSON.parse(textOf(artefacts, "catalogs.json")));
  });

  it("do not depend on the order in which keys were written", () => {
    const reversed = worldDocuments.map((document) => Object.fromEntries(Object.entries(document).reverse()));
    expect(emitCatalogs(worldInput(reversed as unknown as typeof worldDocuments))).toEqual(artefacts);
  });
});

describe("comments of dockets", () => {
  const id = "consultations/ex-docket";
  const comment = {
    received: "2026-01-02",
    number: 2,
    group: "public",
    channel: "mail",
    summary: { zh: "演练意见" },
  } as const;
  const base = worldInput();
  const docket = { ...base.set.documents[0], id, documentKind: "docket" } as unknown as PublishedDocument;
  const held = [
    { ...comment, window: "second" },
    { ...comment, number: 1, window: "first" },
    { ...comment, number: 3, window: "second" },
  ];
  const set = new CatalogSet([...base.set.documents, docket], new Map([[id, held]]));
  const artefacts = emitCatalogs({ ...base, set });

  it("are files of their own, one a window, as they are written by hand, and in no document", () => {
    const line = (number: number): string =>
      `{"number":${String(number)},"group":"public","received":"2026-01-02","channel":"mail","summary":{"zh":"演练意见"}}\n`;
    expect(textOf(artefacts, `comments/${id}/first.ndjson`)).toBe(line(1));
    expect(textOf(artefacts, `comments/${id}/second.ndjson`)).toBe(line(2) + line(3));
    expect(textOf(artefacts, "catalogs.json")).not.toContain("演练意见");
  });
});

describe("ids.d.ts", () => {
  const declaration = textOf(emitIds(worldInput()), "ids.d.ts");
  const union = (name: string): string => new RegExp(`export type ${name} =([^;]*);`).exec(declaration)?.[1] ?? "";

  it("names entries with and without edition", () => {
    expect(union("EntryId")).toContain('"national/information/ex-2026/ex-entry"');
    expect(union("EntryId")).toContain('"national/information/ex-entry"');
  });

  it("names instruments as citations do", () => expect(union("InstrumentId").trim()).toBe('| "ex-law"\n  | "ex-rule"'));

  it("keeps kinds apart", () => expect(union("MeasureId")).not.toContain("ex-entry"));
});

describe("rules.json", () => {
  it("has every code a finding can carry: of the law, of dealings, of form", () => {
    const known = new Set(worldInput().rules.map(({ code }) => code));
    const codes = [...rules, ...dealingRules, ...Object.values(structuralCodes)].map(({ code }) => code);
    expect(codes.filter((code) => !known.has(code))).toEqual([]);
  });

  it("gives every rule with its articles in words and both examples", () => {
    const emitted = JSON.parse(textOf(emitRules(worldInput()), "rules.json")) as Record<string, unknown>[];
    expect(emitted.length).toBe(worldInput().rules.length);
    expect(emitted.find(({ code }) => code === "MS-04")).toMatchObject({
      title: { zh: expect.stringMatching(/./) as string },
      words: { message: { zh: expect.stringContaining("减损权利") as string } },
      examples: { pass: expect.any(Object) as object, fail: expect.any(Object) as object },
    });
  });
});

describe("summary", () => {
  const result = summary(worldInput());

  it("sets our counts beside the publisher's", () => {
    const [edition] = result.catalogs.find(({ concept }) => concept === "national/information")?.editions ?? [];
    expect(edition).toMatchObject({
      ours: { categories: 1, entries: 1 },
      officialCounts: { entries: 9 },
      count: 1,
      withArticle: 1,
      unknown: { sharing: 1 },
    });
  });

  it("counts groups and types of a list of measures", () => {
    const [edition] = result.catalogs.find(({ concept }) => concept === "national/measures")?.editions ?? [];
    expect(edition?.ours).toEqual({ groups: 1, types: 1, entries: 1 });
  });

  it("counts findings by severity and verdict, and names the verdicts nobody reached", () => {
    expect(result.findings).toEqual({
      total: 1,
      accepted: 0,
      undecided: 0,
      bySeverity: { error: 1, warning: 0 },
      byVerdict: { fail: 1, "cannot-say": 0 },
      byRule: { "SH-01": 1 },
    });
  });

  it("calls nothing official that no publication backs", () => expect(result.official).toBe(0));
});
