import { beforeAll, describe, expect, it } from "vitest";

import { sichuan, sichuanFiles } from "./testing/one-row.js";
import { errors, importInto, onlyFile, sheetOf } from "./testing/world.js";

const path = `${sichuan}/ex-former.yaml`;
const text = `title: { zh: 旧名, en: Old }
polarity: other
subjects: [legal-person]
collectedBy: [samr] # 由谁采集
unknown: [basis]
provenance: { status: unverified, confidence: low, verified: 2026-11-20 }
`;
let files: Map<string, Uint8Array>;

beforeAll(async () => {
  files = new Map(await sichuanFiles()).set(path, new TextEncoder().encode(text));
});

describe("a file in a former form, its collectors by their ids alone", () => {
  it("is edited where the table differs, and nowhere else", () => {
    const rows = [
      ["标识", "名称", "采集部门"],
      ["ex-former", "新名", "国家市场监督管理总局"],
    ];
    const result = importInto(files, sichuan, { sheets: [sheetOf(rows)], update: true });
    expect(errors(result)).toEqual([]);
    expect(onlyFile(result)).toEqual({ path, text: text.replace("旧名", "新名") });
  });

  it("gets the form of today where its collectors change", () => {
    const rows = [
      ["标识", "名称", "采集部门"],
      ["ex-former", "旧名", "国家税务总局"],
    ];
    const result = importInto(files, sichuan, { sheets: [sheetOf(rows)], update: true });
    expect(errors(result)).toEqual([]);
    expect(onlyFile(result).text).toMatch(/collectedBy:[^#]*organization: sta/);
  });
});
