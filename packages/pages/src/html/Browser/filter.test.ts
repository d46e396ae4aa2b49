import { describe, expect, it } from "vitest";

import type { BrowserRow, Facet } from "../../model/page.js";
import type { StateTone } from "../../model/page.js";
import {
  countStanding,
  fits,
  formatQuery,
  haystack,
  isEmpty,
  noQuery,
  offersState,
  parseQuery,
  standing,
} from "./filter.js";

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
    expect(fits(row, text, { ...noQuery, text: "投标资" })).toBe(true);
    expect(fits(row, text, { text: "TENDERS 第五十四条", choices: {}, all: false })).toBe(true);
    expect(fits(row, text, { text: "ＴＥＮＤＥＲＳ", choices: {}, all: false })).toBe(true);
    expect(fits(row, text, { text: "tenders 出境", choices: {}, all: false })).toBe(false);
  });

  it("asks for the chosen value of every facet", () => {
    const text = haystack(row);
    expect(fits(row, text, { text: "", choices: { targets: "bidder" }, all: false })).toBe(true);
    expect(fits(row, text, { text: "", choices: { targets: "bidder", type: "other" }, all: false })).toBe(false);
    expect(fits(row, text, { text: "", choices: { area: "awards" }, all: false })).toBe(false);
  });

  it("keeps its state in the address, and reads it back", () => {
    const query = { text: "投标 资格", choices: { type: "restrict-market-access" }, all: false };
    expect(parseQuery(formatQuery(query), facets)).toEqual(query);
    expect(formatQuery(noQuery)).toBe("");
  });

  it("leaves out values no facet offers", () => {
    expect(parseQuery("?type=nonsense&other=x&q=a", facets)).toEqual({ text: "a", choices: {}, all: false });
    expect(isEmpty(parseQuery("?type=nonsense", facets))).toBe(true);
  });
});

describe("a list of what begins and ends", () => {
  const of = (tone: StateTone): BrowserRow => ({ ...row, href: `/${tone}/`, state: { tone, label: tone } });
  const rows = [of("in-force"), of("ended"), of("waiting"), of("unknown")];
  const hrefs = (list: readonly BrowserRow[]): string[] => list.map(({ href }) => href);

  it("leaves out what is not in force, and keeps what cannot be said", () => {
    expect(hrefs(standing(rows, noQuery))).toEqual(["/in-force/", "/unknown/"]);
    expect(countStanding(rows)).toEqual({ inForce: 1, unknown: 1 });
  });

  it("has everything when asked for, or when a state is chosen by name; the address keeps the wish", () => {
    const all = { ...noQuery, all: true };
    expect(standing(rows, all)).toEqual(rows);
    expect(standing(rows, { ...noQuery, choices: { state: "ended" } })).toEqual(rows);
    expect(parseQuery(formatQuery(all), [])).toEqual(all);
    expect(isEmpty(all)).toBe(false);
  });

  it("hides nothing of an edition of which nothing is in force any more", () => {
    const past = [of("ended"), of("unknown")];
    expect(offersState(past)).toBe(false);
    expect(standing(past, noQuery)).toEqual(past);
    expect(countStanding(past)).toEqual({ inForce: 0, unknown: 1 });
  });

  it("asks nothing of things without a state", () => {
    expect(standing([row], noQuery)).toEqual([row]);
    expect(countStanding([row])).toBeUndefined();
  });
});
