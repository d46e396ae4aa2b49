import { citationsOf, citeOn, stateOn } from "@mulu/engine";
import { describe, expect, it } from "vitest";

import { mulu } from "./index.js";

const on = "2026-11-20";

describe("the radar over the catalogs this package carries", () => {
  it("says of Changzhou’s supplements of 2023 that the national editions have been superseded since", () => {
    const before = mulu.radar({ region: "320400", on: "2023-12-01" });
    expect(before.editions.filter(({ id }) => id.includes("/320400/")).map(({ verdict }) => verdict)).toEqual([
      "keep",
      "keep",
    ]);
    const { editions } = mulu.radar({ region: "320400", on: "2024-06-01" });
    expect(editions.filter(({ verdict }) => verdict === "review")).toMatchObject([
      { under: "national/information/2022", now: "national/information/2024" },
      { under: "national/measures/2022", now: "national/measures/2024" },
    ]);
  });

  it.each(["370000", "130000", "410000", "510000"] as const)(
    "lists every clause that documents of %s cite",
    (region) => {
      const { clauses } = mulu.radar({ region, on, within: true });
      const told = new Set(
        clauses.flatMap(({ places }) => places.map(({ document, path }) => [document, ...path].join(" "))),
      );
      const province = region.slice(0, 2);
      for (const document of mulu.set.documents) {
        if (document.layer !== "local" || document.regionCode?.startsWith(province) !== true) continue;
        const state = stateOn(mulu.set, document, on);
        if (state.is === "ended" && state.cause !== "repealed") continue;
        for (const { path } of citationsOf(document)) expect(told).toContain([document.id, ...path].join(" "));
      }
      // Compilations are compared with what was read: kept, where the words that were read are law on the day.
      for (const { citation, verdict, made } of clauses.filter((clause) => clause.made === undefined)) {
        const { holds } = citeOn(mulu.set, citation, on);
        expect([citation, made, verdict === "keep" || verdict === "renumber"]).toEqual([
          citation,
          undefined,
          holds === "yes",
        ]);
      }
    },
  );
});
