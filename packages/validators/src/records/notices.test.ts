import { describe, expect, it } from "vitest";

import type { MessageFormat } from "./report.js";
import { citizenIdCheckCharacter } from "./check-digits.js";
import { cannotSay, isReadInFull, recordNotices } from "./notices.js";

const format: MessageFormat = {
  id: "records/example-penalty/2018",
  title: { zh: "示例处罚记录", en: "Example penalty record" },
  dateForm: "YYYY/MM/DD",
  elements: [
    { code: "CF_JDRQ", name: "decisionDate", title: { zh: "决定日期", en: "Date of decision" }, type: "date" },
    { code: "CF_YXQ", name: "validTo", title: { zh: "有效期", en: "Validity" }, type: "date" },
    {
      code: "CF_XDR_GSZC",
      name: "registrationNumber",
      title: { zh: "工商注册号", en: "Business registration number" },
      type: "text",
      usually: "registration-number",
    },
  ],
};
const said = (record: Record<string, unknown>, of: MessageFormat = format): string[] =>
  recordNotices(record, of).map(({ rule, path, message }) => `${rule} ${path.join()} ${message.zh}`);

describe("what is looser here than in the exchange", () => {
  it("is said of dates, once for all of them", () => {
    expect(said({ CF_JDRQ: "2026/02/28", CF_YXQ: "2027/02/28" })).toEqual([]);
    expect(said({ CF_JDRQ: "2026-02-28", CF_YXQ: "2027-02-28" })).toEqual([
      "RECORD-11  日期在交换中写作 YYYY/MM/DD；CF_JDRQ、CF_YXQ 用了另一种写法。两种写法这里都收，接收单位可能不收。",
    ]);
    expect(said({ CF_JDRQ: "2026-02-28", CF_YXQ: "2027/02/28" })[0]).toMatch(/^RECORD-11 CF_JDRQ /);
  });

  it("is not said where the format tells no form", () => {
    const { dateForm: _form, ...free } = format;
    expect(said({ CF_JDRQ: "2026-02-28" }, free)).toEqual([]);
  });
});

describe("a registration number taken as text", () => {
  it("is passed over where it is right (ISO 7064 MOD 11,10)", () => {
    expect(said({ CF_XDR_GSZC: "999999000000019" })).toEqual([]);
  });

  it.each([
    ["999999000000018", "末位与校验算法"],
    ["示例", "不是15位数字"],
  ])("is pointed out where it is doubtful, and that nobody asked: %s", (number, words) => {
    const [notice] = said({ CF_XDR_GSZC: number });
    expect(notice).toContain(words);
    expect(notice).toContain("格式没有规定校验，号码没有核对");
  });

  it("is not asked of what the record only inherits", () => {
    expect(said(Object.create({ CF_XDR_GSZC: "示例" }) as Record<string, unknown>)).toEqual([]);
  });
});

describe("a day that exists and can hardly be meant", () => {
  const rules = (record: Record<string, unknown>, of: MessageFormat = { ...format, asOf: "2026-11-28" }): string[] =>
    recordNotices(record, of).map(({ rule, path, verdict }) => `${rule} ${path.join()} ${verdict}`);

  it.each(["0001/01/01", "0001-01-01", "1899/12/30", "1900/01/01", "1949/09/30"])(
    "before there was any organ: %s",
    (day) => {
      expect(rules({ CF_JDRQ: day })).toContain("RECORD-16 CF_JDRQ cannot-say");
      expect(rules({ CF_YXQ: day })).toContain("RECORD-16 CF_YXQ cannot-say");
    },
  );

  it.each(["2028/01/01", "2090/01/01", "9999/12/31"])("an act that has not come: %s", (day) => {
    expect(rules({ CF_JDRQ: day })).toEqual(["RECORD-16 CF_JDRQ cannot-say"]);
    expect(said({ CF_JDRQ: day }, { ...format, asOf: "2026-11-28" })[0]).toContain("截至 2026-11-28");
  });

  it("but not the end of a term, nor a day soon after the data, nor where the day of the data is not known", () => {
    expect(rules({ CF_YXQ: "2099/12/31" })).toEqual([]);
    expect(rules({ CF_JDRQ: "2027/12/31" })).toEqual([]);
    expect(rules({ CF_JDRQ: "1949/10/01" })).toEqual([]);
    expect(rules({ CF_JDRQ: "2090/01/01" }, format)).toEqual([]);
  });

  it("and not what is no day: that is a fault", () => {
    expect(rules({ CF_JDRQ: "0001/13/01" })).toEqual([]);
  });
});

describe("a code that stands there twice", () => {
  const kinds = { code: "CF_CFLB", name: "penaltyKind", title: { zh: "处罚类别", en: "Kind" }, type: "code" as const };
  const codes = ["警告", "罚款"].map((value) => ({ value, title: { zh: value, en: value } }));
  const several: MessageFormat = { ...format, elements: [{ ...kinds, codes, openCodes: true, severalCodes: true }] };

  it.each(["罚款;罚款", "罚款； 罚款", "罚款、警告,罚款"])("is pointed out: %s", (value) => {
    expect(said({ CF_CFLB: value }, several)[0]).toMatch(/^RECORD-17 CF_CFLB .*“罚款”写了不止一次/);
  });

  it.each(["罚款", "罚款;警告", "其他-罚款;罚款", "其他-公开;其他-公开"])("but not %s", (value) => {
    expect(said({ CF_CFLB: value }, several)).toEqual([]);
  });
});

