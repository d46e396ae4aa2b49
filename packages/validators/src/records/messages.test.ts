import { describe, expect, it } from "vitest";

import { findingLimit, recordFindings } from "./messages.js";
import type { MessageFormat, RecordError } from "./report.js";

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
    {
      code: "CF_CFLB",
      name: "penaltyKind",
      title: { zh: "处罚类别", en: "Kind of penalty" },
      type: "code",
      openCodes: true,
      severalCodes: true,
      codes: ["警告", "罚款"].map((value) => ({ value, title: { zh: value, en: value } })),
    },
    { code: "CF_JDRQ", name: "decisionDate", title: { zh: "处罚决定日期", en: "Date of decision" }, type: "date" },
    {
      code: "CF_NR_FK",
      name: "fine",
      title: { zh: "罚款金额", en: "Fine" },
      type: "decimal",
      precision: 18,
      scale: 6,
      minimum: 0,
    },
    {
      code: "CF_YXQ",
      name: "validTo",
      title: { zh: "处罚有效期", en: "Validity" },
      type: "date",
      notBefore: "decisionDate",
    },
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
    [error("saidText", "CF_XDR_MC", { fault: "empty" }), "RECORD-01 “行政相对人名称”（CF_XDR_MC）不能为空。"],
    [
      error("saidText", "CF_XDR_MC", { fault: "blank" }),
      "RECORD-01 “行政相对人名称”（CF_XDR_MC）只有空白或者看不见的字符，等于没有填写。",
    ],
    [
      error("plainText", "CF_XDR_MC", { fault: "control-character" }),
      "RECORD-08 “行政相对人名称”（CF_XDR_MC）含有看不见的控制字符。",
    ],
    [error("maxLength", "CF_XDR_MC", { limit: 200 }), "RECORD-03 “行政相对人名称”（CF_XDR_MC）超过200个字。"],
    [error("type", "CF_NR_FK", { type: "number" }), "RECORD-02 “罚款金额”（CF_NR_FK）应当是数字，不加引号。"],
    [error("type", "CF_XDR_MC", { type: "string" }), "RECORD-02 “行政相对人名称”（CF_XDR_MC）应当是文字，加引号。"],
    [error("type", "", { type: "object" }), "RECORD-02 这不是一条记录；记录是以字段代码为键的对象。"],
    [
      error("codeList", "CF_XDR_LB", { fault: "not-listed" }),
      "RECORD-04 “行政相对人类别”（CF_XDR_LB）不在规定的取值之内。",
    ],
    [
      error("codeList", "CF_XDR_LB", { fault: "not-listed", part: 2 }),
      "RECORD-04 “行政相对人类别”（CF_XDR_LB）并列的第2部分不在规定的取值之内。",
    ],
    [
      error("codeList", "CF_XDR_LB", { fault: "empty" }),
      "RECORD-04 “行政相对人类别”（CF_XDR_LB）不能为空，这一项必填。",
    ],
    [
      error("decimalDigits", "CF_NR_FK", { fault: "integer-digits" }),
      "RECORD-05 “罚款金额”（CF_NR_FK）的整数部分超过12位。",
    ],
    [error("decimalDigits", "CF_NR_FK", { fault: "decimals" }), "RECORD-05 “罚款金额”（CF_NR_FK）的小数超过6位。"],
    [error("minimum", "CF_NR_FK", { limit: 0 }), "RECORD-05 “罚款金额”（CF_NR_FK）不能小于0。"],
    [
      error("usccCheck", "CF_XDR_SHXYM", { fault: "length" }),
      "ID-01 “统一社会信用代码”（CF_XDR_SHXYM）不是有效的统一社会信用代码：应为18位，位数不对（GB 32100）。",
    ],
    [
      error("usccCheck", "CF_XDR_SHXYM", { fault: "check-character" }),
      "ID-01 “统一社会信用代码”（CF_XDR_SHXYM）不是有效的统一社会信用代码：位数和字符都对，末位校验码与 GB 32100 的算法不符。",
    ],
    [error("calendarDate", "CF_JDRQ", { fault: "no-such-day" }), "ID-02 “处罚决定日期”（CF_JDRQ）不是存在的日期。"],
    [
      error("calendarDate", "CF_JDRQ", { fault: "date-form" }),
      "ID-02 “处罚决定日期”（CF_JDRQ）的日期写法不对：年四位，月、日各两位。",
    ],
    [error("calendarDate", "CF_JDRQ", { fault: "empty" }), "ID-02 “处罚决定日期”（CF_JDRQ）是空的。"],
    [
      error("notBefore", "", { element: "CF_YXQ" }),
      "RECORD-12 “处罚有效期”（CF_YXQ）早于“处罚决定日期”（CF_JDRQ），前后矛盾。",
    ],
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

  it("say one thing about one element", () => {
    const errors = [error("maxLength", "CF_XDR_ZJLX", { limit: 1 }), error("codeList", "CF_XDR_ZJLX")];
    const [finding, ...more] = recordFindings({ errors, format });
    expect(more).toEqual([]);
    expect(finding?.hint?.zh).toBe("可以填：身份证；都不是的写“其他-”加具体内容。");
  });

  it("do not tell anybody to hide listed kinds behind 其他-", () => {
    const [finding] = recordFindings({
      errors: [error("codeList", "CF_CFLB", { fault: "not-listed", part: 2 })],
      format,
    });
    expect(finding?.hint?.zh).toBe(
      "可以填：警告、罚款；有几类的，每一类照列表写，用分号隔开；只有列表中没有的那一类写“其他-”加具体内容，不要把列表中已有的也并进去。",
    );
  });

  it("say where nothing is written that nothing need be", () => {
    const hints = [error("calendarDate", "CF_JDRQ", { fault: "empty" }), error("type", "CF_NR_FK")].map(
      (one) => recordFindings({ errors: [one], format })[0]?.hint?.zh,
    );
    expect(hints).toEqual(Array(2).fill("没有内容的，整项不写；空的文字和 null 都不等于不写。"));
  });

  it("are a hundred at most, and say how many are left out", () => {
    const errors = Array.from({ length: 1_000 }, (_item, index) =>
      error("additionalProperties", "", { additionalProperty: `k${String(index)}` }),
    );
    const findings = recordFindings({
      errors: [...errors, error("required", "", { missingProperty: "CF_XDR_MC" })],
      format,
    });
    expect(findings).toHaveLength(findingLimit + 1);
    expect(findings[0]?.path).toEqual(["CF_XDR_MC"]);
    expect(findings.at(-1)).toMatchObject({ rule: "RECORD-14", path: [] });
    expect(findings.at(-1)?.message.zh).toBe("另有901处不符合，没有逐一列出（每条记录最多列100处）。");
  });

  it("show of a foreign key only what reads as a name", () => {
    const said = [`\u001b[31m`, "k".repeat(1_000)].map(
      (key) =>
        recordFindings({ errors: [error("additionalProperties", "", { additionalProperty: key })], format })[0]?.message
          .en ?? "",
    );
    expect(said[0]).not.toContain("\u001b");
    expect(said[1]?.length).toBeLessThan(200);
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
