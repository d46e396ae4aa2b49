import { describe, expect, it } from "vitest";

import { CatalogSet } from "./catalog-set.js";
import { covers, findRegion, regionLine } from "./regions.js";
import { region } from "@mulu/fixtures";

const set = new CatalogSet([region("100000"), region("370000", "100000"), region("370200", "370000")]);

describe("the line of a region", () => {
  it("runs from the region to the country", () => {
    expect(regionLine(set, "370200")).toEqual(["370200", "370000", "100000"]);
  });

  it("ends at a region whose parent is not registered", () => {
    expect(regionLine(set, "440200")).toEqual(["440200"]);
  });

  it("ends where parents form a cycle", () => {
    const cyclic = new CatalogSet([region("110000", "120000"), region("120000", "110000")]);
    expect(regionLine(cyclic, "110000")).toEqual(["110000", "120000"]);
  });

  it("lets a province cover its cities, and not the other way round", () => {
    expect(covers(set, "370000", "370200")).toBe(true);
    expect(covers(set, "370200", "370000")).toBe(false);
  });
});

describe("divisions a province lists", () => {
  const title = (zh: string): { zh: string } => ({ zh });
  const listed = new CatalogSet([
    region("100000"),
    {
      ...region("370000", "100000"),
      divisions: [
        { code: "370100", title: title("甲市") },
        { code: "370102", title: title("甲区") },
        { code: "370202", title: title("乙区") },
        { code: "379001", title: title("直辖市") },
      ],
      formerDivisions: [{ code: "370199", title: title("旧区"), lastSeen: "2016-07" }],
    },
    region("370200", "370000"),
  ]);

  it("are found by code, with level and Chinese title", () => {
    expect(findRegion(listed, "370102")).toEqual({
      code: "370102",
      title: { zh: "甲区" },
      level: "county",
      parent: "370100",
    });
    expect(findRegion(listed, "370100")?.level).toBe("prefecture");
    expect(findRegion(listed, "370200")?.title).toEqual(listed.region("370200")?.title);
  });

  it("stand under their prefecture, be it a line or a document, or under the province that runs them directly", () => {
    expect(regionLine(listed, "370102")).toEqual(["370102", "370100", "370000", "100000"]);
    expect(regionLine(listed, "370202")).toEqual(["370202", "370200", "370000", "100000"]);
    expect(regionLine(listed, "379001")).toEqual(["379001", "370000", "100000"]);
    expect(covers(listed, "370200", "370202")).toBe(true);
    expect(covers(listed, "370200", "370102")).toBe(false);
  });

  it("are not found once their code is out of use", () => {
    expect(findRegion(listed, "370199")).toBeUndefined();
  });
});
