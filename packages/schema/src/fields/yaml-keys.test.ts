import { expect, it } from "vitest";

import { modelTypes } from "../generated/model-fields.js";

/** What YAML 1.1 (PyYAML, many editors and pipelines) reads as true or false, even as a key. */
const booleans = /^(?:y|yes|n|no|true|false|on|off)$/i;

it("names no field so that a reader of YAML 1.1 takes its key for true or false", () => {
  const names = Object.entries(modelTypes).flatMap(([type, fields]) => fields.map(({ name }) => `${type} ${name}`));
  expect(names.length).toBeGreaterThan(300);
  expect(names.filter((name) => booleans.test(name.split(" ")[1] ?? ""))).toEqual([]);
});
