import { CatalogSet } from "@mulu/engine";
import type { MeasureDuration } from "@mulu/schema";
import { describe, expect, it } from "vitest";

import { lasting } from "./lasting-codec.js";

const context = { set: new CatalogSet([]), edition: "national/measures/ex", from1904: false };
const read = (text: string): unknown => lasting.read({ text, kind: "text" }, context).value;

const told: [string, MeasureDuration][] = [
  ["P1Y–P3Y", { min: "P1Y", max: "P3Y" }],
  ["终身", { permanent: true }],
  ["P5Y–，终身", { min: "P5Y", permanent: true }],
  ["由机关决定", { byAuthority: true }],
  [
    "由机关决定，写法：一定期限｜For a set period",
    { byAuthority: true, text: { zh: "一定期限", en: "For a set period" } },
  ],
  [
    "终身，由机关决定，写法：一定期限，直至终身｜A set period, up to life",
    { permanent: true, byAuthority: true, text: { zh: "一定期限，直至终身", en: "A set period, up to life" } },
  ],
  ["写法：当年｜That year", { text: { zh: "当年", en: "That year" } }],
];

describe("how long a measure lasts, in one cell", () => {
  it.each(told)("%s is written so", (text, value) => {
    expect(lasting.show(value, context)).toBe(text);
  });

  it.each(told)("%s is read back", (text, value) => {
    expect(read(text)).toEqual(value);
  });

  it.each(["一定期限", "当年", "由机关决定，两三年"])("words that stand for themselves are no term: %s", (text) => {
    expect(read(text)).toBeUndefined();
  });
});
