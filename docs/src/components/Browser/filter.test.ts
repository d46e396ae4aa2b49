import { describe, expect, it } from "vitest";

import type { BrowserRow, Facet } from "../../model/page";
import { fits, formatQuery, haystack, isEmpty, noQuery, parseQuery } from "./filter";

const row: BrowserRow = {
  href: "/x/",
  title: "取消投标资格",
  other: "Exclusion from tenders",
  facets: { type: ["restrict-market-access"], targets: ["bidder", "legal-person"] },
  meta: ["《招标投标法》第五十四条"],
};
const facets: Facet[] = [
  { key: "type", label: "类型", options: [{ value: "restrict-market-access", label: "限制准入" }] },
];

describe("filter of a list", () => {
  it("finds words in either title and in the description, whatever their case and width", () => {
    const text = haystack(row);
    expect(fits(row, text, { text: "投标资", choices: {} })).toBe(true);
    expect(fits(row, text, { text: "TENDERS 第五十四条", choices: {} })).toBe(true);
    expect(fits(row, text, { text: "ＴＥＮＤＥＲＳ", choices: {} })).toBe(true);
    expect(fits(row, text, { text: "tenders 出境", choices: {} })).toBe(false);
  });

  it("asks for the chosen value of every facet", () => {
    const text = haystack(row);
    expect(fits(row, text, { text: "", choices: { targets: "bidder" } })).toBe(true);
    expect(fits(row, text, { text: "", choices: { targets: "bidder", type: "other" } })).toBe(false);
    expect(fits(row, text, { text: "", choices: { area: "awards" } })).toBe(false);
  });

  it("keeps its state in the address, and reads it back", () => {
    const query = { text: "投标 资格", choices: { type: "restrict-market-access" } };
    expect(parseQuery(formatQuery(query), facets)).toEqual(query);
    expect(formatQuery(noQuery)).toBe("");
  });

  it("leaves out values no facet offers", () => {
    expect(parseQuery("?type=nonsense&other=x&q=a", facets)).toEqual({ text: "a", choices: {} });
    expect(isEmpty(parseQuery("?type=nonsense", facets))).toBe(true);
  });
});
