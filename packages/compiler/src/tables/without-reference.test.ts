import { CatalogSet } from "@mulu/engine";
import type { PublishedDocument } from "@mulu/schema";
import { describe, expect, it } from "vitest";

import { sheetOf } from "./testing/world.js";
import { withoutReference } from "./without-reference.js";

const edition = "local/999900/information/1";
const document = {
  documentKind: "entry",
  id: `${edition}/ex-one`,
  concept: "x",
  edition,
  nature: "draft",
  official: false,
};
const set = new CatalogSet([document as unknown as PublishedDocument]);

/** What is left of a table of one row, and what is said of it. */
function read(official: string, id = "ex-one") {
  const sheet = sheetOf([
    ["标识", "名称", "官方文本（供参考）"],
    [id, "示例信息", official],
  ]);
  const { sheet: left, findings } = withoutReference(sheet, { file: "表.xlsx", edition, set });
  return { row: left.rows[1]?.map((cell) => cell?.text), said: findings.map(({ message }) => message.zh) };
}

describe("columns for reference", () => {
  it("are set aside without a word where they say what they said", () => {
    expect(read("否")).toEqual({ row: ["ex-one", "示例信息", undefined], said: [] });
  });

  it.each([
    ["another word", "是", "ex-one"],
    ["a word in a new row", "否", ""],
  ])("say where somebody wrote %s, and do not take it", (_, word, id) => {
    const { row, said } = read(word, id);
    expect(row?.[2]).toBeUndefined();
    expect(said).toEqual([
      expect.stringContaining("“官方文本（供参考）”列由其他各列和目录数据得出，导入时不读；1 处与现在的不同（C2）"),
    ]);
  });
});
