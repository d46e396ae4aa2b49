import { commentLine, commentsText } from "@mulu/schema";
import type { DocketComment, Finding } from "@mulu/schema";
import { describe, expect, it } from "vitest";

import { compile } from "../compile.js";
import { brief, catalogs, findingsOf, onlyFinding, soundFiles } from "../testing/catalogs.js";

const [docketFile = ""] = Object.keys(soundFiles).filter((path) => path.endsWith("/docket.yaml"));
const docket = docketFile.replace("/docket.yaml", "");
const file = `${docket}/comments/first.ndjson`;
const docketText = `title: { zh: 示例征求意见, en: Example consultation }
proposes: [national/information/2026]
lead: ministry
exercise: true
groups: [regions, departments, market-entities, associations, legal-services, experts, public]
lines:
  - { id: penalty, change: change, thing: national/information/2026/penalty, what: { zh: 改动示例, en: Example change } }
windows:
  - { id: first, opens: 2026-01-05, closes: 2026-02-10 }
  - { id: second, opens: 2026-03-02, closes: 2026-04-02 }
provenance: { status: inferred, confidence: high, source: synthetic, verified: 2026-01-01 }
`;

const comment = (number: number, more: Partial<DocketComment> = {}): DocketComment => ({
  number,
  group: "public",
  received: "2026-01-06",
  channel: "mail",
  summary: { zh: "示例意见" },
  ...more,
});

/** A number that reads as a mobile one; composed here, so that no file holds it. */
const mobile = (network: number): string => String(network * 100_000_000 + 138_123);

/** Files with a docket of two windows and the text of the first window’s comments. */
const withText = (text: string, more: Record<string, string> = {}): Record<string, string> => ({
  [docketFile]: docketText,
  [file]: text,
  ...more,
});
const withComments = (...comments: DocketComment[]): Record<string, string> => withText(commentsText(comments));
const found = (files: Record<string, string>): string[] => findingsOf(files).map(brief);

describe("comments of a docket", () => {
  it("are read beside it, by window and number, and say nothing where nothing is wrong", () => {
    const files = withText(commentsText([comment(2), comment(1)]), {
      [`${docket}/comments/second.ndjson`]: commentsText([comment(3, { received: "2026-03-03", line: "penalty" })]),
    });
    expect(found(files)).toEqual([]);
    const { set } = compile(catalogs(files));
    expect(set.comments(docket)?.map(({ window, number }) => [window, number])).toEqual([
      ["first", 1],
      ["first", 2],
      ["second", 3],
    ]);
  });

  it("complete the published docket: days, counts, and how many wait for an answer", () => {
    const answer = { zh: "示例答复", en: "Example" };
    const { set } = compile(
      catalogs(withComments(comment(1, { disposition: "out-of-scope", answer, answered: "2026-02-11" }), comment(2))),
    );
    expect(set.get(docket)).toMatchObject({
      ...{ opened: "2026-01-05", closes: "2026-04-02", date: "2026-01-05" },
      ...{ counts: { "out-of-scope": 1 }, unanswered: 1 },
    });
    expect(set.comments("consultations/none")).toBeUndefined();
  });
});

describe("a line that cannot be read is one finding with its number, and the others are read", () => {
  const broken = (line: string): Finding => {
    const before = commentsText([comment(1)]);
    const files = withText(`${before}${line}\n${commentsText([comment(9)])}`);
    const { set } = compile(catalogs(files));
    expect(set.comments(docket)?.map(({ number }) => number)).toEqual([1, 9]);
    const finding = onlyFinding(files);
    expect([finding.file, finding.subject, finding.range?.start.line]).toEqual([`catalogs/${file}`, docket, 2]);
    expect(finding.message.zh).toMatch(/^第 2 行：/);
    return finding;
  };

  it.each([
    ["an empty line", "", "LINES-01"],
    ["a half-written line", commentLine(comment(2)).slice(0, 40), "LINES-01"],
    ["a list", "[1]", "LINES-01"],
    ["a number", "2", "LINES-01"],
    ["the mark of a merge", "<<<<<<< HEAD", "LINES-01"],
    ["a missing field", `{"number":2}`, "SCHEMA-01"],
    ["a field nobody knows", commentLine({ ...comment(2), name: "某人" } as DocketComment), "SCHEMA-02"],
    ["an unknown group", commentLine({ ...comment(2), group: "citizens" as "public" }), "SCHEMA-04"],
    ["a day that is none", commentLine({ ...comment(2), received: "2026-02-30" }), "ID-02"],
    ["a summary without a word", commentLine({ ...comment(2), summary: { zh: "……" } }), "SCHEMA-09"],
    ["an invisible sign", commentLine({ ...comment(2), summary: { zh: "示\u200b例" } }), "SCHEMA-09"],
    ["another order of fields", JSON.stringify(Object.fromEntries(Object.entries(comment(2)).reverse())), "LINES-03"],
    ["blanks", JSON.stringify(comment(2), null, 1).replaceAll("\n", ""), "LINES-03"],
    ["a field twice", commentLine(comment(2)).replace("{", `{"number":2,`), "LINES-03"],
    ["a number that stood before", commentLine(comment(1)), "LINES-02"],
    ["an address", commentLine(comment(2, { summary: { zh: "见 https://copies.example/1" } })), "SCHEMA-08"],
    [
      "a mail address",
      commentLine(comment(2, { summary: { zh: ["请回信 someone", "example.com"].join("@") } })),
      "SEC-05",
    ],
    ["a mobile number", commentLine(comment(2, { summary: { zh: `请回电 ${mobile(138)}` } })), "SEC-05"],
    ["a number of a person in the name of a field", commentLine(comment(2, { field: `a${mobile(138)}` })), "SEC-05"],
    ["a line too long", `{"number":2,"x":"${"a".repeat(100_001)}"}`, "LINES-01"],
  ])("%s", (_, line, rule) => {
    expect(broken(line).rule).toBe(rule);
  });

  it("does not repeat what it hides", () => {
    const number = mobile(139);
    const finding = broken(commentLine(comment(2, { summary: { zh: `请回电 ${number}` } })));
    expect(JSON.stringify(finding)).not.toContain(number);
  });

  it("offers the standard form as a fix where nothing can be lost by it, and only there", () => {
    const line = commentLine(comment(2));
    expect(broken(line.replace(":", ": ")).fix?.replacement).toBe(line);
    expect(broken(line.replace("{", `{"number":2,`)).fix).toBeUndefined();
  });
});

