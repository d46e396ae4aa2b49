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
});
