import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { readRemark } from "./remark.js";

const on = ["2026-11-28", "2026-11-20"];
const read = (remark: string): string => readRemark(remark, on).is;

describe("a remark that says that its row is no more", () => {
  it.each([
    ...["删除", "取消", "废止", "拟取消", "已取消。", "建议删除", "该事项已取消", "2025年废止", "2025年1月1日起废止"],
    ...["不再列入", "并入第3项", "归并至第5项", "与第3项合并", "已被第5项取代", "删", "应当删除", "不再适用"],
    ...["根据《示例条例》，取消", "拟取消（依据已废止）", "已取消，详见附件", "重复，已删除"],
  ])("is read: %s", (remark) => {
    expect(read(remark)).toBe("aside");
  });
});

describe("a remark that speaks of an end and leaves its row current", () => {
  it.each([
    ...["不取消", "未废止", "暂不取消", "不予取消", "拟取消，经研究予以保留", "建议删除；经会议研究，决定继续保留"],
    ...["2028年1月1日起废止", "自2027年6月起停止执行", "2029年废止", "2028-01-01起取消", "2028.1.1起废止"],
    ...["信用修复后删除", "公开期满后，移除", "公示期届满后停止公示", "含已注销企业", "合并公示"],
    ...[
      "与行政处罚信息合并公示",
      "依据国家规定取消资格的记录",
      "《示例条例》已废止",
      "《示例条例》已废止，由新条例代替",
    ],
  ])("is read wholly, and its reason is given: %s", (remark) => {
    expect(readRemark(remark, on)).toMatchObject({ is: "current" });
  });

  it("names the day to come", () => {
    expect(readRemark("2028年1月1日起废止", on)).toMatchObject({ why: "future" });
  });
});

describe("a remark that is not read wholly", () => {
  it.each([
    ...["国务院决定取消", "根据国发〔2020〕13号取消", "已被新法取消", "停止执行", "停止适用", "暂停执行", "不同意纳入"],
    ...["审核不通过", "撤并", "部分废止", "除第二款外，已废止", "已取消，后恢复", "2026年废止", "25年废止"],
    ...["对不符合条件的，应当删除", "该信息应当删除", "由行政机关移出：已改正的，应当删除。", "不同意取消"],
    ...["原则上取消", "已取消，但保留查询", "国务院决定取消许可的事项", "×", "discontinued in 2024", "暂缓", "拟整合"],
    ...["已停", "转入第7项", "由省局统一归集，本级不再归集", "2028年1月1日前取消", "取消，2028年1月1日起废止"],
  ])("is neither: %s", (remark) => {
    expect(read(remark)).toBe("unclear");
  });

  it("where no day is known, of any day", () => {
    expect(readRemark("2025年废止", []).is).toBe("unclear");
    expect(readRemark("2028年废止", []).is).toBe("unclear");
  });

  it("is so at any length", () => {
    expect(read(`${"本项由市级部门归集，按季度报送。".repeat(20)}国务院取消`)).toBe("unclear");
  });
});

const stems = fc.constantFrom(
  ...["取消", "废止", "停用", "停止执行", "撤销", "撤并", "删", "删除", "失效", "作废", "终止", "移出", "移除", "并入"],
  ...["归并", "合并", "替代", "代替", "不同意", "不通过", "未通过", "暂缓", "暂停", "叫停", "剔除", "清理", "中止"],
);
const agents = fc.constantFrom(
  ...[
    "",
    "国务院决定",
    "根据国发〔2020〕13号",
    "已被新法",
    "经省政府同意",
    "按市局意见",
    "由示例厅",
    "2024年",
    "领导意见：",
  ],
  ...["会议研究", "因机构改革", "随《示例条例》", "审核", "部分", "已", "拟", "本项", "从2025年起", "原则上"],
);
const ends = fc.constantFrom("", "了", "。", "，详见附件", "（示例厅）", "第3项", "纳入", "执行", "许可", "，另行通知");

describe("whatever remark is made of an end", () => {
  it("never leaves its row current without a word", () => {
    fc.assert(
      fc.property(agents, agents, stems, ends, (first, second, stem, end) => {
        expect(read(`${first}${second}${stem}${end}`)).not.toBe("silent");
      }),
    );
  });

  it("by somebody, or by a document, never leaves its row current", () => {
    const byWhom = fc.constantFrom("国务院决定", "根据国发〔2020〕13号", "已被新法", "经省政府同意", "按市局意见");
    fc.assert(
      fc.property(byWhom, stems, ends, (agent, stem, end) => {
        expect(["aside", "unclear"]).toContain(read(`${agent}${stem}${end}`));
      }),
    );
  });
});

describe("a remark without such a word", () => {
  it("never sets its row aside", () => {
    const words = fc.constantFrom(
      ...[
        "按季度报送",
        "由市级归集",
        "新增",
        "修改名称",
        "国务院决定",
        "《示例条例》",
        "2024年",
        "保留",
        "第3项",
        "已核对",
      ],
      ...["含法人", "公开三年", "见附件2", "不适用", "继续有效", "部分", "责令停产停业", "示例厅"],
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 5 }), fc.constantFrom("，", "；", ""), (all, sign) => {
        expect(read(all.join(sign))).toBe("silent");
      }),
    );
  });
});
