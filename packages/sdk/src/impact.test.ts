import { citationsOf, inForce, stateOn } from "@mulu/engine";
import { describe, expect, it } from "vitest";

import { mulu } from "./index.js";

const day = "2026-08-15";
const before = "2026-08-14";

/** The ten laws that the Ecological and Environmental Code repealed on the day it took effect. */
const ten = mulu.set
  .all("instrument")
  .filter(({ repealed }) => repealed?.date === day)
  .map(({ id }) => id.replace("instruments/", "") as Parameters<typeof mulu.impact>[0]);

const cites = (document: object & Parameters<typeof citationsOf>[0], laws: readonly string[]): boolean =>
  citationsOf(document).some(({ citation }) => laws.includes(citation.instrument));

describe("the repeal of the ten environmental laws in the catalogs this package carries", () => {
  it("is of ten laws, each of which names the code as its successor", () => {
    expect(ten).toHaveLength(10);
    for (const law of ten) {
      const { successors } = mulu.impact(law, { change: { is: "repealed", on: day } });
      expect(successors).toMatchObject([{ id: "instruments/ecological-and-environmental-code" }]);
    }
  });

  it("is all in which the two days differ, beside the code that begins", () => {
    const changed = mulu.set.documents.filter(
      (document) => stateOn(mulu.set, document, before).is !== stateOn(mulu.set, document, day).is,
    );
    const code = ["ecological-and-environmental-code"];
    const others = changed.filter(({ id }) => !ten.some((law) => id === `instruments/${law}`));
    const unexplained = others.filter((document) => !cites(document, [...ten, ...code]));
    expect(unexplained.map(({ id }) => id)).toEqual(["instruments/ecological-and-environmental-code"]);
    const resting = mulu.set.documents.filter((document) => cites(document, ten));
    expect(others.filter((document) => cites(document, ten))).toEqual(resting);
  });

  it("takes with it what rests on them and nothing else: the impacts of the ten are those documents", () => {
    const told = ten.flatMap((law) => mulu.impact(law, { change: { is: "repealed", on: day } }).documents);
    const resting = mulu.set.documents.filter((document) => cites(document, ten));
    expect(told.map(({ id }) => id).sort()).toEqual(resting.map(({ id }) => id));
    expect(resting.length).toBeGreaterThan(10);
    for (const { id, verdict, state } of told) {
      const document = mulu.set.get(id);
      expect([id, verdict, state.without.is, state.with.is]).toEqual([id, "falls", "in-force", "ended"]);
      expect(document && inForce(mulu.set, document, day), id).toBe("no");
    }
  });
});

describe("an impact in these catalogs", () => {
  it("is judged by level: a lifetime ban does not stand on a department rule alone, though the rule is in force", () => {
    const { documents } = mulu.impact("road-traffic-safety-law", { change: { is: "repealed", on: "2026-11-20" } });
    const ban = documents.find(({ id }) => id.endsWith("road-accident-procedure-provisions-art82-other-lifetime"));
    expect(ban).toMatchObject({ verdict: "falls", state: { with: { is: "in-force" } } });
    expect(ban?.parts[0]).toMatchObject({
      needs: [{ rule: "MS-04" }],
      remains: [{ level: "department-rule", carries: "no" }],
    });
  });

  it("leaves to their issuer the entries whose clauses only this project names", () => {
    const { documents } = mulu.impact("gbf-2020-49", { change: { is: "repealed", on: "2026-11-20" } });
    const entry = documents.find(({ id }) => id === "national/information/2024/judgment-defaulter");
    expect(entry).toMatchObject({ verdict: "cannot-say", state: { with: { is: "in-force" } } });
  });

  it.each([
    [{ change: { is: "repealled", on: day } }, "change.is"],
    [{ change: { is: "repealed" } }, "on"],
    [{ change: { is: "repealed", on: "2026-02-30" } }, "2026-02-30"],
    [{ change: { is: "removed", on: day } }, "change.article"],
    [{ change: { is: "moved", on: day, article: "54", to: "第六十条" } }, "change.to"],
    [{ change: { is: "repealed", on: day, article: "54" } }, "article"],
    [{ change: { is: "repealed", on: day }, on: before }, before],
    [{}, "change"],
    [undefined, "impact"],
  ])("refuses %j", (query, said) => {
    expect(() => mulu.impact("civil-code", query as never)).toThrow(RangeError);
    expect(() => mulu.impact("civil-code", query as never)).toThrow(said);
  });
});
