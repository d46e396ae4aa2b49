import type { RecordElement, Text } from "@mulu/schema";

/** A text in both languages. */
export function text(zh: string): Text {
  return { zh, en: `(${zh})` };
}

/** Elements of every type, with every kind of demand. */
export const penaltyElements: RecordElement[] = [
  {
    code: "CF_XDR_MC",
    name: "subjectName",
    title: text("行政相对人名称"),
    type: "text",
    maxLength: 10,
    required: true,
  },
  {
    code: "CF_XDR_LB",
    name: "subjectKind",
    title: text("行政相对人类别"),
    type: "code",
    required: true,
    codes: ["法人及非法人组织", "自然人", "个体工商户"].map((value) => ({ value, title: text(value) })),
  },
  {
    code: "CF_XDR_SHXYM",
    name: "subjectUscc",
    title: text("统一社会信用代码"),
    type: "uscc",
    requiredWhen: { subjectKind: ["法人及非法人组织"] },
  },
  {
    code: "CF_XDR_ZJLX",
    name: "identityKind",
    title: text("证件类型"),
    type: "code",
    openCodes: true,
    codes: [{ value: "身份证", title: text("身份证") }],
    requiredWhen: { subjectKind: ["自然人"] },
  },
  {
    code: "CF_XDR_ZJHM",
    name: "identityNumber",
    title: text("证件号码"),
    type: "citizen-id",
    requiredWhen: { subjectKind: ["自然人"] },
  },
  {
    code: "CF_NR_FK",
    name: "fine",
    title: text("罚款金额（万元）"),
    type: "decimal",
    precision: 18,
    scale: 6,
    minimum: 0,
  },
  { code: "CF_CS", name: "times", title: text("次数"), type: "integer" },
  { code: "CF_JDRQ", name: "decidedOn", title: text("处罚决定日期"), type: "date", required: true },
  { code: "CF_YXQ", name: "validTo", title: text("处罚有效期"), type: "date", notBefore: "decidedOn" },
  {
    code: "CF_CFLB",
    name: "penaltyKind",
    title: text("处罚类别"),
    type: "code",
    openCodes: true,
    severalCodes: true,
    codes: ["警告", "罚款"].map((value) => ({ value, title: text(value) })),
  },
  { code: "CF_BZ", name: "remarks", title: text("备注"), type: "text" },
];

/** The elements of a format that was read in part. */
export const licenceElements: RecordElement[] = [
  {
    code: "XK_XDR_MC",
    name: "subjectName",
    title: text("行政相对人名称"),
    type: "text",
    maxLength: 10,
    required: true,
  },
  { code: "XK_JDRQ", name: "decidedOn", title: text("许可决定日期"), type: "date", required: true },
];
