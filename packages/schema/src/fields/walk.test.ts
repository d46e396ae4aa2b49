import { describe, expect, it } from "vitest";

import { walkFields } from "./walk.js";
import type { FieldSpec, ModelTypes } from "./field-spec.js";

const spec = (name: string, more: Partial<FieldSpec> = {}): FieldSpec => ({
  name,
  form: more.type === undefined ? "id" : "group",
  label: { zh: name, en: name },
  ...more,
});
const types: ModelTypes = {
  Person: [
    spec("name"),
    spec("law", { refers: "instrument" }),
    spec("home", { type: "House" }),
    spec("friend", { type: "Person" }),
  ],
  House: [spec("colour"), spec("walls", { many: true, type: "Wall" })],
  Wall: [spec("height")],
};
const person = {
  name: "a",
  home: { colour: "red", walls: [{ height: 1 }, { height: 2 }] },
  friend: { name: "b", law: "x-law", friend: { law: "y-law" } },
};

describe("walking the fields of a value", () => {
  it.each<[string, (spec: FieldSpec) => boolean]>([
    ["what refers", ({ refers }) => refers !== undefined],
    ["what stands deep in groups", ({ name }) => name === "height"],
    ["groups themselves", ({ type }) => type === "House"],
    ["nothing", () => false],
  ])("gives of %s the same as asking for all and leaving the others out", (_, visits) => {
    const all = walkFields("Person", person, { types });
    expect(walkFields("Person", person, { types, visits })).toEqual(all.filter((visit) => visits(visit.spec)));
  });

  it("finds what is asked for behind groups that are not", () => {
    const found = walkFields("Person", person, { types, visits: ({ refers }) => refers !== undefined });
    expect(found.map(({ path }) => path.join("."))).toEqual(["friend.law", "friend.friend.law"]);
  });
});
