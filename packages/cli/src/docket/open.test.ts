import { readFileSync } from "node:fs";

import { describe, expect, it } from "vitest";

import { useDesk } from "../testing/docket-desk.js";

const desk = useDesk();
const provenance = "provenance: { status: inferred, confidence: high, verified: 2026-01-01 }\n";
const edition = (id: string, more: string): void => {
  const text = `title: { zh: 示例版本, en: Example edition }\n${more}\n${provenance}`;
  desk.put(`local/370000/incentives/${id}/edition.yaml`, text);
};
const usual = ["--opens", "2026-12-01", "--days", "30", "--lead", "ex-ministry", "--on", "2026-11-20"];
const open = async (...args: string[]) => {
  const { code, out, err } = await desk.mulu("docket", "open", ...args, "--json");
  return { code, err, report: JSON.parse(out === "" ? "{}" : out) as Record<string, unknown> };
};
const draft = "nature: draft\ndates: { effective: 2027-01-01 }";

describe("a docket for a draft", () => {
  it("has its stages, its window counted from the day after the first, and can be checked", async () => {
    edition("ex-2027", draft);
    const { code, report } = await open(
      "local/370000/incentives/ex-2027",
      ...usual,
      "--group",
      "public",
      "--channel",
      "mail",
    );
    expect([code, report]).toEqual([
      0,
      expect.objectContaining({ docket: "consultations/370000-incentives-ex-2027", closes: "2026-12-31", base: null }),
    ]);
    const text = readFileSync(desk.at("catalogs/consultations/370000-incentives-ex-2027/docket.yaml"), "utf8");
    expect(text).toContain(
      "- { id: first, opens: 2026-12-01, closes: 2026-12-31, groups: [public], channels: [mail] }",
    );
    const { out } = await desk.mulu("check", "consultations/370000-incentives-ex-2027", "--json");
    expect(out).not.toMatch(/SCHEMA|LINK|YAML/);
  });

  it("finds its lead by name as well as by id", async () => {
    edition("ex-2027", draft);
    const { code } = await open("local/370000/incentives/ex-2027", ...usual.with(5, "示例部"));
    expect(code).toBe(0);
    const text = readFileSync(desk.at("catalogs/consultations/370000-incentives-ex-2027/docket.yaml"), "utf8");
    expect(text).toContain("lead: ex-ministry");
  });

  it.each([
    ["an edition that is no draft", ["local/370000/incentives/ex-2025", ...usual], "不是草案"],
    ["a lead nobody knows", ["local/370000/incentives/ex-2027", ...usual.with(5, "nobody")], "nobody"],
    ["days that do not follow", ["local/370000/incentives/ex-2027", ...usual.with(7, "2026-12-02")], "晚于"],
    ["an id that is taken", ["local/370000/incentives/ex-2027", ...usual, "--id", "ex-docket"], "已经用过"],
    ["neither end nor days", ["local/370000/incentives/ex-2027", ...usual.toSpliced(2, 2)], "--closes"],
  ])("is refused for %s", async (_what, args, word) => {
    edition("ex-2027", draft);
    edition("ex-2025", "nature: transcription\ndates: { effective: 2025-01-01 }");
    const { code, err } = await open(...args);
    expect([code, err]).toEqual([2, expect.stringContaining(word)]);
  });
});
