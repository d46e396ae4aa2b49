import { beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";

import { errors, importInto, onlyFile, realFiles, sheetOf } from "./testing/world.js";

const edition = "local/510000/information/compilation-2026";
let files: Map<string, Uint8Array>;

beforeAll(async () => {
  const all = await realFiles(edition);
  const spare = /^instruments\/(?!work-safety-law|gbf-2020-49\.|sichuan-social)|^regions\/(?!100000|510000)/;
  files = new Map([...all].filter(([path]) => !spare.test(path)));
});

function basis(cell: string): { value: unknown; errors: string[] } {
  const rows = [
    ["名称", "法律依据"],
    ["甲", cell],
  ];
  const result = importInto(files, edition, { sheets: [sheetOf(rows)] });
  return { value: (parse(onlyFile(result).text) as { basis: unknown }).basis, errors: errors(result) };
}

describe("citations", () => {
  const operative = { role: "inclusion", weight: "operative" };

  it.each([
    ...["非《安全生产法》第七十八条", "不再依据《安全生产法》第七十八条", "拟依据《安全生产法》第七十八条"],
    ...["暂无（拟修订《安全生产法》第七十八条）", "《安全生产法》未规定", "无《安全生产法》依据"],
    ...["《安全生产法》（征求意见稿）", "依据已废止的《安全生产法》", "《安全生产法》第七十八条（已删除）"],
    ...[
      "依据不再是《安全生产法》第七十八条",
      "《安全生产法》第七十八条 ×",
      "《安全生产法》第七十八条，已修改为第八十一条",
    ],
    ...[
      "《安全生产法》第七八条",
      "《安全生产法》第七十八条（经核不符）",
      "《安全生产法》第七十八条无此内容",
      "《安全生产法》78",
    ],
    ...[
      "《安全生产法》七十八条",
      "《安全生产法》第七十八条等",
      "《安全生产法》78条1款",
      "《安全生产法》第七十八/七十九条",
    ],
    ...[
      "现改为《安全生产法》第七十八条",
      "《安全生产法》第一百二十条",
      "《安全生产法》第119条、第120条",
      "《安全生产法》Art.78",
    ],
  ])("that a cell denies or disowns are no basis: %s", (text) => {
    const { value, errors: said } = basis(text);
    expect(value ?? []).toEqual([]);
    expect(said.join()).toContain("整条援引没有放入");
  });

  it("beyond the last article of a law names how many it has", () => {
    expect(basis("《安全生产法》第一百二十条").errors.join()).toMatch(/2021-06-10文本只有119条，没有第一百二十条/);
    expect(basis("《安全生产法》第一百一十九条").errors).toEqual([]);
  });

  it.each([
    ["《安全生产法》78、79条", ["78", "79"]],
    ["《安全生产法》78-80条", ["78", "79", "80"]],
    ["违反《安全生产法》第七十八条的，依法予以处罚", ["78"]],
  ])("are read whole, without 第 and with what is done by them: %s", (text, articles) => {
    const { value } = basis(text);
    expect((value as { article: string }[]).map(({ article }) => article)).toEqual(articles);
  });

  const opinions = "《国务院办公厅关于进一步完善失信约束制度构建诚信建设长效机制的指导意见》";
  const number = (count: number): string => `国办发〔2020〕${count}号`;

  it("with a number that is not that of the title are refused, and both numbers are named", () => {
    for (const text of [`${opinions}（${number(94)}）第二条`, `${number(94)}${opinions}第二条`]) {
      const { value, errors: said } = basis(text);
      expect(value ?? []).toEqual([]);
      expect(said.join()).toContain(number(94));
      expect(said.join()).toContain(number(49));
    }
    expect(basis(`${opinions}（${number(49)}）第二条`)).toEqual({
      value: [{ instrument: "gbf-2020-49", article: "2", ...operative }],
      errors: [],
    });
  });
});
