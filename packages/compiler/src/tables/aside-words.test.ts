import { describe, expect, it } from "vitest";

import { asideBySheetName, asideByTitle } from "./aside-words.js";

describe("a title", () => {
  it.each([
    "八、应列入经营异常名录信息",
    "八、应纳入严重违法失信名单的情形",
    "（二）应当列入事项",
    "予以保留的事项",
    "已纳入目录事项",
    "拟纳入事项",
    "五、已取消资格信息",
    "三、不再列入名单信息",
    "行政许可撤销信息",
    "企业注销信息",
    "合并分立信息",
    "取消资格措施",
    "四、责令停产停业",
  ])("that says the opposite of cancelled is none: %s", (title) => {
    expect(asideByTitle(title)).toBeUndefined();
  });

  it.each(["二、拟取消事项", "不再保留的事项", "已废止", "建议删除的条目", "不予列入事项"])(
    "%s is cancelled",
    (title) => {
      expect(asideByTitle(title)).toMatchObject({ is: "aside" });
    },
  );

  it.each([
    "国务院决定取消的事项",
    "三、停止执行事项",
    "暂停实施",
    "并入其他目录的事项",
    "部分废止事项",
    "审核不通过事项",
    "省政府同意撤并的条目",
  ])("%s does not tell whether what follows is current", (title) => {
    expect(asideByTitle(title)).toMatchObject({ is: "unclear" });
  });
});

describe("the name of a sheet", () => {
  it.each(["失信信息样本", "抽查样本", "处罚范本"])("%s may be of samples, and may be of examples", (name) => {
    expect(asideBySheetName(name, { isAlone: false })).toMatchObject({ is: "unclear" });
  });

  it.each(["notes", "说明", "失信信息样本", "填写示例", "README"])(
    "that is the only one of its file was chosen by whoever gave the file: %s",
    (name) => {
      expect(asideBySheetName(name, { isAlone: true })).toBeUndefined();
    },
  );

  it("that tells an end is no list of current things, alone or not", () => {
    expect(asideBySheetName("已废止目录", { isAlone: true })).toMatchObject({ is: "aside" });
    expect(asideBySheetName("国务院取消事项", { isAlone: true })).toMatchObject({ is: "unclear" });
  });
});
