import { describe, expect, it } from "vitest";

import { parseCitations, readCitations } from "./citations.js";

describe("a name written without marks is taken without the words before it", () => {
  it.each([
    ["当事人违反行政处罚法第五条", "行政处罚法", ["当事人"]],
    ["经查明该公司违反了食品安全法第五条", "食品安全法", ["经查明该公司"]],
    ["现根据民法典第五条", "民法典", ["现"]],
    ["处罚机关依照行政处罚法第五条", "行政处罚法", ["处罚机关"]],
  ])("%s", (text, title, unread) => {
    expect(readCitations(text)).toEqual({ citations: [{ title, clauses: [{ article: "5" }] }], unread });
  });

  it.each(["当事人的行为不符合食品安全法", "该行为属于行政处罚法", "涉嫌构成刑法", "当事人违反该法"])(
    "or not at all, where no word parts them: %s第五条",
    (words) => {
      expect(readCitations(`${words}第五条`)).toEqual({ citations: [], unread: [`${words}第五条`] });
    },
  );

  it.each(["关于适用民法典的解释", "治安管理处罚法", "失信被执行人名单规定", "高新技术企业认定管理办法"])(
    "and whole, where its own words look like others: %s",
    (title) => {
      expect(readCitations(`${title}第五条`)).toEqual({
        citations: [{ title, clauses: [{ article: "5" }] }],
        unread: [],
      });
    },
  );
});

it("a document number is taken without the words before it", () => {
  expect(readCitations("当事人违反国办发〔2020〕49号")).toEqual({
    citations: [{ documentNumber: { kind: "numbered", prefix: "国办发", year: 2020, number: 49 }, clauses: [] }],
    unread: ["当事人"],
  });
});

describe("what is cited for comparison is no basis", () => {
  it.each([
    ["参照《行政处罚法》第五条", ["参照《行政处罚法》", "第五条"]],
    ["参照适用《行政处罚法》第五条", ["参照适用《行政处罚法》", "第五条"]],
    ["比照《行政处罚法》第五条、第六条", ["比照《行政处罚法》", "第五条、第六条"]],
    ["参照行政处罚法第五条", ["参照行政处罚法第五条"]],
    ["参照该法第五条", ["参照该法第五条"]],
    ["当事人参照适用民法典第五条", ["当事人参照适用民法典第五条"]],
    ["参照国办发〔2020〕49号", ["参照国办发〔2020〕49号"]],
    ["参照《甲法》第一条、《乙法》第二条", ["参照《甲法》", "第一条", "《乙法》", "第二条"]],
  ])("%s", (text, unread) => {
    expect(readCitations(text)).toEqual({ citations: [], unread });
  });

  it("and takes nothing from what is cited beside it", () => {
    expect(readCitations("《甲法》第一条；参照《乙法》第二条；根据《丙法》第三条")).toEqual({
      citations: [
        { title: "甲法", clauses: [{ article: "1" }] },
        { title: "丙法", clauses: [{ article: "3" }] },
      ],
      unread: ["参照《乙法》", "第二条"],
    });
    expect(parseCitations("《关于参照公务员法管理的规定》第五条")).toEqual([
      { title: "关于参照公务员法管理的规定", clauses: [{ article: "5" }] },
    ]);
  });
});
