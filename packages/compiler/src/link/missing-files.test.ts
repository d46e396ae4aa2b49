import { describe, expect, it } from "vitest";

import { catalogs, findingsOf } from "../testing/catalogs.js";

const edition = "national/information/2026/edition.yaml";
const entry = "national/information/2026/penalty.yaml";

describe("a list or an edition whose own file is missing is one finding for each file that uses it", () => {
  const secondFile = "national/information/2026/second.yaml";
  const second = new TextDecoder().decode(catalogs().get(entry)).replace("示例处罚", "示例处罚二");
  const said = (files: Readonly<Record<string, string | null>>) =>
    findingsOf(files).map(({ file = "", rule }) => `${file.replace("catalogs/", "")} ${rule}`);

  it("a deleted edition.yaml: its members, and what names it", () => {
    const files = { [edition]: null, [secondFile]: second };
    const found = said(files);
    expect(found).toEqual(expect.arrayContaining([`${entry} LINK-01`, `${secondFile} LINK-01`]));
    expect(found).not.toContain(`${edition} LINK-01`);
    expect(new Set(found).size).toBe(found.length);
    const [finding] = findingsOf(files).filter(({ file }) => file === `catalogs/${entry}`);
    expect(finding?.message.zh).toContain("national/information/2026/ 没有 edition.yaml");
    expect(finding?.subject).toBe(entry.slice(0, -5));
  });

  it("an edition that supersedes one whose edition.yaml is deleted", () => {
    const later = "national/information/2027/edition.yaml";
    const text = new TextDecoder().decode(catalogs().get(edition));
    const next = text.replace(
      "effective: 2026-01-01 }",
      "effective: 2027-01-01 }\nsupersedes: national/information/2026",
    );
    expect(next).toContain("supersedes");
    expect(said({ [edition]: null, [later]: next })).toContain(`${later} LINK-01`);
  });

  it("a deleted vocabulary of sources: each file once, with how many places", () => {
    const files = { "vocabularies/sources.yaml": null };
    const uses = [...catalogs()].filter(([path, bytes]) => {
      return path !== "vocabularies/sources.yaml" && new TextDecoder().decode(bytes).includes("source: synthetic");
    });
    expect(said(files)).toEqual(uses.map(([path]) => `${path} LINK-01`).sort());
    const [first] = findingsOf(files);
    expect(first?.message.zh).toContain("缺少代码表 vocabularies/sources.yaml，本文件有 1 处引用其中的代码");
    expect(first?.range).toBeDefined();
  });
});
