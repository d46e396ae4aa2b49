import { recordFormats } from "@mulu/catalogs/records";
import * as licence from "@mulu/catalogs/records/administrative-licence/2018";
import { describe, expect, it } from "vitest";

import { validateWith, mulu, UnknownIdError } from "./index.js";
import type { RecordResult } from "./index.js";

const good = {
  CF_XDR_MC: "演练科技有限公司",
  CF_XDR_LB: "法人及非法人组织",
  CF_XDR_SHXYM: "91999999MA0000000K",
  CF_FRDB: "演练甲",
  CF_WSH: "演练罚字〔2026〕1号",
  CF_WFXW: "未按期公示年度报告",
  CF_SY: "演练用事实",
  CF_YJ: "演练用依据",
  CF_CFLB: "罚款",
  CF_NR: "罚款一万元",
  CF_NR_FK: 1,
  CF_JDRQ: "2026/03/01",
  CF_YXQ: "2027/03/01",
  CF_CFJG: "演练监管局",
  CF_CFJGDM: "91999999MA0000000K",
  CF_SJLY: "演练监管局",
  CF_SJLYDM: "91999999MA0000000K",
};

const untyped = mulu.validate as (format: unknown, record: unknown) => RecordResult<unknown>;

describe("validating a penalty record", () => {
  it("gives the record back, typed, when nothing is wrong", () => {
    const result = mulu.validate("administrative-penalty", good);
    expect(result).toEqual({ valid: true, verdict: "valid", record: good, findings: [], notices: [] });
    expect(mulu.validate("administrative-penalty/2018", good).valid).toBe(true);
  });

  it("names code, field, fault and what would be right, in Chinese and English", () => {
    const { findings } = mulu.validate("administrative-penalty", { ...good, CF_XDR_SHXYM: "91999999MA0000000A" });
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ code: "ID-01", field: "CF_XDR_SHXYM" });
    expect(findings[0]?.message.zh).toContain("统一社会信用代码");
    expect(findings[0]?.message.en).toContain("not a valid unified social credit code");
    expect(findings[0]?.hint?.zh).toContain("逐位核对");
  });

  it("says one thing about each element, in the order of the format", () => {
    const { CF_FRDB: _person, ...rest } = good;
    const record = { ...rest, CF_JDRQ: "2026-02-30", CF_CFLB: "口头批评", extra: 1 };
    const fields = mulu.validate("administrative-penalty", record).findings.map(({ field }) => field);
    expect(fields).toEqual(["CF_FRDB", "CF_CFLB", "CF_JDRQ", "extra"]);
  });

  it.each([null, undefined, "text", 1, [], [good]])("finds that %j is no record", (value) => {
    const { valid, findings } = mulu.validate("administrative-penalty", value);
    expect(valid).toBe(false);
    expect(findings.map(({ code, field }) => [code, field])).toEqual([["RECORD-02", undefined]]);
  });

  it("never repeats a value, which may be personal", () => {
    const secret = "999999199001010011";
    const record = { ...good, CF_XDR_SHXYM: secret, CF_XDR_MC: secret.repeat(20), CF_CFLB: secret };
    expect(JSON.stringify(mulu.validate("administrative-penalty", record).findings)).not.toContain(secret);
  });

  it.each([
    "nothing",
    "administrative-penalty/1999",
    "administrative-penalty/2018/x",
    "administrative-penalty/2018/x/y",
  ])("refuses a format it does not have, and names it: %s", (name) =>
    expect(() => untyped(name, good)).toThrow(expect.objectContaining({ name: "UnknownIdError", id: name })),
  );

  it.each(["constructor", "administrative-penalty/constructor", "", "/", undefined, null, 2018, Symbol("x"), {}])(
    "refuses what is no name at all: %s",
    (name) => expect(() => untyped(name, good)).toThrow(UnknownIdError),
  );

  it("reads what a record says itself, not what it inherits", () => {
    const { valid, findings } = untyped("administrative-penalty", Object.create(good));
    expect(valid).toBe(false);
    expect(findings[0]).toMatchObject({ code: "RECORD-01", field: "CF_XDR_MC" });
  });

  it("tells a hundred findings at most, and how many more there are", () => {
    const foreign = Object.fromEntries(Array.from({ length: 100_000 }, (_item, index) => [`k${String(index)}`, 1]));
    const { findings } = mulu.validate("administrative-penalty", { ...good, ...foreign });
    expect(findings).toHaveLength(101);
    expect(findings.at(-1)).toMatchObject({ code: "RECORD-14", message: { zh: expect.stringContaining("99900处") } });
  });
});

