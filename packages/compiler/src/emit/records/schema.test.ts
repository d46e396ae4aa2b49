import { isCalendarDate, isCitizenId, isUscc, otherPattern } from "@mulu/validators";
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import type { PublishedRecordFormat } from "@mulu/schema";

import { worldInput } from "../testing/world.js";
import { recordChecks } from "./checks.js";
import { recordSchema } from "./schema.js";

const format = worldInput()
  .set.all("record-format")
  .find(({ id }) => id === "records/example-penalty/2018")!;
const schema = recordSchema(format);
const validate = new Ajv().compile(schema);
const company = { CF_XDR_MC: "演练公司", CF_XDR_LB: "个体工商户", CF_JDRQ: "2024-02-29" };
const properties = schema.properties as Record<string, Record<string, unknown>>;

describe("JSON Schema of a record", () => {
  it("has an absolute $id, published codes as keys in published order, and Chinese titles", () => {
    expect(schema.$id).toBe("https://mulu.example/schemas/records/example-penalty/2018.schema.json");
    expect(Object.keys(properties)).toEqual(format.elements.map(({ code }) => code));
    expect(properties.CF_XDR_MC).toMatchObject({ title: "行政相对人名称", maxLength: 10 });
  });

  it("turns requiredWhen into if/then by the codes the names stand for", () => {
    expect(schema.allOf).toContainEqual({
      if: { properties: { CF_XDR_LB: { enum: ["自然人"] } }, required: ["CF_XDR_LB"] },
      then: { required: ["CF_XDR_ZJLX", "CF_XDR_ZJHM"] },
    });
  });

  it("refuses a condition on an element the format does not have", () => {
    const [first, ...rest] = format.elements;
    const broken = { ...format, elements: [{ ...first, requiredWhen: { nothing: ["x"] } }, ...rest] };
    expect(() => recordSchema(broken as PublishedRecordFormat)).toThrow(/records\/example-penalty\/2018.*nothing/);
  });

  it("asks a text that the kind of subject makes needed to say something", () => {
    const elements = format.elements.map((element) =>
      element.code === "CF_BZ" ? { ...element, requiredWhen: { subjectKind: ["自然人"] } } : element,
    );
    const conditions = recordSchema({ ...format, elements }).allOf as { then: { required: string[] } }[];
    const condition = conditions.find(({ then }) => then.required.includes("CF_BZ"));
    expect(condition?.then).toHaveProperty("properties.CF_BZ.minLength", 1);
  });

  it("closes a code list, and leaves an open one open to 其他-…", () => {
    expect(properties.CF_XDR_LB?.enum).toEqual(["法人及非法人组织", "自然人", "个体工商户"]);
    expect(properties.CF_XDR_ZJLX?.anyOf).toEqual([{ enum: ["身份证"] }, { pattern: otherPattern }]);
  });

  it("takes several values where the format does, or where nobody has read whether it does", () => {
    expect(properties.CF_CFLB?.anyOf).toHaveLength(3);
    expect(validate({ ...company, CF_CFLB: "罚款；警告" })).toBe(true);
    expect(validate({ ...company, CF_CFLB: "罚款；批评" })).toBe(false);
  });

  it("refuses several values of which one would read as two", () => {
    const codes = [{ value: "甲、乙", title: { zh: "甲、乙", en: "A, B" } }];
    const elements = [{ ...format.elements[0]!, type: "code" as const, codes, severalCodes: true }];
    expect(() => recordSchema({ ...format, elements })).toThrow(/甲、乙/);
  });

  it("refuses an order of dates on an element the format does not have", () => {
    const elements = [...format.elements, { ...format.elements[0]!, code: "X", name: "x", notBefore: "nothing" }];
    expect(() => recordChecks({ ...format, elements })).toThrow(/records\/example-penalty\/2018.*nothing/);
  });

  it("bounds a decimal by its size, and says its decimals in words: multipleOf fails on binary fractions", () => {
    expect(properties.CF_NR_FK).toMatchObject({ type: "number", minimum: 0, exclusiveMaximum: 1e12 });
    expect(properties.CF_NR_FK?.description).toContain("小数最多6位");
    expect(JSON.stringify(schema)).not.toContain("multipleOf");
    for (const amount of [0.1, 0.05, 0.07, 8589.95, 10000.0004])
      expect(validate({ ...company, CF_NR_FK: amount })).toBe(true);
  });

  it("compiles in ajv as it comes, without a word of warning", () => {
    const warnings: unknown[] = [];
    const logger = { log: () => undefined, warn: (text: unknown) => warnings.push(text), error: () => undefined };
    expect(() => new Ajv({ logger }).compile(schema)).not.toThrow();
    expect(warnings).toEqual([]);
  });
});

describe("patterns for what a check decides", () => {
  // What a check accepts its pattern must accept too, or the schema would forbid what the standard allows.
  it.each([
    ["CF_XDR_SHXYM", isUscc, "91999999MA0000000K"],
    ["CF_XDR_ZJHM", isCitizenId, "999999199001010016"],
    ["CF_JDRQ", isCalendarDate, "2024/02/29"],
  ] as const)("%s agrees with its pattern", (code, check, value) => {
    expect(new RegExp(properties[code]?.pattern as string, "u").test(value)).toBe(true);
    expect(check(value)).toBe(true);
  });

  it("use nothing that engines read differently", () => {
    const patterns = JSON.stringify(schema).match(/"pattern":"(?:[^"\\]|\\.)*"/g) ?? [];
    expect(patterns.length).toBeGreaterThan(5);
    expect(patterns.filter((pattern) => /\\\\[dDsSwWbB]|\(\?[=!<]/.test(pattern))).toEqual([]);
  });
});

describe("the list of checks beside the schema", () => {
  it("names what no keyword of JSON Schema can say", () => {
    expect(recordChecks(format).map(({ element, check }) => `${element} ${check}`)).toEqual([
      "CF_XDR_SHXYM uscc",
      "CF_XDR_ZJHM citizen-id",
      "CF_NR_FK decimals",
      "CF_YXQ not-before",
    ]);
  });
});
