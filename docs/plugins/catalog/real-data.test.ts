import { fileURLToPath } from "node:url";

import { beforeAll, describe, expect, it } from "vitest";

import { allPages } from "./pages/index";
import { readCompiled } from "./read";
import type { CompiledCatalogs } from "./read";
import { piecesOf, textOf } from "./testing/text";
import { createWorld } from "./world";

const dist = fileURLToPath(new URL("../../../catalogs/dist", import.meta.url));

/** Words that look like codes but are what readers should see: file names of schemas, and our own ids in prose. */
const codeLike = /^[a-z]+(-[a-z]+)+$/;

/** English words with a hyphen that the glossary gives as terms. */
const hyphenated = new Set(["non-repairable"]);

describe("pages of the compiled catalogs", () => {
  let compiled: CompiledCatalogs;
  beforeAll(async () => {
    compiled = await readCompiled(dist);
  });

  it.each(["zh-CN", "en"])("show no code without its title (%s)", (locale) => {
    const bare = allPages(createWorld(compiled, { locale })).flatMap((page) =>
      piecesOf(page).flatMap((piece) => {
        const text = typeof piece === "string" ? piece : piece.code ? "" : piece.text;
        return codeLike.test(text) && !hyphenated.has(text) ? [`${page.path} ${text}`] : [];
      }),
    );
    expect(bare).toEqual([]);
  });

  it("show nothing in Latin letters alone on a Chinese page, except names and machine text", () => {
    const world = createWorld(compiled, { locale: "zh-CN" });
    const bare = allPages(world).flatMap((page) =>
      piecesOf(page).flatMap((piece) => {
        const text = typeof piece === "string" ? piece : piece.code || piece.lang ? "" : piece.text;
        return /^[a-z][a-z -]*$/.test(text) ? [`${page.path} ${text}`] : [];
      }),
    );
    expect(bare).toEqual([]);
  });

  it("name every unknown field in words, in both languages", () => {
    const fields = new Set(
      compiled.documents.flatMap((document) => ("unknown" in document ? (document.unknown ?? []) : [])),
    );
    for (const locale of ["zh-CN", "en"]) {
      const { m } = createWorld(compiled, { locale });
      const untitled = [...fields]
        .filter((field) => m.fields[field] === undefined)
        .flatMap((field) => field.split("."))
        .filter((part) => m.fields[part] === undefined);
      expect(untitled).toEqual([]);
    }
  });

  it("lead from plain words and open questions to rules that exist, in both languages", () => {
    const codes = new Set(compiled.rules.map(({ code }) => code));
    for (const locale of ["zh-CN", "en"]) {
      const world = createWorld(compiled, { locale });
      const { rights, principles } = world.m.guides;
      const named = [...rights.sections, ...principles.sections].flatMap(({ rules }) => rules);
      expect(named.length).toBeGreaterThan(40);
      expect(
        [...named, ...compiled.questions.flatMap(({ rules }) => rules)].filter((code) => !codes.has(code)),
      ).toEqual([]);
    }
  });

  it("list every exception in full, with who accepted it", () => {
    const world = createWorld(compiled, { locale: "en" });
    const page = allPages(world).find(({ path }) => path === "/findings/");
    const pieces = page === undefined ? "" : textOf(page);
    const accepted = compiled.findings.filter((finding) => finding.accepted !== undefined);
    expect(accepted.length).toBeGreaterThan(50);
    for (const finding of accepted) expect(pieces).toContain(`${finding.accepted?.en ?? "?"} (accepted by`);
  });

  it("hold the whole register: 17 sections, 369 rows, no number left out", () => {
    const rows = compiled.documents.flatMap((document) =>
      document.documentKind === "register-row" ? [document.row] : [],
    );
    const sections = [...new Set(rows.map((row) => row.replace(/-.*/, "")))];
    expect([sections.length, rows.length]).toEqual([17, 369]);
    for (const section of sections) {
      const own = rows.filter((row) => row.startsWith(`${section}-`));
      const expected = own.map((_, index) => `${section}-${String(index + 1).padStart(2, "0")}`);
      expect([...own].sort()).toEqual(expected);
    }
  });

  it("stand where rows of the register say they are", () => {
    const paths = new Set([
      "/",
      "/search/",
      ...allPages(createWorld(compiled, { locale: "zh-CN" })).map(({ path }) => path),
    ]);
    const named = compiled.documents.flatMap((document) =>
      document.documentKind === "register-row" ? (document.pages ?? []) : [],
    );
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((path) => !paths.has(path))).toEqual([]);
  });

  it("title every source by the vocabulary of sources", () => {
    const world = createWorld(compiled, { locale: "zh-CN" });
    const titled = new Set(world.set.vocabulary("sources")?.values.map(({ code }) => code));
    const used = compiled.documents.flatMap((document) =>
      "provenance" in document ? [document.provenance.source ?? []].flat() : [],
    );
    expect([...new Set(used)].filter((key) => !titled.has(String(key)))).toEqual([]);
  });
});