describe("amounts", () => {
  const codesOf = (amount: unknown): string[] =>
    mulu
      .validate("administrative-penalty", { ...good, CF_NR_FK: amount })
      .findings.map(({ code, reason }) => `${code} ${reason ?? ""}`);

  it.each([
    0, 0.05, 0.07, 0.1, 0.29, 0.00675, 0.0005, 8589.95, 89033.21, 514154.53, 728032.66, 10000.0004, 999999999999,
  ])("of six decimals and less are taken: %d", (amount) => expect(codesOf(amount)).toEqual([]));

  it("of two decimals are all taken", () => {
    const refused: number[] = [];
    for (let cents = 1; cents < 100_000_000; cents += 4_999) {
      if (codesOf(cents / 100).length > 0) refused.push(cents / 100);
    }
    expect(refused).toEqual([]);
  });

  it.each([
    [1e-7, "RECORD-05 decimals"],
    [1.1234567, "RECORD-05 decimals"],
    [1e12, "RECORD-05 integer-digits"],
    [1e21, "RECORD-05 integer-digits"],
    [-0.01, "RECORD-05 "],
    [-1, "RECORD-05 "],
    ["1", "RECORD-02 "],
    ["", "RECORD-02 "],
    [null, "RECORD-02 "],
    [Number.NaN, "RECORD-02 "],
    [Infinity, "RECORD-02 "],
  ])("beyond the format are refused, and said why: %s", (amount, code) => expect(codesOf(amount)).toEqual([code]));

  it("need not be given with a fine: whether they must was not read", () => {
    const { CF_NR_FK: _amount, ...rest } = good;
    expect(mulu.validate("administrative-penalty", rest).valid).toBe(true);
  });
});

describe("what the next office would refuse", () => {
  const said = (change: object): string[] =>
    mulu
      .validate("administrative-penalty", { ...good, ...change })
      .findings.map(({ code, field }) => `${code} ${field ?? ""}`);

  it.each(["", " ", "\u3000", "\u200b", "\ufeff"])("is a name in which nothing can be read: %j", (name) =>
    expect(said({ CF_XDR_MC: name })).toEqual(["RECORD-01 CF_XDR_MC"]),
  );

  it.each(["a\0b", "\u001b[31m"])("is a text with control characters: %j", (text) => {
    expect(said({ CF_XDR_MC: text })).toEqual(["RECORD-08 CF_XDR_MC"]);
    expect(said({ BZ: text })).toEqual(["RECORD-08 BZ"]);
  });

  it("is a text needed for the kind of subject in which nothing can be read", () => {
    expect(said({ CF_FRDB: "\u3000" })).toEqual(["RECORD-01 CF_FRDB"]);
  });

  it("is a last day before the decision, however the two are written", () => {
    expect(said({ CF_YXQ: "2026-02-28" })).toEqual(["RECORD-12 CF_YXQ"]);
    expect(said({ CF_YXQ: "2026/02/28", CF_GSJZQ: "2001/01/01" })).toEqual(["RECORD-12 CF_YXQ", "RECORD-12 CF_GSJZQ"]);
    expect(said({ CF_YXQ: "2026-03-01" })).toEqual([]);
  });

  it("is pointed out where only the exchange may refuse it", () => {
    const { valid, notices } = mulu.validate("administrative-penalty", {
      ...good,
      CF_JDRQ: "2026-03-01",
      CF_XDR_GSZC: "示例",
    });
    expect(valid).toBe(true);
    expect(notices.map(({ code, field }) => `${code} ${field ?? ""}`)).toEqual([
      "RECORD-11 CF_JDRQ",
      "RECORD-13 CF_XDR_GSZC",
    ]);
  });
});

describe("kinds of penalty side by side", () => {
  const said = (kinds: string): string[] =>
    mulu.validate("administrative-penalty", { ...good, CF_CFLB: kinds }).findings.map(({ message }) => message.zh);

  it.each([
    "罚款;没收违法所得",
    "罚款；没收违法所得",
    "罚款、没收违法所得",
    "罚款,警告",
    "罚款，警告",
    "罚款；其他-通报",
  ])("are not refused while the standard is unread: %s", (kinds) => expect(said(kinds)).toEqual([]));

  it("are judged one by one", () => {
    expect(said("罚款；口头批评")).toEqual(["“处罚类别”（CF_CFLB）并列的第2部分不在规定的取值之内。"]);
  });
});

