import { describe, expect, it } from "vitest";

import { closest } from "./suggest.js";

describe("the name most like the one written", () => {
  it.each([
    ["tax-lwa", ["tax-law", "labour-law"], "tax-law"],
    ["entri", ["entry", "measure"], "entry"],
    ["ex-20266", ["ex-2022", "ex-2026"], "ex-2026"],
    ["standard-gb-32100", ["standards-gb-32100"], "standards-gb-32100"],
  ])("%s", (written, names, meant) => expect(closest(written, names)).toBe(meant));

  it.each([
    ["national/information/2099", ["national/information/2022", "national/information/2024"]],
    ["tendering-law-art54", ["tendering-law-art45", "tendering-law-art53"]],
    ["310001", ["310000", "370001"]],
    ["records/penalty/2061", ["records/penalty/2016"]],
  ])("%s is none of another year, article or code", (written, names) => {
    expect(closest(written, names)).toBeUndefined();
  });

  it.each([
    ["社会共享", ["不共享", "同级部门"]],
    ["可公开", ["不公开"]],
    ["non-public", ["public"]],
    ["未列入", ["列入"]],
  ])("%s is no slip for what denies it, nor for what has half its signs", (written, names) => {
    expect(closest(written, names)).toBeUndefined();
  });

  it("of a Chinese name with one sign wrong is the name", () => {
    expect(closest("市住建居", ["市住建局", "市教育局"])).toBe("市住建局");
  });
});
