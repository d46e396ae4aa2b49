import { existsSync, readFileSync } from "node:fs";

import { describe, expect, it } from "vitest";

import { modelTypes } from "./generated/model-fields.js";
import { collectionOf, editionRooms, idType, kindTitle, memberKinds, typeName } from "./kind-lists.js";
import { documentKinds, kinds } from "./kinds.js";
import type { DocumentKind } from "./kinds.js";
import { fileKinds, identifyPath, idForm, idTemplates } from "./room-plan.js";
import { examples } from "./testing/examples.js";

const schemas = new URL("../schemas/", import.meta.url);

/** An id as a template has it, filled with parts that any kind takes. */
function filled(template: string): string {
  const parts: Readonly<Record<string, string>> = { region: "999999", row: "a1-01" };
  return template.replace(/\{(\w+)\}/g, (_, part: string) => parts[part] ?? "x");
}

describe("a kind of document", () => {
  it.each(documentKinds)("%s has its types, its schemas and an example", (kind) => {
    expect(Object.keys(modelTypes)).toContain(kinds[kind].type);
    for (const form of ["authoring", "published"]) {
      expect(existsSync(new URL(`${form}/${kind}.schema.json`, schemas))).toBe(true);
    }
    expect(readFileSync(new URL(`published/${kind}.schema.json`, schemas), "utf8")).toContain(`"const": "${kind}"`);
    expect(Object.keys(examples)).toContain(`${kind}.schema.json`);
  });

  it.each(documentKinds)("%s is known by the ids that its paths give", (kind) => {
    for (const template of idTemplates(kind)) {
      const id = filled(template);
      const found = [`${id}.yaml`, `${id}/edition.yaml`, `${id}/docket.yaml`]
        .map(identifyPath)
        .find((each) => each?.id === id);
      expect(found?.kind, template).toBe(kind);
    }
  });

  it("has an address, a name and an id type of its own, in both languages", () => {
    const told: ((kind: DocumentKind) => string | undefined)[] = [
      (kind) => kinds[kind].name.zh,
      (kind) => kinds[kind].name.en,
      (kind) => kindTitle(kind).zh,
      (kind) => kinds[kind].plural.en,
      collectionOf,
      idType,
      typeName,
    ];
    for (const tell of told) {
      const names = documentKinds.flatMap((kind) => tell(kind) ?? []);
      expect(new Set(names).size).toBe(names.length);
      expect(names).not.toContain("");
    }
  });

  it("is listed on a page of its own, or stands in editions of a room of its own", () => {
    const without = documentKinds.filter((kind) => collectionOf(kind) === undefined && kind !== "edition");
    expect(without).toEqual(memberKinds);
    expect(editionRooms.map(({ kind }) => kind)).toEqual(memberKinds);
    expect(editionRooms.map(({ name }) => name)).toEqual([
      "information",
      "measures",
      "commitments",
      "indicators",
      "incentives",
      "protections",
    ]);
  });

  it("is cited by its short id only where all stand in one folder", () => {
    const inOneFolder = documentKinds.filter((kind) => idTemplates(kind).every((id) => /^[a-z]+\/\{\w+\}$/.test(id)));
    expect(documentKinds.filter((kind) => idForm(kind) === "short")).toEqual(inOneFolder);
    expect(documentKinds.filter((kind) => idForm(kind) === "whole")).toEqual(["edition", "evaluation"]);
  });

  it("takes a path that no other takes", () => {
    expect(new Set(fileKinds.map(({ glob }) => glob)).size).toBe(fileKinds.length);
    expect(fileKinds.map(({ kind }) => kind)).toEqual([...documentKinds, "exceptions"]);
  });
});
