import { beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";

import { answersText } from "./answers-text.js";
import { sichuan, sichuanFiles } from "./testing/one-row.js";
import { errors, importInto, onlyFile, sheetOf } from "./testing/world.js";

let files: Map<string, Uint8Array>;

beforeAll(async () => {
  files = await sichuanFiles();
});

const sheets = [
  sheetOf([
    ["名称", "法律依据"],
    ["示例甲信息", "《示例未登记条例》第五条第二款"],
  ]),
];

const law = `title: { zh: 示例未登记条例, en: Example Regulation }
level: local-regulation
provenance: { status: unverified, confidence: low, verified: 2026-11-20 }
`;

describe("a law that is not registered", () => {
  it("is asked about once, and the file of answers says how it is registered", () => {
    const result = importInto(files, sichuan, { sheets });
    expect(result.questions.map(({ word }) => word)).toEqual(["《示例未登记条例》"]);
    const text = answersText(undefined, result.questions);
    expect(text).toContain(
      "新建 catalogs/instruments/英文标识.yaml，写 title、level、provenance（status、confidence、verified）",
    );
    expect(result.findings.find(({ rule }) => rule === "TABLE-04")?.hint?.zh).toContain("每份文件登记一次");
  });

  it("loses no clause: once it is registered, the same table fills it in", () => {
    const { path, text } = onlyFile(importInto(files, sichuan, { sheets }));
    const encode = new TextEncoder();
    const registered = new Map([
      ...files,
      [path, encode.encode(text)],
      ["instruments/ex-not-registered.yaml", encode.encode(law)],
    ]);
    const again = importInto(registered, sichuan, { sheets, update: true });
    expect(errors(again)).toEqual([]);
    expect((parse(onlyFile(again).text) as { basis: unknown }).basis).toEqual([
      { instrument: "ex-not-registered", article: "5", paragraph: 2, role: "inclusion", weight: "operative" },
    ]);
  });
});
