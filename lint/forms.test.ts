import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { load } from "js-yaml";
import { describe, expect, it } from "vitest";

import { mulu } from "./mulu.js";

interface FormField {
  type: string;
  id?: string;
  attributes: { label?: string; options?: string[] };
}

const root = path.dirname(import.meta.dirname);
const folder = path.join(root, ".github/ISSUE_TEMPLATE");

function form(name: string): FormField[] {
  return (load(readFileSync(path.join(folder, `${name}.yml`), "utf8")) as { body: FormField[] }).body;
}

function titles(vocabulary: string): string[] {
  const file = path.join(root, "catalogs/vocabularies", `${vocabulary}.yaml`);
  const { values } = load(readFileSync(file, "utf8")) as { values: { title: { zh: string; en: string } }[] };
  return values.map(({ title }) => `${title.zh} / ${title.en}`);
}

const proposals = ["proposal-entry", "proposal-measure", "proposal-list-standard", "proposal-local-supplement"];
const others = ["correction", "law-amendment-suggestion", "comment"];

describe("the issue forms", () => {
  it("are the seven that people need", () => {
    const forms = readdirSync(folder).filter((name) => name !== "config.yml");
    expect(forms.sort()).toEqual([...proposals, ...others].map((name) => `${name}.yml`).sort());
  });

  it.each(proposals)("%s asks who proposes what, why, on which basis, for whom and from when (PS-02)", (name) => {
    const ids = form(name).map(({ id }) => id);
    const basis = name === "proposal-local-supplement" ? "local-regulation" : "basis";
    expect(ids).toEqual(
      expect.arrayContaining(["proposer", "why", basis, "subjects", "effective", "provenance", "confirm"]),
    );
  });

  it.each(["proposal-entry", "proposal-local-supplement"])(
    "%s lets nothing through without sharing, publication and collecting department",
    (name) => {
      expect(form(name).map(({ id }) => id)).toEqual(
        expect.arrayContaining(["sharing", "publication", "collected-by"]),
      );
    },
  );

  it.each([
    ["proposal-entry", "subjects", "subject-kinds"],
    ["proposal-measure", "effect", "measure-effects"],
    ["proposal-list-standard", "harm", "harm-categories"],
    ["comment", "group", "consultee-groups"],
  ])("%s offers for %s what the vocabulary %s holds", (name, field, vocabulary) => {
    const options = form(name).find(({ id }) => id === field)?.attributes.options ?? [];
    expect(options.filter((option) => option !== "不愿说明 / rather not say")).toEqual(titles(vocabulary));
  });

  it.each([
    ["proposal-entry", "entry"],
    ["proposal-measure", "measure"],
    ["proposal-local-supplement", "supplement"],
  ])("%s is what the command asks of %s, so that `mulu propose` can read it", async (name, kind) => {
    const place = mkdtempSync(path.join(tmpdir(), "mulu-form-"));
    const written = path.join(place, "form.yml");
    await mulu(root, "propose", written, "--blank", kind);
    const text = readFileSync(written, "utf8");
    rmSync(place, { recursive: true });
    expect(readFileSync(path.join(folder, `${name}.yml`), "utf8")).toBe(text);
  });

  it.each([...proposals, ...others])("%s speaks Chinese first", (name) => {
    for (const { type, attributes } of form(name)) {
      if (type !== "markdown") expect(attributes.label).toMatch(/^\p{Script=Han}.* \/ [A-Z]/u);
    }
  });
});
