import { describe, expect, it } from "vitest";

import { catalogs, changed, brief, findingsOf, onlyFinding } from "../testing/catalogs.js";
import { compile } from "../compile.js";
import { limits } from "./limits.js";

const law = "instruments/tax-law.yaml";
const gbk = (bytes: number[]): Uint8Array => new Uint8Array([...new TextEncoder().encode("title: "), ...bytes, 10]);

describe("a file that cannot be read gives one finding", () => {
  it("finds nothing in a sound world", () => {
    expect(findingsOf({})).toEqual([]);
  });

  it("refuses an alias bomb at its first anchor, before anything expands", () => {
    const levels = Array.from({ length: 30 }, (_, level) => {
      const item = level === 0 ? "lol" : `*a${level - 1}`;
      return `a${level}: &a${level} [${Array(10).fill(item).join(", ")}]`;
    });
    expect(brief(onlyFinding({ [law]: levels.join("\n") }))).toBe(`catalogs/${law}:1:5 YAML-10`);
  });

  it.each([
    ["an alias", "a: [*b]\n", "1:5"],
    ["a merge key", "a:\n  <<: { b: c }\n", "2:3"],
    ["a tag", "a: !!str 1\n", "1:4"],
  ])("refuses %s", (_, text, at) => {
    expect(brief(onlyFinding({ [law]: text }))).toBe(`catalogs/${law}:${at} YAML-10`);
  });

  it("names a key written twice, at the second place", () => {
    const finding = onlyFinding(changed(law, "level: law", "level: law\nlevel: plan"));
    expect(brief(finding)).toBe(`catalogs/${law}:3:1 YAML-09`);
    expect(finding.message.zh).toContain("level");
  });

  it("sees a key written twice in different quotes", () => {
    expect(onlyFinding({ [law]: `48: a\n"48": b\n` }).rule).toBe("YAML-09");
  });

  it("recognises GBK bytes and says how to convert them", () => {
    const finding = onlyFinding({ [law]: gbk([0xb7, 0xa8, 0xc2, 0xc9]) });
    expect(brief(finding)).toBe(`catalogs/${law}:1:8 YAML-05`);
    expect(finding.message.zh).toContain("GB 18030");
    expect(finding.hint?.zh).toContain("iconv -f GB18030 -t UTF-8");
  });

  it("does not guess an encoding that the bytes do not fit", () => {
    const finding = onlyFinding({ [law]: gbk([0xff, 0xff]) });
    expect(finding.rule).toBe("YAML-05");
    expect(finding.message.zh).not.toContain("GB");
  });

  it("points at the tab that indents", () => {
    expect(brief(onlyFinding({ [law]: "title:\n  zh: 法\n\ten: Law\n" }))).toBe(`catalogs/${law}:3:1 YAML-08`);
  });

  it.each(["__proto__", "constructor", "prototype"])("refuses the key %s", (key) => {
    expect(brief(onlyFinding(changed(law, "level:", `${key}: { x: 1 }\nlevel:`)))).toBe(`catalogs/${law}:2:1 YAML-11`);
    expect(({} as Record<string, unknown>).x).toBeUndefined();
  });

  it("refuses 20 MB unparsed: not even its broken YAML is noticed", () => {
    const finding = onlyFinding({ [law]: new Uint8Array(20_000_000).fill("[".charCodeAt(0)) });
    expect(brief(finding)).toBe(`catalogs/${law} YAML-03`);
    expect(finding.message.zh).toContain("20 MB");
  });

  it("refuses nesting no catalog needs", () => {
    expect(onlyFinding({ [law]: `a: ${"[".repeat(5000)}` }).rule).toBe("YAML-12");
    expect(
      findingsOf({ [law]: `a: ${"[".repeat(limits.depth - 2)}${"]".repeat(limits.depth - 2)}` })[0]?.rule,
    ).not.toBe("YAML-12");
  });

  it("refuses a number that would be read as another number", () => {
    const finding = onlyFinding(changed(law, "level: law", "level: law\nnumber: 123456789012345678901"));
    expect(brief(finding)).toBe(`catalogs/${law}:3:9 YAML-13`);
    expect(finding.hint?.zh).toContain(`"123456789012345678901"`);
  });

  it.each([
    ["an empty file", "", "1:1"],
    ["a file of comments", "# nothing\n", "1:1"],
    ["two documents", "title: { zh: a, en: b }\n---\nlevel: law\n", "2:1"],
  ])("refuses %s", (_, text, at) => {
    expect(brief(onlyFinding({ [law]: text }))).toBe(`catalogs/${law}:${at} YAML-14`);
  });

  it.each([
    ["an unclosed quote", `title: "法\nlevel: law\n`],
    ["an unclosed brace", "title: { zh: 法\nlevel: law\n"],
    ["a colon in plain text", "title: a: b\n"],
    ["a line without a colon", "title\nlevel: law\n"],
    ["a control character", "title: \u0001\n"],
    ["a null byte", "title: \u0000\n"],
    ["an empty key", ": a\n"],
  ])("puts %s into words", (_, text) => {
    const finding = onlyFinding({ [law]: text });
    expect(finding.rule).toBe("YAML-07");
    expect(finding.range).toBeDefined();
    expect(finding.message.zh).not.toMatch(/ at |Error|undefined/);
  });

  it("reads on past a byte order mark, and says so", () => {
    const text = new TextDecoder().decode(catalogs().get(law));
    const finding = onlyFinding({ [law]: `\uFEFF${text}` });
    expect([brief(finding), finding.severity]).toEqual([`catalogs/${law}:1:1 YAML-06`, "warning"]);
  });

  it.each([
    ["CR CR LF", (text: string) => text.replaceAll("\n", "\r\r\n"), 1],
    ["CR CR LF on one line", (text: string) => text.replace("\n", "\r\r\n"), 1],
    ["CR among LF", (text: string) => text.replace(/\n(?=[^\n]*\n?$)/, "\r"), undefined],
    ["CR among CR LF", (text: string) => text.replaceAll("\n", "\r\n").replace("\r\n", "\r"), 1],
  ])("refuses line ends that two readers take differently: %s", (_, change, line) => {
    const finding = onlyFinding({ [law]: change(new TextDecoder().decode(catalogs().get(law))) });
    expect([finding.rule, finding.severity]).toEqual(["YAML-15", "error"]);
    expect(finding.range).toBeDefined();
    if (line !== undefined) expect(finding.range?.start.line).toBe(line);
    expect(finding.message.zh).toContain("CR");
  });

  it.each(["\r\n", "\r"])("takes a file of one kind of line ends: %j", (end) => {
    const text = new TextDecoder().decode(catalogs().get(law)).replaceAll("\n", end);
    expect(compile(catalogs({ [law]: text })).findings).toEqual([]);
  });

  it("keeps dates as text", () => {
    const { set } = compile(catalogs());
    expect(set.instrument("tax-law")?.expressions?.[0]?.adopted).toBe("2010-01-01");
  });
});

describe("a file in no room", () => {
  it("is reported with the rooms there are", () => {
    const finding = onlyFinding({ "laws/tax-law.yaml": "title: x\n" });
    expect(brief(finding)).toBe("catalogs/laws/tax-law.yaml YAML-01");
    expect(finding.hint?.zh).toContain("instruments/*.yaml");
  });

  it("is told the right name when only its spelling is off", () => {
    expect(onlyFinding({ "instruments/Fee_Law.yml": "title: x\n" }).hint?.zh).toContain("instruments/fee-law.yaml");
  });

  it.each(["instruments/Tax-Law.yaml", "instruments/tax-law.yml", "instruments/tax law.yaml"])(
    "has one id with another file: %s",
    (path) => {
      const finding = onlyFinding({ [path]: "title: x\n" });
      expect(brief(finding)).toBe(`catalogs/${path} LINK-03`);
      expect(finding.message.zh).toContain(law);
    },
  );
});
