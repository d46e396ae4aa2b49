import { readdirSync, readFileSync } from "node:fs";

import { describe, expect, it } from "vitest";

import { documentsSource, modelSource } from "./documents-source.js";

const model = new URL("../model/", import.meta.url);
const files = new Map(
  readdirSync(model).map((name) => [name.replace(/\.ts$/, ""), readFileSync(new URL(name, model), "utf8")]),
);
const committed = (name: string): string => readFileSync(new URL(`../generated/${name}.ts`, import.meta.url), "utf8");

/** The model without a type: its file says nothing any more. */
const without = (file: string): ReadonlyMap<string, string> => new Map(files).set(file, "");

describe("the types of documents", () => {
  it("are the committed files, byte for byte", () => {
    expect(committed("documents")).toBe(documentsSource(files));
    expect(committed("model")).toBe(modelSource(files));
  });

  it("are not written for a row whose type nobody declares: the message names both", () => {
    expect(() => documentsSource(without("incentive"))).toThrow(
      "src/kinds.ts: incentive is of the type Incentive, which no file of src/model declares",
    );
  });

  it("are not written where a type of the model is of no kind: the message names its file", () => {
    const lost = new Map(files).set("ex-honour", "export interface ExHonour { title: string }\n");
    expect(() => documentsSource(lost)).toThrow("model/ex-honour.ts: no document holds ExHonour");
  });

  it("take the published form that stands in the model, and write the others", () => {
    const source = documentsSource(files);
    expect(source).toContain('export interface PublishedIncentive extends Identity, Omit<Incentive, "basis"> {');
    expect(source).toContain("export interface PublishedIndicator extends Identity, Indicator {");
    expect(source).not.toContain("export interface PublishedCommitment");
  });
});
