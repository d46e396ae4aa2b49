import { readdirSync, readFileSync } from "node:fs";

import { everyField, fieldLabel, fileKinds } from "@mulu/schema";
import { describe, expect, it } from "vitest";

import { dealingFieldName } from "./dealings/fields.js";
import { fieldName } from "./fields.js";

const kinds = fileKinds.map(({ kind }) => kind);
const labelled = new Set(fileKinds.flatMap(({ type }) => [...everyField(type)].map(({ path }) => path.join("."))));
const isNamed = (field: string): boolean =>
  labelled.has(field) ||
  dealingFieldName(field).zh !== field ||
  kinds.some((kind) => fieldName(kind, field).zh !== field);

/** Fields that the text of a rule calls missing, and that a clerk would be shown as a key. */
function namelessIn(text: string): string[] {
  const literal = [...text.matchAll(/missing: "([\w.]+)"/g)].map(([, field = ""]) => field);
  const listed = [...text.matchAll(/(?:first|each)Missing\(\w+, \[([^\]]*)\]/g)].flatMap(([, fields = ""]) =>
    [...fields.matchAll(/"([\w.]+)"/g)].map(([, field = ""]) => field),
  );
  const gaps = [...text.matchAll(/gap: \{ document: [\w.]+, field: "([\w.]+)" \}/g)].map(([, field = ""]) => field);
  return [...literal, ...gaps, ...listed].filter((field) => !isNamed(field));
}

describe("names of fields", () => {
  it.each(["rules", "dealings/rules", "lookups"])("every field that %s call missing has one", (folder) => {
    const at = new URL(`./${folder}/`, import.meta.url);
    const files = readdirSync(at).filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"));
    const texts = files.map((name) => readFileSync(new URL(name, at), "utf8"));
    expect(texts.flatMap(namelessIn)).toEqual([]);
    expect(texts.join("")).toContain("missing");
  });

  it("a field without one is found", () => {
    expect(
      namelessIn(
        `yield { path: [], missing: "no.such" }; yield { gap: { document: entry.id, field: "no.gap" } }; yield* firstMissing(entry, ["sharing", "nor.this"]);`,
      ),
    ).toEqual(["no.such", "no.gap", "nor.this"]);
  });

  it("are those of the model, but for what a rule asks more narrowly", () => {
    expect(fieldName("entry", "sharing.scope")).toEqual(fieldLabel("entry", "sharing.scope"));
    expect(fieldName("entry", "publication.basis.role").zh).toBe("公开个人信息的依据");
    expect(fieldName("entry", "no-such")).toEqual({ zh: "no-such", en: "no-such" });
  });
});
