import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { codeFault, otherPattern, severalPattern } from "./code-lists.js";
import type { CodeList } from "./code-lists.js";

const kinds: CodeList = { codes: ["警告", "罚款", "没收违法所得"], open: true, several: true };
const matches = (pattern: string, value: string): boolean => new RegExp(pattern, "u").test(value);

/** What the published schema says of a value: one of the list, 其他-…, or several of these. */
function schemaTakes(value: string, list: CodeList): boolean {
  return (
    list.codes.includes(value) ||
    (list.open === true && matches(otherPattern, value)) ||
    (list.several === true && matches(severalPattern(list), value))
  );
}

describe("several values side by side", () => {
  it.each([
    "罚款;没收违法所得",
    "罚款；没收违法所得",
    "罚款、没收违法所得",
    "罚款，警告",
    "罚款,警告",
    "警告; 罚款; 没收违法所得",
    "罚款；其他-责令改正",
    "其他-责令改正、罚款",
    "其他-责令改正；并说明",
    "其他——责令改正",
    "其他- （责令改正）",
  ])("are taken: %s", (value) => {
    expect(codeFault(value, kinds)).toBeUndefined();
    expect(schemaTakes(value, kinds)).toBe(true);
  });

  it.each([
    ["口头批评", { fault: "not-listed" }],
    ["罚款；口头批评", { fault: "not-listed", part: 2 }],
    ["罚款；", { fault: "empty-part", part: 2 }],
    ["；", { fault: "empty-part", part: 1 }],
    ["罚款没收违法所得", { fault: "not-listed" }],
    ["其他-", { fault: "not-listed" }],
    ["其他-;罚款", { fault: "not-listed", part: 1 }],
    ["其他-、", { fault: "not-listed", part: 1 }],
    ["其他-，；罚款", { fault: "not-listed", part: 1 }],
    ["其他--", { fault: "not-listed" }],
    ["其他-。", { fault: "not-listed" }],
    ["罚款；其他-…", { fault: "not-listed", part: 2 }],
    ["其他-\u200b", { fault: "not-listed" }],
    ["罚款；其他- ", { fault: "not-listed", part: 2 }],
    ["", { fault: "empty" }],
    [" \u3000", { fault: "empty" }],
  ])("are judged part by part: %s", (value, fault) => {
    expect(codeFault(value, kinds)).toEqual(fault);
    expect(schemaTakes(value, kinds)).toBe(false);
  });

  it("are not taken where the list knows one value only", () => {
    expect(codeFault("罚款；警告", { codes: kinds.codes })).toEqual({ fault: "not-listed" });
    expect(codeFault("其他-罚款", { codes: kinds.codes })).toEqual({ fault: "not-listed" });
  });

  it("are judged alike by function and pattern", () => {
    const piece = fc.constantFrom(
      "罚款",
      "警告",
      "其他-",
      "其他—",
      "x",
      ";",
      "；",
      "、",
      " ",
      "\u3000",
      "\n",
      "\u200b",
      "\0",
    );
    const value = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(""));
    fc.assert(
      fc.property(value, fc.boolean(), fc.boolean(), (text, open, several) => {
        const list = { codes: ["罚款", "警告"], open, several };
        return (codeFault(text, list) === undefined) === schemaTakes(text, list);
      }),
      { seed: 20261120, numRuns: 20_000 },
    );
  });

  it("are judged in one pass, however long the text", () => {
    const long = `${"罚款；".repeat(50_000)}x`;
    expect(codeFault(long, kinds)).toEqual({ fault: "not-listed", part: 50_001 });
    expect(matches(severalPattern(kinds), long)).toBe(false);
    expect(matches(severalPattern(kinds), `其他-${" ".repeat(100_000)}\0`)).toBe(false);
  });
});
