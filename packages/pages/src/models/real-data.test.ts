import { beforeAll, describe, expect, it } from "vitest";

import type { PageModel } from "../model/page.js";
import { officialCount } from "./pages/site.js";
import type { CompiledCatalogs } from "./read.js";
import { realCatalogs, realPages, realWorld } from "./testing/real.js";
import { piecesOf, textOf } from "./testing/text.js";
import { createWorld, pathOf } from "./world.js";
import { fieldName } from "./field-names.js";
import type { World } from "./world.js";

const locales = ["zh-CN", "en"];

/** Words that look like codes but are what readers should see: file names of schemas, and our own ids in prose. */
const codeLike = /^[a-z]+(-[a-z]+)+$/;

/** English words with a hyphen that the glossary gives as terms. */
const hyphenated = new Set(["non-repairable"]);

describe("pages of the compiled catalogs", () => {
  let compiled: CompiledCatalogs;
  const worlds: Record<string, World> = {};
  const pages: Record<string, readonly PageModel[]> = {};
  beforeAll(async () => {
    compiled = await realCatalogs();
    for (const locale of locales) {
      worlds[locale] = await realWorld(locale);
      pages[locale] = await realPages(locale);
    }
  });
  const pagesIn = (locale: string): readonly PageModel[] => pages[locale] ?? [];
  const worldIn = (locale: string): World => worlds[locale] ?? createWorld(compiled, { locale });

  it.each(["zh-CN", "en"])("show no code without its title (%s)", (locale) => {
    const bare = pagesIn(locale).flatMap((page) =>
      piecesOf(page).flatMap((piece) => {
        const text = typeof piece === "string" ? piece : piece.code ? "" : piece.text;
        return codeLike.test(text) && !hyphenated.has(text) ? [`${page.path} ${text}`] : [];
      }),
    );
    expect(bare).toEqual([]);
  });

  it("show nothing in Latin letters alone on a Chinese page, except names and machine text", () => {
    const bare = pagesIn("zh-CN").flatMap((page) =>
      piecesOf(page).flatMap((piece) => {
        const text = typeof piece === "string" ? piece : piece.code || piece.lang ? "" : piece.text;
        return /^[a-z][a-z -]*$/.test(text) ? [`${page.path} ${text}`] : [];
      }),
    );
    expect(bare).toEqual([]);
  });

  it("mark every English sentence on a Chinese page as English, and none speaks of a repeal", () => {
    const sentence = /^[^\p{Script=Han}]*\b[a-z]{2,} [a-z]{2,} [a-z]{2,} [a-z]{2,}\b[^\p{Script=Han}]*$/iu;
    const pieces = pagesIn("zh-CN").flatMap((page) => piecesOf(page).map((piece) => [page.path, piece] as const));
    const unmarked = pieces.flatMap(([path, piece]) => {
      const text = typeof piece === "string" ? piece : piece.lang === "en" || piece.code ? "" : piece.text;
      return sentence.test(text) ? [`${path} ${text}`] : [];
    });
    expect(unmarked).toEqual([]);
    const words = pieces.map(([path, piece]) => `${path} ${typeof piece === "string" ? piece : piece.text}`);
    expect(words.filter((text) => /repealed from \d/i.test(text))).toEqual([]);
  });

  it("are each led to by some list, whatever their kind", () => {
    const listed = new Set(
      pagesIn("zh-CN").flatMap(({ path, sections }) =>
        sections.flatMap(({ blocks }) =>
          blocks.flatMap((block) => {
            if (block.type === "browser") return block.rows.map(({ href }) => href);
            if (block.type !== "table" || !path.startsWith("/catalogs/")) return [];
            return block.rows.flatMap(({ cells }) =>
              cells.flat().flatMap((piece) => (typeof piece === "string" ? [] : (piece.href ?? []))),
            );
          }),
        ),
      ),
    );
    const unlisted = compiled.documents.filter(
      ({ documentKind, id }) => documentKind !== "redirect" && !listed.has(pathOf(id)),
    );
    expect(unlisted.map(({ id }) => id)).toEqual([]);
  });

  it("name every unknown field in words, in both languages", () => {
    for (const locale of ["zh-CN", "en"]) {
      const world = worldIn(locale);
      const untitled = compiled.documents.flatMap((document) =>
        ("unknown" in document ? (document.unknown ?? []) : [])
          .filter((field) => fieldName(world, document.documentKind, field) === field)
          .map((field) => `${document.documentKind} ${field}`),
      );
      expect([...new Set(untitled)]).toEqual([]);
    }
  });

  it.each(["zh-CN", "en"])("are one for each rule and for each document (%s)", (locale) => {
    const paths = pagesIn(locale).map(({ path }) => path);
    const ofRules = paths.filter((path) => /^\/rules\/[A-Z]+-\d+\/$/.test(path));
    // A rule about catalogs and one about dealings may have one code: two sides of one rule of the book.
    const codes = new Set(compiled.rules.map(({ code }) => code));
    expect(ofRules.sort()).toEqual([...codes].map((code) => `/rules/${code}/`).sort());
    const known = new Set(paths);
    expect(worldIn(locale).set.documents.filter((document) => !known.has(pathOf(document.id)))).toEqual([]);
  });

  it("lead from plain words and open questions to rules that exist, in both languages", () => {
    const codes = new Set(compiled.rules.map(({ code }) => code));
    for (const locale of ["zh-CN", "en"]) {
      const world = worldIn(locale);
      const { rights, principles } = world.m.guides;
      const named = [...rights.sections, ...principles.sections].flatMap(({ rules }) => rules);
      expect(named.length).toBeGreaterThan(40);
      expect(
        [...named, ...compiled.questions.flatMap(({ rules }) => rules)].filter((code) => !codes.has(code)),
      ).toEqual([]);
    }
  });

  it("list every exception in full, with who accepted it", () => {
    const page = pagesIn("en").find(({ path }) => path === "/findings/");
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

  it("call no row of the register done whose own reason says that it is not built", () => {
    const rows = compiled.documents.filter((document) => document.documentKind === "register-row");
    const admitted = rows.filter(({ reason }) => /尚未建成|尚未单列|没有逐项收录/.test(reason?.zh ?? ""));
    expect(admitted.length).toBeGreaterThan(0);
    expect(admitted.filter(({ state }) => state !== "open").map(({ row }) => row)).toEqual([]);
  });

  it("claim no official text where there is none, and name how many there are where there are some", () => {
    for (const locale of locales) {
      const { m } = worldIn(locale);
      expect(m.site.notOfficial(0)).toMatch(/没有任何官方|No officially published/);
      expect(m.site.notOfficial(12)).toMatch(/12/);
      expect(m.site.notOfficial(12)).not.toMatch(/没有任何官方|No officially published/);
    }
    expect(officialCount(worldIn("en"))).toBe(compiled.documents.filter(({ official }) => official).length);
  });

  it("stand where rows of the register say they are", () => {
    const paths = new Set(["/", "/search/", ...pagesIn("zh-CN").map(({ path }) => path)]);
    const named = compiled.documents.flatMap((document) =>
      document.documentKind === "register-row" ? (document.pages ?? []) : [],
    );
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((path) => !paths.has(path))).toEqual([]);
  });

  it("title every source by the vocabulary of sources", () => {
    const world = worldIn("zh-CN");
    const titled = new Set(world.set.vocabulary("sources")?.values.map(({ code }) => code));
    const used = compiled.documents.flatMap((document) =>
      "provenance" in document ? [document.provenance.source ?? []].flat() : [],
    );
    expect([...new Set(used)].filter((key) => !titled.has(String(key)))).toEqual([]);
  });
});
