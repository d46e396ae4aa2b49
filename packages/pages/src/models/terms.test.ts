import { describe, expect, it } from "vitest";

import { duration, interval, range, serialNumber } from "./terms.js";
import { exampleWorld } from "./testing/world.js";

const zh = exampleWorld();
const en = exampleWorld({ locale: "en" });

describe("terms in words", () => {
  it("says durations in the language of the page", () => {
    expect(duration(zh, "P1Y6M")).toBe("1年6个月");
    expect(duration(en, "P1Y6M")).toBe("1 year 6 months");
    expect(duration(en, "P5D")).toBe("5 days");
  });

  it("says a range, a floor, a ceiling, and one value once", () => {
    expect(range(zh, { min: "P1Y", max: "P3Y" })).toBe("1年至3年");
    expect(range(zh, { min: "P1Y" })).toBe("不少于1年");
    expect(range(zh, { max: "P1Y" })).toBe("不超过1年");
    expect(range(zh, { min: "P3Y", max: "P3Y" })).toBe("3年");
    expect(range(zh, {})).toBeUndefined();
  });

  it("says intervals, open at either end", () => {
    expect(interval(zh, { from: "2022-01-01", to: "2023-12-31" })).toBe("2022-01-01 至 2023-12-31");
    expect(interval(en, { from: "2022-01-01" })).toBe("from 2022-01-01");
    expect(interval(zh, {})).toBeUndefined();
  });

  it("reads the serial number of a document, and none where there is none", () => {
    expect(serialNumber("人力资源和社会保障部令第45号")).toBe("45");
    expect(serialNumber("国办发〔2020〕49号")).toBe("49");
    expect(serialNumber("GB 32100-2015")).toBeUndefined();
  });
});
