import { isCalendarDate, isCitizenId, isUscc } from "@mulu/validators";
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import type { PublishedRecordFormat } from "@mulu/schema";

import { worldInput } from "../testing/world.js";
import { recordSchema } from "./schema.js";

const format = worldInput()
  .set.all("record-format")
  .find(({ id }) => id === "records/example-penalty/2018")!;
const schema = recordSchema(format);
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
      then: { required: ["CF_XDR_ZJLX", "CF_XDR_ZJHM"], properties: { CF_XDR_ZJLX: { minLength: 1 } } },
    });
  });

  it("refuses a condition on an element the format does not have", () => {
    const [first, ...rest] = format.elements;
    const broken = { ...format, elements: [{ ...first, requiredWhen: { nothing: ["x"] } }, ...rest] };
    expect(() => recordSchema(broken as PublishedRecordFormat)).toThrow(/records\/example-penalty\/2018.*nothing/);
  });

  it("closes a code list, and leaves an open one open to 其他-…", () => {
    expect(properties.CF_XDR_LB?.enum).toEqual(["法人及非法人组织", "自然人", "个体工商户"]);
    expect(properties.CF_XDR_ZJLX?.anyOf).toEqual([{ enum: ["身份证"] }, { pattern: "^其他[-－—]\\S" }]);
  });

  it("bounds a decimal by its digits", () => {
    expect(properties.CF_NR_FK).toMatchObject({ multipleOf: 0.000001, exclusiveMaximum: 1e12 });
  });
});

describe("patterns for readers who do not know the check keywords", () => {
  // What a check accepts its pattern must accept too, or the pattern would forbid what the standard allows.
  it.each([
    ["usccCheck", "CF_XDR_SHXYM", isUscc, "91999999MA0000000K"],
    ["citizenIdCheck", "CF_XDR_ZJHM", isCitizenId, "999999199001010016"],
    ["calendarDate", "CF_JDRQ", isCalendarDate, "2024/02/29"],
  ] as const)("%s agrees with its pattern", (...[keyword, code, check, value]) => {
    expect(properties[code]?.[keyword]).toBe(true);
    expect(new RegExp(properties[code]?.pattern as string).test(value)).toBe(true);
    expect(check(value)).toBe(true);
  });

  it("compile with any draft-07 validator that ignores unknown keywords", () => {
    const validate = new Ajv({ strict: false }).compile(schema);
    expect(validate({ CF_XDR_MC: "演练公司", CF_XDR_LB: "个体工商户", CF_JDRQ: "2024-02-29" })).toBe(true);
    expect(validate({ CF_XDR_MC: "演练公司", CF_XDR_LB: "法人及非法人组织", CF_JDRQ: "2024-02-29" })).toBe(false);
  });
});