describe("a file of comments", () => {
  it("may be empty: nobody commented", () => {
    const files = withText("");
    expect(found(files)).toEqual([]);
    expect(compile(catalogs(files)).set.get(docket)).toMatchObject({ unanswered: 0, counts: { adopted: 0 } });
  });

  it("may lack its last line end, and end its lines as Windows does", () => {
    expect(found(withText(commentsText([comment(1)]).trimEnd()))).toEqual([]);
    expect(found(withText(commentsText([comment(1), comment(2)]).replaceAll("\n", "\r\n")))).toEqual([]);
  });

  it("shows fifty broken lines and says how many there are", () => {
    const files = withText("x\n".repeat(60));
    const findings = findingsOf(files);
    expect(findings).toHaveLength(51);
    expect(findings.find(({ rule }) => rule === "SCHEMA-07")?.message.zh).toContain("60");
  });

  it.each([
    ["in another encoding", Buffer.from([0x7b, 0xff, 0x7d]), "YAML-05"],
    ["beyond the limit", Buffer.alloc(128_000_001, 32), "YAML-03"],
  ])("%s is one finding", (_, bytes, rule) => {
    const files = new Map([...catalogs(withText("")), [file, bytes]]);
    expect(compile(files).findings.map((finding) => finding.rule)).toEqual([rule]);
  });

  it.each([
    ["outside the folder for comments", `${docket}/first.ndjson`, "YAML-01"],
    ["of no docket", "consultations/none/comments/first.ndjson", "LINK-01"],
    ["of a window the docket does not name", `${docket}/comments/third.ndjson`, "LINK-01"],
  ])("%s", (_, path, rule) => {
    expect(onlyFinding({ [docketFile]: docketText, [path]: commentsText([comment(1)]) }).rule).toBe(rule);
  });
});

describe("what a comment names must be there", () => {
  it.each([
    ["its line", { line: "penalti" }, "line"],
    ["the law of its answer", { article: { instrument: "no-such-law", article: "1" } }, "article"],
  ] as const)("%s", (_, more, field) => {
    const finding = onlyFinding(withComments(comment(1), comment(2, more)));
    expect([finding.rule, finding.path, finding.range?.start.line]).toEqual(["LINK-01", [2, field], 2]);
  });

  it("and a number stands once in a docket", () => {
    const second = `${docket}/comments/second.ndjson`;
    const files = { ...withComments(comment(1)), [second]: commentsText([comment(1, { received: "2026-03-03" })]) };
    const finding = onlyFinding(files);
    expect([finding.rule, finding.file]).toEqual(["LINES-02", `catalogs/${second}`]);
  });
});

describe("parts of a docket", () => {
  const more = (lines: string): Finding => onlyFinding({ [docketFile]: `${docketText}${lines}\n` });

  it.each([
    ["lines", "  - { id: penalty, change: remove, what: { zh: 删去示例, en: Example removal } }", "windows:"],
    ["windows", "  - { id: first, opens: 2026-05-04, closes: 2026-06-10 }", "provenance:"],
  ])("have an id of their own: %s", (_, line, before) => {
    const finding = onlyFinding({ [docketFile]: docketText.replace(before, `${line}\n${before}`) });
    expect(finding.rule).toBe("LINK-03");
  });

  it("and a concern is about a line there is", () => {
    const concern = (line: string): string =>
      `concerns: [{ id: wide, by: ministry, line: ${line}, raised: 2026-04-03, what: { zh: 过宽, en: Wide } }]`;
    expect(more(concern("penalti"))).toMatchObject({ rule: "LINK-01", path: ["concerns", 0, "line"] });
    expect(found({ [docketFile]: `${docketText}${concern("penalty")}\n` })).toEqual([]);
  });
});

describe("what follows from windows and comments", () => {
  it.each([
    ["opened: 2026-01-05", "opened"],
    ["closes: 2026-04-02", "closes"],
    ["counts: { adopted: 1 }", "counts"],
    ["unanswered: 0", "unanswered"],
    ["unknown: [counts]", "counts"],
  ])("is not stated beside them: %s", (line, field) => {
    const finding = onlyFinding({ ...withComments(comment(1)), [docketFile]: `${docketText}${line}\n` });
    expect([finding.rule, finding.message.en]).toEqual(["SCHEMA-12", expect.stringContaining(field) as string]);
  });
});
