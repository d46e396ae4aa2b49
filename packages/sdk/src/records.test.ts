import { recordFormats } from "@mulu/catalogs/records";
import * as licence from "@mulu/catalogs/records/administrative-licence/2018";
import { describe, expect, it } from "vitest";

import { validateWith, mulu, UnknownIdError } from "./index.js";

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
  CF_JDRQ: "2026-03-01",
  CF_YXQ: "2027-03-01",
  CF_CFJG: "演练监管局",
  CF_CFJGDM: "91999999MA0000000K",
  CF_SJLY: "演练监管局",
  CF_SJLYDM: "91999999MA0000000K",
};

describe("validating a penalty record", () => {
  it("gives the record back, typed, when nothing is wrong", () => {
    const result = mulu.validate("administrative-penalty", good);
    expect(result).toEqual({ valid: true, record: good, findings: [] });
    expect(mulu.validate("administrative-penalty/2018", good).valid).toBe(true);
  });

  it("names code, field, fault and what would be right, in Chinese and English", () => {
    const { findings } = mulu.validate("administrative-penalty", { ...good, CF_XDR_SHXYM: "91999999MA0000000A" });
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ code: "ID-01", field: "CF_XDR_SHXYM" });
    expect(findings[0]?.message.zh).toContain("统一社会信用代码");
    expect(findings[0]?.message.en).toContain("not a valid unified social credit code");
    expect(findings[0]?.hint?.zh).toContain("18位");
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

  it("refuses a format it does not have", () => {
    const untyped = mulu.validate as (format: string, record: unknown) => unknown;
    for (const name of [
      "nothing",
      "administrative-penalty/1999",
      "constructor",
      "administrative-penalty/constructor",
    ]) {
      expect(() => untyped(name, good)).toThrow(UnknownIdError);
    }
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
    expect(mulu.validate("administrative-licence/2016", { XK_XDR: "演练科技有限公司" }).valid).toBe(true);
    expect(mulu.validate("administrative-licence", { XK_XDR: "演练科技有限公司" }).valid).toBe(false);
  });
});

describe("validateWith", () => {
  it("validates with one imported validator", () => {
    expect(validateWith(licence, {}).findings.map(({ field }) => field)).toContain("XK_XDR_MC");
  });
});
