import { describe, expect, it } from "vitest";

import {
  discriminate,
  extract,
  inlineGenerics,
  keepTextBesideRef,
  mergeTwins,
  restoreEnumOrder,
  SourceOrders,
  typeEnums,
} from "./post-pass.js";

describe("the post-pass over typescript-json-schema", () => {
  it("puts enum values back in the order of the source", () => {
    const orders = new SourceOrders();
    orders.add(["minor", "general", "serious"]);
    const schema = { definitions: { Severity: { enum: ["general", "minor", "serious"] } } };
    expect(restoreEnumOrder(schema, orders).definitions?.["Severity"]?.enum).toEqual(["minor", "general", "serious"]);
  });

  it("leaves an enum alone that the source does not write", () => {
    expect(restoreEnumOrder({ enum: ["b", "a"] }, new SourceOrders()).enum).toEqual(["b", "a"]);
  });

  it("inlines instances of generics, and drops their names", () => {
    const schema = {
      properties: { clause: { $ref: "#/definitions/Partial%3CClause%3E" } },
      definitions: { "Partial<Clause>": { type: "object" }, Clause: { type: "object" } },
    };
    const inlined = inlineGenerics(schema);
    expect(inlined.properties?.["clause"]).toEqual({ type: "object" });
    expect(Object.keys(inlined.definitions ?? {})).toEqual(["Clause"]);
  });

  it("keeps one of two copies of a type", () => {
    const schema = {
      properties: { a: { $ref: "#/definitions/Text" }, b: { $ref: "#/definitions/Text_1" } },
      definitions: { Text: { $ref: "#/definitions/Text_1" }, Text_1: { type: "object" } },
    };
    expect(mergeTwins(schema)).toEqual({
      properties: { a: { $ref: "#/definitions/Text" }, b: { $ref: "#/definitions/Text" } },
      definitions: { Text: { type: "object" } },
    });
  });

  it("refuses two different types of one name", () => {
    const schema = { definitions: { Text: { type: "object" }, Text_1: { type: "string" } } };
    expect(() => mergeTwins(schema)).toThrow("two types named Text");
  });

  it("turns a discriminated union into a choice of exactly one, in the order of the source", () => {
    const orders = new SourceOrders();
    orders.add(["B", "A"]);
    const [a, b] = [{ $ref: "#/definitions/A" }, { $ref: "#/definitions/B" }];
    const schema = { discriminator: { propertyName: "kind" }, anyOf: [a, b] };
    expect(discriminate(schema, orders)).toEqual({
      discriminator: { propertyName: "kind" },
      type: "object",
      oneOf: [b, a],
    });
    expect(discriminate({ anyOf: [{ type: "string" }] }, orders)).toEqual({ anyOf: [{ type: "string" }] });
  });

  it("keeps what a property says of itself beside a reference", () => {
    expect(keepTextBesideRef({ $ref: "#/definitions/IsoDate", description: "日期" })).toEqual({
      description: "日期",
      allOf: [{ $ref: "#/definitions/IsoDate" }],
    });
    expect(keepTextBesideRef({ $ref: "#/definitions/IsoDate" })).toEqual({ $ref: "#/definitions/IsoDate" });
  });

  it("gives enums and constants of strings their type", () => {
    expect(typeEnums({ enum: ["a"] }).type).toBe("string");
    expect(typeEnums({ const: "a" }).type).toBe("string");
    expect(typeEnums({ enum: [1, 2] }).type).toBeUndefined();
  });

  it("extracts a document with an absolute id and only the definitions it reaches", () => {
    const model = {
      definitions: {
        A: { properties: { b: { $ref: "#/definitions/B" } } },
        B: { type: "string" },
        C: { type: "string" },
      },
    };
    const document = extract(model, "A", "authoring/a.schema.json");
    expect(document.$id).toBe("https://mulu.example/schemas/authoring/a.schema.json");
    expect(Object.keys(document.definitions ?? {})).toEqual(["B"]);
  });

  it("says which type is missing", () => {
    expect(() => extract({ definitions: {} }, "A", "a")).toThrow("no type A");
    expect(() => extract({ definitions: { A: { $ref: "#/definitions/B" } } }, "A", "a")).toThrow("refers to B");
  });
});