describe("a code of the right structure with a wrong check character", () => {
  const findingOf = (code: string): unknown =>
    mulu.validate("administrative-penalty", { ...good, CF_XDR_SHXYM: code }).findings[0];

  it("is refused, and told apart from a wrong length and wrong characters", () => {
    expect(findingOf("91999999M00000001A")).toMatchObject({ code: "ID-01", reason: "check-character" });
    expect(findingOf("91999999M0000000")).toMatchObject({ code: "ID-01", reason: "length" });
    expect(findingOf("91999999MAO000000K")).toMatchObject({ code: "ID-01", reason: "characters" });
  });

  it("is not blamed on the one who copied the certificate", () => {
    expect(findingOf("91999999M00000001A")).toMatchObject({
      hint: { zh: expect.stringContaining("不要改动代码"), en: expect.stringContaining("do not change the code") },
    });
  });
});

describe("a format read in part", () => {
  const genuine = { CF_XDR_MC: "演练公司", CF_XDR_SHXYM: "x", CF_XDR_ZDM: "x", CF_XDR_GSDJ: "x", CF_XDR_SFZ: "x" };

  it.each([{}, genuine])("neither forbids what it did not read nor calls a record valid: %j", (record) => {
    const result = mulu.validate("administrative-penalty/2016", record);
    expect(result).toMatchObject({ valid: false, verdict: "cannot-say" });
    expect(result.findings).toMatchObject([{ code: "RECORD-10", verdict: "cannot-say" }]);
  });

  it("still finds what is wrong in what it did read", () => {
    const result = mulu.validate("administrative-penalty/2016", { ...genuine, CF_JDRQ: "2023-02-29" });
    expect(result).toMatchObject({ verdict: "invalid", findings: [{ code: "ID-02", verdict: "fail" }] });
  });
});

describe("validating a record of this project's own formats", () => {
  const objection = {
    MULU_RECORD_ID: "演练-1",
    MULU_ENTRY_ID: "national/information/serious-list",
    MULU_SUBJECT_NAME: "演练科技有限公司",
    MULU_SUBJECT_KIND: "法人及非法人组织",
    MULU_SUBJECT_USCC: "91999999MA0000000K",
    MULU_CONTESTED_RECORD: "演练名单第1号",
    MULU_GROUND: "演练用理由",
    MULU_CHANNEL: "窗口",
    MULU_HANDLER: "演练监管局",
    MULU_RAISED_DATE: "2026-05-01",
    MULU_STATE: "已答复",
    MULU_VERIFIED_DATE: "2026-05-06",
    MULU_ANSWERED_DATE: "2026-05-08",
    MULU_FINDING: "信息有误",
  } as const;
  const fieldsOf = (record: unknown): unknown[] =>
    mulu.validate("objection", record).findings.map(({ field }) => field);

  it("asks for the correction of what an objection found wrong, with its date (OB-02)", () => {
    expect(fieldsOf(objection)).toEqual(["MULU_OUTCOME", "MULU_OUTCOME_DATE"]);
    expect(fieldsOf({ ...objection, MULU_OUTCOME: "更正", MULU_OUTCOME_DATE: "2026-05-08" })).toEqual([]);
  });

  it("asks for the reason of what it found right", () => {
    expect(fieldsOf({ ...objection, MULU_FINDING: "信息无误" })).toEqual(["MULU_REASON"]);
  });

  it("knows which formats are this project's, and which were published", () => {
    expect(recordFormats.objection["2026"].format.nature).toBe("compilation");
    expect(recordFormats["administrative-penalty"]["2018"].format.nature).toBe("transcription");
  });

  it("takes the older dual publication by its version, the newer one by default", () => {
    const record = { XK_XDR: "演练科技有限公司" };
    expect(mulu.validate("administrative-licence/2016", record).verdict).toBe("cannot-say");
    expect(mulu.validate("administrative-licence", record).verdict).toBe("invalid");
  });
});

describe("validateWith", () => {
  it("validates with one imported validator", () => {
    expect(validateWith(licence, {}).findings.map(({ field }) => field)).toContain("XK_XDR_MC");
  });
});
