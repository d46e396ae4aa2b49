import { describe, expect, it } from "vitest";

import { addressIn } from "./addresses.js";
import { isPersonsPaper, personalFieldKind } from "./identity-fields.js";

describe("what the name of a field says it holds", () => {
  it.each([
    ["CF_XDR_ZJHM", "identifier"],
    ["CF_FR_SFZH", "identifier"],
    ["idNumber", "identifier"],
    ["ID_NO", "identifier"],
    ["legalRepresentativeIdNumber", "identifier"],
    ["证件号码", "identifier"],
    ["passport no.", "identifier"],
    ["mobilePhone", "contact"],
    ["联系电话", "contact"],
    ["addr", "address"],
    ["家庭住址", "address"],
    ["bankAccount", "account"],
    ["收款账号", "account"],
    ["dateOfBirth", "birth"],
  ])("%s: %s", (name, kind) => expect(personalFieldKind(name)).toBe(kind));

  it.each([
    "CF_XDR_MC",
    "CF_XDR_SHXYM",
    "CF_WSH",
    "CF_XDR_ZJLX",
    "permitNumber",
    "licenceNumber",
    "decisionNumber",
    "documentNumber",
    "accountability",
    "homework",
    "valid",
    "hotel",
    "penaltyYuan",
    "处罚决定书文号",
  ])("%s: nothing of a person", (name) => expect(personalFieldKind(name)).toBeUndefined());

  it("tells papers that only persons have", () => {
    expect(isPersonsPaper("CF_FR_SFZH")).toBe(true);
    expect(isPersonsPaper("passportNumber")).toBe(true);
    expect(isPersonsPaper("CF_XDR_ZJHM")).toBe(false);
  });
});

describe("places in a text", () => {
  it.each([
    ["示例市示例路1号", "home"],
    ["示例省示例市示例区示例小区3栋201室", "home"],
    ["当事人住示例市示例镇示例村", "home"],
    ["在示例路1号门前停车，影响通行", "place"],
    ["示例省示例市示例区", undefined],
    ["《示例住房公积金管理办法》示例村镇建设条款", undefined],
    ["示例罚〔2026〕1号", undefined],
    ["示例路政罚2026年1号", undefined],
    ["《示例条例》第三十条第一款第（二）项", undefined],
    ["《示例道路条例》第30号令", undefined],
  ] as const)("%s", (text, kind) => expect(addressIn(text)).toBe(kind));
});
