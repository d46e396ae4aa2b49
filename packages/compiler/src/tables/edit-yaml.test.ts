import { describe, expect, it } from "vitest";
import { parse } from "yaml";

import { editYaml } from "./edit-yaml.js";
import type { Plain } from "./values.js";
import { withValue } from "./values.js";

const text = `# yaml-language-server: $schema=x
title: { zh: 示例, en: Example } # 名称
# 依据另议
subjects: [legal-person]
basis:
  - { instrument: ex-law, article: "12", role: inclusion, weight: operative } # 第一项
  - instrument: ex-law # 第二项
    article: '13'
    role: inclusion
    weight: operative

sharing:
  shareable: true # 已定
note:
  zh: >-
    折行的
    说明
  en: A note
unknown: [publication]
provenance: { status: inferred, confidence: low, verified: 2026-01-01 }
`;
const order = ["title", "subjects", "basis", "sharing", "publication", "note", "unknown", "provenance"];
const before = parse(text) as Plain;

/** Edits, and proves that the text now says what was asked. */
function edit(path: string, value: unknown): string {
  const after = withValue(before, { path: path.split("."), value });
  const edited = editYaml(text, { before, after, order });
  expect(parse(edited)).toEqual(after);
  return edited;
}

describe("editing YAML in place", () => {
  it("changes one scalar and no other byte", () => {
    expect(edit("title.en", "Another")).toBe(text.replace("en: Example", "en: Another"));
    expect(edit("title.zh", "甲, 乙: 丙 # 丁")).toBe(text.replace("zh: 示例", 'zh: "甲, 乙: 丙 # 丁"'));
  });

  it("changes one article among several bases", () => {
    const basis = structuredClone(before["basis"]) as { article: string }[];
    basis[1]!.article = "14";
    expect(edit("basis", basis)).toBe(text.replace("'13'", '"14"'));
  });

  it("keeps the comments of a field that is written anew", () => {
    const edited = edit("sharing.scope", ["judicial-organs"]);
    expect(edited).toContain("shareable: true # 已定\n");
    expect(edited.replace(/sharing:[^]*?note:/, "note:")).toBe(text.replace(/sharing:[^]*?note:/, "note:"));
    const basis = [
      ...(before["basis"] as unknown[]),
      { instrument: "other-law", role: "inclusion", weight: "operative" },
    ];
    expect(edit("basis", basis)).toContain("# 第一项");
    expect(edit("basis", basis)).toContain("# 第二项");
  });

  it("replaces a folded text as a whole", () => {
    expect(edit("note.zh", "新的说明")).toContain("note: { zh: 新的说明, en: A note }\n");
  });

  it("adds a field where the order of fields has it, and takes one away", () => {
    const edited = edit("publication", { publishable: false });
    expect(edited).toBe(text.replace("note:\n", "publication: { publishable: false }\nnote:\n"));
    expect(editYaml(text, { before, after: without("unknown"), order })).toBe(
      text.replace("unknown: [publication]\n", ""),
    );
  });

  it("breaks a line that no longer fits", () => {
    const long = "很长".repeat(40);
    expect(edit("title.zh", long)).toMatch(new RegExp(`^title:[^\\n]*\\n {2}zh: ${long}\\n {2}en: Example`, "m"));
  });
});

function without(key: string): Plain {
  return Object.fromEntries(Object.entries(before).filter(([name]) => name !== key));
}

describe("line ends", () => {
  it("are kept as the file has them, where lines are added too", () => {
    const text = "title: { zh: 甲, en: A }\r\nprovenance: { status: seed }\r\n";
    const before = { title: { zh: "甲", en: "A" }, provenance: { status: "seed" } };
    const after = { ...before, note: { zh: "乙".repeat(70), en: "B" } };
    const edited = editYaml(text, { before, after, order: ["title", "note", "provenance"] });
    expect(edited.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    expect(edited).toContain("note:\r\n  zh: 乙");
  });
});
