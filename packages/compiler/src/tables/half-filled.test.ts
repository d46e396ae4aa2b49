import { beforeAll, describe, expect, it } from "vitest";

import { asSheet, errors, exportFrom, importInto, realFiles } from "./testing/world.js";

const measures = "local/310000/measures/compilation-2026";
let files: Map<string, Uint8Array>;

beforeAll(async () => {
  files = await realFiles(measures, "records");
});

/** The exported table with one more row, of which some cells are filled. */
function sentBack(filled: Record<string, string>): string[] {
  const table = exportFrom(files, measures);
  const added = table.header.map((name) => filled[name] ?? "");
  const rows = [...table.rows, added];
  const result = importInto(files, measures, { sheets: [asSheet({ ...table, rows })], update: true });
  const at = String(rows.length + 1);
  return errors(result).map((said) => said.replaceAll(new RegExp(`(?<=[A-Z])${at}\\b`, "g"), "_"));
}

describe("a table that was exported and is sent back half filled", () => {
  const column = (name: string): string => {
    const { header } = exportFrom(files, measures);
    return String.fromCharCode(65 + header.indexOf(name));
  };

  it("names each cell that is needed and blank by its address", () => {
    const said = sentBack({ 名称: "示例新措施" });
    expect(said.join("\n")).toMatch(new RegExp(`TABLE-04 ${column("措施类型")}_ .*“措施类型”这一格空着`));
    expect(said.join("\n")).toContain("没有写明措施类型");
    expect(said).toHaveLength(2);
  });

  it("names the name where the id is there and the name is not", () => {
    const said = sentBack({ 标识: "ex-new", 措施类型: "限制任职" });
    expect(said.join("\n")).toMatch(new RegExp(`TABLE-04 ${column("名称")}_ .*“名称”这一格空着`));
  });

  it("calls no cell blank that holds words which were not understood", () => {
    const said = sentBack({ 名称: "示例新措施", 措施类型: "示例之外的类型" });
    expect(said.filter((each) => each.includes("空着"))).toEqual([]);
  });
});