describe("what a form is filled with where there is nothing to fill in", () => {
  const text = (code: string, name: string, required = false) => ({
    ...{ code, name, title: { zh: "示例数据项", en: "Example element" }, type: "text" as const },
    ...(required ? { required } : {}),
  });
  const filled: MessageFormat = {
    ...{ id: format.id, title: format.title },
    elements: [
      text("MC", "subjectName", true),
      text("ZZJG", "organizationCode"),
      text("SY", "offenceFacts", true),
      text("BZ", "remarks"),
      { ...text("XYM", "subjectUscc"), type: "uscc" },
    ],
  };
  const rules = (record: Record<string, unknown>) =>
    recordNotices(record, filled).map(({ rule, path }) => `${rule} ${path.join()}`);
  const zeros = "0".repeat(18);

  it.each([
    ["ZZJG", zeros],
    ["ZZJG", "123456789"],
    ["ZZJG", "12345678-9"],
    ["ZZJG", "1111"],
    ["ZZJG", "无"],
    ["ZZJG", "-"],
    ["MC", "无"],
    ["MC", " ＮＵＬＬ "],
    ["MC", "-"],
    ["MC", "\u0301\u0302"],
    ["SY", "——"],
    ["XYM", "91370200MA1111111"],
    ["XYM", "913702001234567AB"],
  ])("%s: %s is pointed out", (code, value) => expect(rules({ [code]: value })).toEqual([`RECORD-14 ${code}`]));

  it.each([
    ["ZZJG", "MA0000001"],
    ["ZZJG", "71234561X"],
    ["MC", "示例市第一示例有限公司"],
    ["MC", "无为示例公司"],
    ["BZ", "无"],
    ["XYM", "91370200MA0000001"],
    ["XYM", "91999999MA0000000K"],
  ])("%s: %s is passed over", (code, value) => expect(rules({ [code]: value })).toEqual([]));
});

describe("a format read in part", () => {
  it.each([["elements"], ["elements.required"], ["required"]])("cannot say valid: %s is unknown", (field) => {
    const part = { ...format, unknown: ["setBy", field] };
    expect(isReadInFull(part)).toBe(false);
    expect(cannotSay(part)).toMatchObject({ rule: "RECORD-10", verdict: "cannot-say", path: [] });
  });

  it("is another matter than a format of which only its day or its clause is unknown", () => {
    expect(cannotSay({ ...format, unknown: ["inForce", "setBy", "elements.title"] })).toBeUndefined();
  });
});

describe("a number of a person in a field that is not for one", () => {
  const element = (code: string, name: string, zh: string) => ({
    ...{ code, name, title: { zh, en: "Example element" }, type: "text" as const },
  });
  const penalty: MessageFormat = {
    ...{ id: format.id, title: format.title },
    elements: [
      element("CF_SY", "offenceFacts", "违法事实"),
      element("CF_WSH", "decisionNumber", "处罚决定书文号"),
      element("CF_XDR_ZJHM", "subjectIdNumber", "证件号码"),
      element("CF_XDR_SFZ", "subjectCitizenId", "居民身份证号"),
      element("LXDH", "contactPhone", "联系电话"),
      element("CF_XDR_GSZC", "registrationNumber", "工商注册号"),
    ],
  };
  const body = ["999999", "19900101", "001"].join("");
  const citizen = body + citizenIdCheckCharacter(body);
  const phone = ["139", "0000", "0000"].join("");
  const notices = (record: Record<string, unknown>) =>
    recordNotices(record, penalty).flatMap(({ rule, path, severity }) =>
      rule === "RECORD-15" ? [`${severity} ${path.join()}`] : [],
    );

  it.each([
    ["CF_SY", `当事人张某（身份证号${citizen}）`],
    ["CF_SY", `当事人电话${phone}`],
    ["CF_SY", Array.from(citizen).join("、")],
    ["CF_SY", btoa(citizen)],
    ["CF_WSH", citizen],
    ["CF_XDR_GSZC", citizen],
  ])("%s: is pointed out, and is no fault", (code, value) => {
    expect(notices({ [code]: value })).toEqual([`warning ${code}`]);
    expect(JSON.stringify(recordNotices({ [code]: value }, penalty))).not.toContain(citizen);
  });

  it.each([
    ["CF_XDR_ZJHM", citizen],
    ["CF_XDR_SFZ", citizen],
    ["LXDH", phone],
    ["CF_SY", "2026年1月13日，罚款1380013元"],
    ["CF_WSH", "示例罚〔2026〕13号"],
    ["CF_WSH", `示例罚字第${phone}号`],
    ["CF_XDR_GSZC", ["370202", "900101", "001"].join("")],
    ["CF_SY", `报关单号${citizen.slice(0, 17)}`],
  ])("%s: %s is in its place, or none", (code, value) => expect(notices({ [code]: value })).toEqual([]));
});
