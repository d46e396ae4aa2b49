import { expect, it } from "vitest";

import { CatalogSet } from "../catalog-set.js";
import { instrument } from "@mulu/fixtures";
import { stretchOf } from "./stretches.js";

it("a text of which only the month is printed divides the days at its first", () => {
  const set = new CatalogSet([instrument("ex-month", { expressions: [{ month: "2020-03", by: "amendment" }] })]);
  expect(stretchOf(set, "2020-02-29")).not.toBe(stretchOf(set, "2020-03-01"));
  // The last day by which it has begun, a year after.
  expect(stretchOf(set, "2021-02-28")).not.toBe(stretchOf(set, "2021-03-01"));
  expect(stretchOf(set, "2020-03-02")).toBe(stretchOf(set, "2020-03-15"));
});
