import { describe, expect, it } from "vitest";

import { recordFindings } from "./messages.js";
import type { MessageFormat, RecordError } from "./messages.js";

const format: MessageFormat = {
  id: "records/example-penalty/2018",
  title: { zh: "示例处罚记录", en: "Example penalty record" },
  elements: [
    {
      code: "CF_XDR_MC",
      name: "subjectName",
      title: { zh: "行政相对人名称", en: "Name of the subject" },
      type: "text",
      maxLength: 200,
      required: true,
    },
    {
      code: "CF_XDR_LB",
      name: "subjectKind",
      title: { zh: "行政相对人类别", en: "Kind of subject" },
      type: "code",
      required: true,
      codes: [
        { value: "法人及非法人组织", title: { zh: "法人及非法人组织", en: "Organization" } },
        { value: "自然人", title: { zh: "自然人", en: "Natural person" } },
      ],
    },
    {
      code: "CF_XDR_SHXYM",
      name: "subjectUscc",
      title: { zh: "统一社会信用代码", en: "Unified social credit code" },
      type: "uscc",
      requiredWhen: { subjectKind: ["法人及非法人组织"] },
    },
    {
      code: "CF_XDR_ZJLX",
      name: "idKind",
      title: { zh: "证件类型", en: "Kind of document" },
      type: "code",
      openCodes: true,
      codes: [{ value: "身份证", title: { zh: "身份证", en: "Identity card" } }],
    },
    { code: "CF_JDRQ", name: "decisionDate", title: { zh: "处罚决定日期", en: "Date of decision" }, type: "date" },
    { code: "CF_NR_FK", name: "fine", title: { zh: "罚款金额", en: "Fine" }, type: "decimal", precision: 18, scale: 6 },
  ],
};

function error(keyword: string, key: string, params: Record<string, unknown> = {}): RecordError {
  return { keyword, instancePath: key === "" ? "" : `/${key}`, params };
}

function said(...errors: RecordError[]): string[] {
  return recordFindings({ errors, format }).map(({ rule, message }) => `${rule} ${message.zh}`);
}

describe("messages about a record", () => {
  it("say nothing about a record without errors", () => {
    expect(recordFindings({ errors: null, format })).toEqual([]);
  });

  it.each([
    [
      error("required", "", { missingProperty: "CF_XDR_MC" }),
      "RECORD-01 缺少“行政相对人名称”（CF_XDR_MC），这一项必填。",
    ],
    [
      error("required", "", { missingProperty: "CF_XDR_SHXYM" }),
      "RECORD-01 缺少“统一社会信用代码”（CF_XDR_SHXYM）；“行政相对人类别”为“法人及非法人组织”时必填。",
    ],
    [error("minLength", "CF_XDR_MC", { limit: 1 }), "RECORD-01 “行政相对人名称”（CF_XDR_MC）不能为空。"],
    [error("maxLength", "CF_XDR_MC", { limit: 200 }), "RECORD-03 “行政相对人名称”（CF_XDR_MC）超过200个字。"],
    [error("type", "CF_NR_FK", { type: "number" }), "RECORD-02 “罚款金额”（CF_NR_FK）应当是数字，不加引号。"],
    [error("type", "CF_XDR_MC", { type: "string" }), "RECORD-02 “行政相对人名称”（CF_XDR_MC）应当是文字，加引号。"],
    [error("type", "", { type: "object" }), "RECORD-02 这不是一条记录；记录是以字段代码为键的对象。"],
    [error("enum", "CF_XDR_LB"), "RECORD-04 “行政相对人类别”（CF_XDR_LB）不在规定的取值之内。"],
    [
      error("multipleOf", "CF_NR_FK"),
      "RECORD-05 “罚款金额”（CF_NR_FK）的位数超出规定：整数部分最多12位，小数最多6位。",
    ],
    [
      error("usccCheck", "CF_XDR_SHXYM"),
      "ID-01 “统一社会信用代码”（CF_XDR_SHXYM）不是有效的统一社会信用代码：位数、字符或者校验码不对（GB 32100）。",
    ],
    [error("calendarDate", "CF_JDRQ"), "ID-02 “处罚决定日期”（CF_JDRQ）不是存在的日期。"],
    [
      error("additionalProperties", "", { additionalProperty: "CF_EXTRA" }),
      "RECORD-07 CF_EXTRA 不是“示例处罚记录”的数据项，不得多报。",
    ],
    [error("uniqueItems", "CF_JDRQ"), "RECORD-09 “处罚决定日期”（CF_JDRQ）不符合数据格式的要求（uniqueItems）。"],
  ])("put %j into words", (one, message) => expect(said(one)).toEqual([message]));

  it("leave out what only says that a condition held", () => {
    expect(
      said(error("required", "", { missingProperty: "CF_XDR_SHXYM" }), error("if", "", { failingKeyword: "then" })),
    ).toHaveLength(1);
  });

  it("say one thing about one element: an open code list fails in three keywords at once", () => {
    const errors = [error("enum", "CF_XDR_ZJLX"), error("pattern", "CF_XDR_ZJLX"), error("anyOf", "CF_XDR_ZJLX")];
    const [finding, ...more] = recordFindings({ errors, format });
    expect(more).toEqual([]);
    expect(finding?.hint?.zh).toBe("可以填：身份证；都不是的写“其他-”加具体内容。");
  });

  it("follow the order of the format, and put foreign elements last", () => {
    const errors = [
      error("additionalProperties", "", { additionalProperty: "zzz" }),
      error("calendarDate", "CF_JDRQ"),
      error("required", "", { missingProperty: "CF_XDR_MC" }),
    ];
    expect(recordFindings({ errors, format }).map(({ path }) => path)).toEqual([["CF_XDR_MC"], ["CF_JDRQ"], ["zzz"]]);
  });

  it("recognise the SDK’s name of an element where its code belongs", () => {
    const [finding] = recordFindings({
      errors: [error("additionalProperties", "", { additionalProperty: "subjectName" })],
      format,
    });
    expect(finding?.hint?.zh).toBe("是否应为 CF_XDR_MC（行政相对人名称）？");
  });

  it("say the same in English", () => {
    const [finding] = recordFindings({ errors: [error("required", "", { missingProperty: "CF_XDR_SHXYM" })], format });
    expect(finding?.message.en).toBe(
      "“Unified social credit code” (CF_XDR_SHXYM) is missing; it is required when “Kind of subject” is “法人及非法人组织”.",
    );
  });
});
