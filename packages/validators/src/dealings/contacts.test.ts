import { describe, expect, it } from "vitest";

import { said } from "../testing/person-publications.js";

/* Invented, and put together here. */
const email = ["zhang.shi", "example.com"].join("@");
const qq = ["100", "86", "000"].join("");

describe("what tells who a natural person is, in a text", () => {
  const told = [
    ["an address for mail", `联系邮箱${email}`],
    ["an address for mail alone", email],
    ["an address for mail, disguised", email.replace("@", "[at]")],
    ["an address for mail, escaped", email.replace("@", "&#64;")],
    ["an account for messages", `QQ：${qq}`],
    ["an account for messages, in words", `扣扣号码为${qq}`],
    ["an account of WeChat", "微信号：shili_2026"],
    ["an account of WeChat, in English", "WeChat ID: shili_2026"],
    ["an address for mail without its end", `邮箱${email.replace("example.com", "qq")}`],
    ["an account in a network of pictures", "小红书号：shili2026"],
    ["an account in a network, by its address", "https://weibo.com/u/shili2026"],
    ["an account to be added", "加V：shili_2026"],
    ["an account to be added, in figures", `加微${qq}`],
    ["the plate of a car", `驾驶鲁B12345号小型轿车`],
    ["the plate of a car, with a dot", `京A·F1234`],
    ["the plate of an electric car", `沪AD12345`],
    ["a day of birth", "张某，男，1990年1月1日出生，示例县人"],
    ["a day of birth, in figures", "出生日期：1990-01-01"],
    ["a day of birth, in numerals", "一九九〇年一月一日生，汉族"],
    ["a year of birth", "生于1990年"],
    ["a day of birth, as it is spoken", "张某，1990年1月1号生，示例县人"],
    ["a month of birth by its old name", "张某，一九九〇年元月生"],
    ["a day of birth by the old calendar", "生于农历庚午年腊月初八"],
  ] as const;

  it.each(told)("%s", (_what, note) => {
    expect(said({ note }, "natural-person")).toBe("fail");
    expect(said({ more: [{ note: `示例，${note}。` }] }, "natural-person")).toBe("fail");
  });

  it.each(told)("%s: of a firm it is public", (_what, note) => {
    expect(said({ note }, "legal-person")).toBeUndefined();
  });

  it.each(told.slice(0, 13))("%s: of who runs an individual business as of a person", (_what, note) => {
    expect(said({ note }, "individual-business")).toBe("fail");
  });

  it("and a firm’s text that tells when its head was born", () => {
    expect(said({ note: "法定代表人张某，1990年1月1日出生" }, "legal-person")).toBe("fail");
  });

  it.each([
    ["an office’s address", `举报邮箱${["xinyong", "example.gov.cn"].join("@")}`],
    ["a masked address", `邮箱z****@example.com`],
    ["a masked account", "QQ：10****00"],
    ["the name of a program", "通过微信小程序申请，WeChat Official Account"],
    ["the day of an act", "2026年1月13日作出决定，2026年1月14日生效"],
    ["a paper about births", "出生医学证明管理"],
    ["a page of an office", "https://credit.example.gov.cn/weibo.com"],
    ["a year's first month", "2026年元月生效，1月1号生效"],
    ["the number of a document", "鲁市监处罚〔2026〕12345号"],
    ["a licence", "粤B2-20090059"],
    ["a masked plate", "鲁B1***5"],
    ["a masked birth", "19**年*月*日出生"],
  ])("but not %s", (_what, note) => {
    expect(said({ note }, "natural-person")).toBeUndefined();
  });
});
