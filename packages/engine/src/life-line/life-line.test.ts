import { describe, expect, it } from "vitest";

import { CatalogSet } from "../catalog-set.js";
import { stateOn } from "../state/state-on.js";
import { basis, edition, instrument, measure } from "@mulu/fixtures";
import { daysOfChange } from "../view/stretches.js";
import { lifeLine } from "./life-line.js";

const old = "national/measures/2021";
const young = "national/measures/2023";
const set = new CatalogSet([
  instrument("ex-law", {
    expressions: [
      { adopted: "2015-04-01", effective: "2015-06-01", by: "adoption" },
      { adopted: "2019-10-01", effective: "2020-01-01", by: "amendment" },
    ],
    articles: { "1": { version: "2015-04-01" } },
    repealed: { date: "2024-03-01", by: "ex-code" },
  }),
  instrument("ex-code", { expressions: [{ adopted: "2023-12-01", effective: "2024-03-01", by: "adoption" }] }),
  edition(old, { dates: { published: "2021-02-03", effective: "2021-03-01" } }),
  edition(young, { dates: { published: "2023-02-03" }, supersedes: old }),
  measure(old, "ban", { basis: [basis("ex-law")] }),
  measure(young, "ban", { basis: [basis("ex-code")] }),
]);
const lifeOf = (id: string) => {
  const document = set.get(id);
  return document ? lifeLine(set, document) : [];
};

describe("the life of a document", () => {
  it("tells of a law its first day and its end, with what took its place", () => {
    expect(lifeOf("instruments/ex-law").map(({ from, state }) => [from, state.is])).toEqual([
      [undefined, "not-yet"],
      ["2015-06-01", "in-force"],
      ["2024-03-01", "ended"],
    ]);
    expect(lifeOf("instruments/ex-law").at(-1)?.state).toMatchObject({ cause: "repealed", by: "instruments/ex-code" });
  });

  it("ends that of an edition with the one that comes after it", () => {
    expect(lifeOf(old).at(-1)).toMatchObject({ from: "2023-02-03", state: { is: "ended", by: young } });
  });

  it("is what the state is on every day on which anything may change, and on the days around it", () => {
    const days = ["1900-01-01", ...daysOfChange(set.documents), "2100-01-01"];
    expect(days.length).toBeGreaterThan(10);
    for (const document of set.documents) {
      const life = lifeLine(set, document);
      for (const day of days) {
        const stretch = life.findLast(({ from }) => from === undefined || from <= day);
        expect([document.id, day, stretch?.state]).toEqual([document.id, day, stateOn(set, document, day)]);
      }
    }
  });

  it("never has two stretches beside each other of which the same is said", () => {
    for (const document of set.documents) {
      const said = lifeLine(set, document).map(({ state }) => JSON.stringify(state));
      expect(said.every((state, index) => state !== said[index - 1])).toBe(true);
    }
  });
});
