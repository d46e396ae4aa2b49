import { describe, expect, it } from "vitest";

import { brief, catalogs, changed, findingsOf, onlyFinding } from "../testing/catalogs.js";

const law = "instruments/tax-law.yaml";
const edition = "national/information/2026/edition.yaml";

function publication(url: string): Record<string, string> {
  const added = `nature: exercise\npublication: { number: 示例〔2026〕1号, url: "${url}", date: 2026-01-01 }`;
  return changed(edition, "nature: exercise", added);
}

function source(url: string): Record<string, string> {
  return changed("vocabularies/sources.yaml", "en: Synthetic } }", `en: Synthetic }, url: "${url}" }`);
}

describe("an address outside the fields made for addresses", () => {
  it.each([
    ["a full one", "https://copies.example/laws/1.html"],
    ["one without a scheme", "www.copies.example.com/laws/1"],
    ["a bare host", "copies.example.cn"],
    ["another scheme", "ftp://copies.example/1"],
  ])("in a note: %s", (_, url) => {
    const found = onlyFinding(changed(law, "verified: 2026-01-01", `verified: 2026-01-01, note: "读自 ${url}"`));
    expect(brief(found)).toBe(`catalogs/${law}:6:98 SCHEMA-08`);
    expect(found.message.zh).toContain(url);
    expect(found.path).toEqual(["provenance", "note"]);
  });

  it.each([
    ["by the number of a sign", '"读自 copies.example\\x2ecn"'],
    ["by the end of a line", '"读自 copies.example.\\\n  cn"'],
    ["in capitals", "读自 COPIES.EXAMPLE.CN"],
  ])("where its signs are parted or changed: %s", (_, note) => {
    const found = onlyFinding(changed(law, "verified: 2026-01-01", `verified: 2026-01-01, note: ${note}`));
    expect(found.rule).toBe("SCHEMA-08");
  });

  it("in a comment, which no value shows", () => {
    const found = onlyFinding(changed(law, "level: law", "level: law # see https://copies.example/1"));
    expect(brief(found)).toBe(`catalogs/${law}:2:18 SCHEMA-08`);
  });

  it("in an address field of the wrong document is an unknown field, as everywhere", () => {
    const found = onlyFinding(changed(law, "level: law", "level: law\nurl: https://copies.example/1"));
    expect(found.rule).toBe("SCHEMA-02");
  });

  it("names of files and articles are none", () => {
    expect(
      findingsOf(changed(law, "verified: 2026-01-01", `verified: 2026-01-01, note: 经济法/示例法(2010-01-01).md`)),
    ).toEqual([]);
  });
});

describe("an address in its field", () => {
  it("stands there when its host is a publisher's", () => {
    expect(findingsOf(publication("https://www.example.org/1"))).toEqual([]);
    expect(findingsOf(source("https://www.example.org/2"))).toEqual([]);
  });

  it.each([
    ["an edition's publication", publication("https://copies.example/1"), ["publication", "url"]],
    ["a source", source("http://copies.example:8080/1"), ["values", 0, "url"]],
    [
      "a host that only begins like a public one",
      publication("https://www.example.org.copies.example/1"),
      ["publication", "url"],
    ],
  ])("is refused on any other host: %s", (_, changes, path) => {
    const found = onlyFinding(changes);
    expect([found.rule, found.path]).toEqual(["LINK-01", path]);
    expect(found.hint?.zh).toContain("public-hosts.yaml");
  });

  it("is refused when there is no list of public hosts at all", () => {
    const found = onlyFinding({ ...publication("https://www.example.org/1"), "vocabularies/public-hosts.yaml": null });
    expect([found.rule, found.file]).toEqual(["LINK-01", "catalogs/national/information/2026/edition.yaml"]);
  });
});

describe("provenance", () => {
  const files = [...catalogs().keys()].filter((file) => !file.startsWith("redirects/"));

  it.each(files)("is required: %s without it fails", (file) => {
    const text = new TextDecoder().decode(catalogs().get(file));
    const without = text.replace(/^provenance: .*\n/m, "");
    expect(without).not.toBe(text);
    const found = findingsOf({ [file]: without }).filter(({ file: at }) => at === `catalogs/${file}`);
    expect(found.map(({ rule, message }) => [rule, message.zh.includes("provenance")])).toEqual([["SCHEMA-01", true]]);
  });
});
