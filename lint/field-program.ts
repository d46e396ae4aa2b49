/** What the program of the further fields finds of one kind of document. */
export interface FoundOfKind {
  /** Fields that are not published. */
  lost: readonly string[];
  /** Findings of each wrong value. */
  wrong: Readonly<Record<string, readonly string[]>>;
  cites: readonly string[];
  /** Kind of the change that adds a field, and what more of it does to people. */
  added: Readonly<Record<string, string>>;
  more: Readonly<Record<string, string>>;
  /** Of each field what the page shows after its name. */
  page: Readonly<Record<string, string>>;
  pageEn: Readonly<Record<string, string>>;
  /** Fields that a table does not give back. */
  table: readonly string[];
  impact: Readonly<Record<string, string>>;
  /** Fields that the examples of the model do not try. */
  untried: readonly string[];
}

/** All that it finds. */
export interface FoundFields {
  errors: readonly string[];
  ofKind: Readonly<Record<string, FoundOfKind>>;
}

const program = String.raw`
import { readdirSync, readFileSync } from "node:fs";
import { load } from "js-yaml";
import { catalogsSide, CatalogSet, citationsOf, diff, impact } from "@mulu/engine";
import { check } from "../../../packages/compiler/src/check/check.ts";
import { compile } from "../../../packages/compiler/src/compile.ts";
import { catalogs, soundFiles } from "../../../packages/compiler/src/testing/catalogs.ts";
import { exportTable } from "../../../packages/compiler/src/tables/export-table.ts";
import { asSheet, importInto } from "../../../packages/compiler/src/tables/testing/world.ts";
import { mainOf } from "../../../packages/pages/src/html/render.tsx";
import { documentPage } from "../../../packages/pages/src/models/pages/index.ts";
import { exampleWorld } from "../../../packages/pages/src/models/testing/world.ts";
import { examples } from "./packages/schema/src/testing/examples.ts";
import { mutations, schemaFeatures } from "./packages/schema/src/testing/mutations.ts";

const { documents, fields, labels, vocabularies } = GIVEN;
const written = new Map(readdirSync(vocabularies).map((name) => ["vocabularies/" + name, readFileSync(vocabularies + "/" + name, "utf8")]));
const grades = "title: { zh: 例级, en: Example grades }\nclosed: true\nvalues:\n"
  + "  - { code: low, title: { zh: 低级, en: Low grade } }\n  - { code: high, title: { zh: 高级, en: High grade } }\n"
  + "provenance: { status: inferred, confidence: high, source: synthetic, verified: 2026-01-01 }\n";
const sound = { ...Object.fromEntries(written), ...soundFiles, "vocabularies/example-grades.yaml": grades };
for (const path of Object.keys(sound)) sound[path] = sound[path].replace("nature: exercise", "nature: transcription");
const lines = (picked, which) => picked.map((field) => field.name + ": " + field[which] + "\n").join("");
const withLines = (id, picked, which) => ({ [id + ".yaml"]: sound[id + ".yaml"] + lines(picked, which) });
const ids = Object.values(documents);
const files = catalogs({ ...sound, ...Object.assign({}, ...ids.map((id) => withLines(id, fields, "yaml"))) });
const compilation = compile(files);
const { set } = compilation;
const findings = (changes) => check(compile(catalogs({ ...sound, ...changes })), { rules: [] });
const gone = impact(set, "tax-law", { change: { is: "repealed", on: "2026-06-01" } }).documents;

const compared = (id, before, after) => {
  const side = (document) => catalogsSide(new CatalogSet([...set.documents.filter((each) => each.id !== id), document]));
  return diff(side(before), side(after)).things.flatMap(({ changes }) => changes);
};

const text = (html) => html.replace(/<[^>]+>/g, "|").replace(/\|+/g, "|");
function pageOf(document, locale) {
  const site = { locale, origin: "https://www.example.org", root: "/", worker: "" };
  const shown = text(mainOf.document(site, documentPage(exampleWorld({ locale }, set.documents), document)));
  const language = locale === "en" ? "en" : "zh";
  const after = (name) => {
    const at = shown.toLowerCase().indexOf("|" + labels[name][language].toLowerCase() + "|");
    return at < 0 ? "" : shown.slice(at + labels[name][language].length + 2).slice(0, 60);
  };
  return Object.fromEntries(fields.map(({ name }) => [name, after(name)]));
}

function tableOf(id) {
  const edition = id.slice(0, id.lastIndexOf("/"));
  if (set.edition(edition) === undefined) return [];
  const table = exportTable({ files, compilation, edition: set.edition(edition) });
  const bare = new Map([...files].filter(([path]) => path !== id + ".yaml"));
  const { files: back } = importInto(bare, edition, { sheets: [asSheet(table)], provenance: {} });
  const [had, has] = [new TextDecoder().decode(files.get(id + ".yaml")), back.get(id + ".yaml") ?? "{}"].map((each) => load(each));
  return fields.map(({ name }) => name).filter((name) => JSON.stringify(had[name]) !== JSON.stringify(has[name]));
}

function untried(file) {
  const schema = JSON.parse(readFileSync(new URL("packages/schema/schemas/authoring/" + file + ".schema.json", import.meta.url), "utf8"));
  const exercised = new Set([...mutations(schema, examples[file + ".schema.json"])].map(({ exercises }) => exercises));
  const missing = [...schemaFeatures(schema)].filter((feature) => !exercised.has(feature)).join("\n");
  return fields.map(({ name }) => name).filter((name) => missing.includes(name));
}

const form = /IsoDate|Duration|ExGrade|left/;
function found([kind, id]) {
  const document = set.get(id);
  const wrong = fields.filter((field) => field.wrong !== undefined);
  // What is wrong in form keeps the rest of a file from being looked at.
  const halves = [true, false].map((isForm) => wrong.filter(({ type }) => form.test(type) === isForm));
  const said = halves.flatMap((half) => findings(withLines(id, half, "wrong")));
  const greater = compile(catalogs({ ...sound, ...withLines(id, fields.filter((field) => field.more), "more") })).set.get(id);
  const part = gone.find((each) => each.id === id);
  return {
    lost: fields.map(({ name }) => name).filter((name) => document[name] === undefined),
    wrong: Object.fromEntries(wrong.map(({ name }) => [name, said.filter(({ path }) => path[0] === name).map(({ rule }) => rule)])),
    cites: citationsOf(document).map(({ path }) => path.join(".")).filter((path) => path.startsWith("ex")),
    added: Object.fromEntries(fields.map(({ name }) => {
      const { [name]: _, ...less } = document;
      return [name, compared(id, less, document).map((change) => change.kind).join()];
    })),
    more: Object.fromEntries(fields.filter((field) => field.more).map(({ name }) =>
      [name, compared(id, document, { ...document, [name]: greater[name] }).map((change) => change.person.is).join()])),
    page: pageOf(document, "zh-CN"),
    pageEn: pageOf(document, "en"),
    table: tableOf(id),
    impact: Object.fromEntries(part.parts.map(({ part: name, label }) => [name, label.zh])),
    untried: untried(kind),
  };
}

console.log(JSON.stringify({
  // The vocabularies are the real ones, whose sources this world has not.
  errors: check(compilation, { rules: [] }).filter(({ subject }) => !subject.startsWith("vocabularies/")).map(({ rule, subject, message }) => rule + " " + subject + " " + message.zh),
  ofKind: Object.fromEntries(Object.entries(documents).map((each) => [each[0], found(each)])),
}));
`;

/**
 * Compiles a small world in which a document of each kind has every field, and asks every package for what it makes of it.
 * @param given kinds with the ids of their documents, and the fields
 */
export const fieldProgram = (given: unknown): string => program.replace("GIVEN", () => JSON.stringify(given));
