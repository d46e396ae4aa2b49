import { describe, expect, it } from "vitest";

import { compile } from "../compile.js";
import { brief, catalogs, changed, findingsOf, onlyFinding, soundFiles } from "../testing/catalogs.js";
import { inTodaysForm } from "./former-forms.js";

const law = "instruments/tax-law.yaml";
const [entry = ""] = Object.keys(soundFiles).filter((path) => /^national\/information\/[^/]+\/(?!edition)/.test(path));
const withCollector = (written: string) => ({ [entry]: `${soundFiles[entry] ?? ""}collectedBy: ${written}\n` });
const [bureau = ""] = Object.keys(soundFiles)
  .filter((path) => path.startsWith("organizations/"))
  .map((path) => path.replace(/^organizations\/|\.yaml$/g, ""));

describe("a file written in a form of before", () => {
  it("names a collector by the id of its organization", () => {
    expect(findingsOf(withCollector(`[${bureau}]`))).toEqual([]);
    const { documents } = compile(catalogs(withCollector(`[${bureau}]`)));
    expect(documents.find(({ file }) => file.endsWith(entry))).toMatchObject({
      collectedBy: [{ organization: bureau }],
    });
  });

  it("is asked, as every other, whether the organization exists", () => {
    expect(brief(onlyFinding(withCollector("[no-such-bureau]")))).toMatch(/LINK-01$/);
  });

  it("says when a law was repealed under “on”", () => {
    const written = changed(law, "level: law", "level: law\nrepealed: { on: 2026-01-05 }");
    expect(findingsOf(written)).toEqual([]);
    const { documents } = compile(catalogs(written));
    expect(documents.find(({ file }) => file.endsWith(law))).toMatchObject({
      repealed: { date: "2026-01-05" },
    });
  });

  it("says so in lists and groups, and of a tombstone, in whatever quotes", () => {
    const proposals = [{ impact: { on: "2026-01-05", by: "x" } }, { impact: { date: "2026-01-05", by: "x" } }];
    expect(inTodaysForm("docket", { proposals }, `"on": 2026-01-05`)).toEqual({
      proposals: [proposals[1], proposals[1]],
    });
    expect(inTodaysForm("redirect", { to: ["x"], on: "2026-01-05" }, "on : 2026-01-05")).toEqual({
      to: ["x"],
      until: "2026-01-05",
    });
  });

  it("is the same value where it has the form of today, and is told its mistakes where it has neither", () => {
    const today = { collectedBy: [{ organization: bureau }] };
    expect(inTodaysForm("entry", today, "collectedBy: [{ organization: x }]")).toBe(today);
    const sound = { repealed: { date: "2026-01-05" }, title: { zh: "甲", en: "on: A" } };
    expect(inTodaysForm("instrument", sound, "title: { zh: 甲, en: 'on: A' }")).toBe(sound);
    expect(onlyFinding(withCollector("[5]")).rule).toMatch(/^SCHEMA/);
    const both = changed(law, "level: law", "level: law\nrepealed: { on: 2026-01-05, date: 2026-01-05 }");
    expect(onlyFinding(both).rule).toMatch(/^SCHEMA/);
  });
});
