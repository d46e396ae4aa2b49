import { everyField, modelTypes, tableKinds, typeOfKind } from "@mulu/schema";
import type { FieldForm, FieldSpec, ModelTypes } from "@mulu/schema";
import { describe, expect, it } from "vitest";

import { columnsOf, fieldsOf } from "./table-kinds.js";

/** Whether a field, or what it stands in, or what stands in it, has a column. */
function hasColumn(path: readonly string[], columns: readonly (readonly string[])[]): boolean {
  const name = path.join(".");
  return columns.some((column) => {
    const other = column.join(".");
    return other === name || other.startsWith(`${name}.`) || name.startsWith(`${other}.`);
  });
}

/** The model with one more field in entries. */
function withField(field: FieldSpec): ModelTypes {
  return { ...modelTypes, Entry: [...(modelTypes.Entry ?? []), field] };
}

describe("the columns of tables", () => {
  it.each(tableKinds)("hold every field of the model, or the model says why not: %s", (kind) => {
    const columns = fieldsOf(kind).map(({ path }) => path);
    const lost = [...everyField(typeOfKind(kind))].filter(
      ({ path, spec }) => spec.noColumn === undefined && !hasColumn(path, columns),
    );
    expect(lost.map(({ path }) => path.join("."))).toEqual([]);
  });

  it.each(tableKinds)("are told apart by their headers: %s", (kind) => {
    const headers = fieldsOf(kind).flatMap(({ header, synonyms }) => [header, ...synonyms]);
    expect(headers.filter((header, index) => headers.indexOf(header) !== index)).toEqual([]);
  });

  it("have one for a field that is added to the model, called by its name", () => {
    const label = { zh: "保存期限", en: "retention" };
    const types = withField({ name: "retention", label, form: "duration", optional: true });
    const column = columnsOf("entry", { types }).find(({ path }) => path.join(".") === "retention");
    const context = { set: undefined as never, edition: "", from1904: false };
    expect(column?.header).toBe("保存期限");
    expect(column?.codec.read({ text: "3年", kind: "text" }, context).value).toBe("P3Y");
    expect(column?.codec.show("P3Y", context)).toBe("P3Y");
  });

  it.each<[FieldForm, readonly unknown[], string?]>([
    ["day", ["2026-03-05", "2026-03-06"]],
    ["duration", ["P1M", "P2M"]],
    ["number", [7, 8.5]],
    ["yes-no", [true, false]],
    ["string", ["甲", "乙"]],
    [
      "text",
      [
        { zh: "甲", en: "A" },
        { zh: "乙", en: "B" },
      ],
    ],
    ["group", [{ min: "P1Y", max: "P3Y" }, { min: "P5Y" }], "Term"],
  ])("hold several values of one form, and read them back: %s", (form, values, type) => {
    const label = { zh: "示例", en: "example" };
    const types = withField({ name: "example", label, form, many: true, ...(type === undefined ? {} : { type }) });
    const column = columnsOf("entry", { types }).find(({ path }) => path.join(".") === "example");
    const context = { set: undefined as never, edition: "", from1904: false };
    const text = column?.codec.show(values, context) ?? "";
    expect(column?.codec.read({ text, kind: "text" }, context).value).toEqual(values);
  });

  it("refuse a field of which a cell would not tell one value from a list of one", () => {
    const label = { zh: "示例", en: "example" };
    const types = withField({ name: "example", label, form: "day", many: "either" });
    expect(() => columnsOf("entry", { types })).toThrow("entry example fits no cell");
  });

  it("refuse a field that fits no cell and says no reason", () => {
    const label = { zh: "附件", en: "annexes" };
    const annexes: FieldSpec = { name: "annexes", label, form: "group", many: true, type: "Category" };
    expect(() => columnsOf("entry", { types: withField(annexes) })).toThrow("entry annexes fits no cell");
    const excused = { ...annexes, noColumn: "annexes are files" };
    expect(columnsOf("entry", { types: withField(excused) })).toHaveLength(fieldsOf("entry").length);
  });
});
