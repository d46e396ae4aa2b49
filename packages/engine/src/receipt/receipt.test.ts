import fc from "fast-check";
import { describe, expect, it } from "vitest";

import type { PublishedDocument } from "@mulu/schema";

import { CatalogSet } from "../catalog-set.js";
import { basis, entry } from "@mulu/fixtures";
import { base, first, national, second, supplement } from "@mulu/fixtures/narrowed-world";
import { canonicalJson, digestOf } from "./canonical.js";
import { dataDigest, documentDigest } from "./data.js";
import { engineAnswerers } from "./engine-answers.js";
import { readReceipt } from "./read.js";
import { receiptOf, sealed, unsealed } from "./receipt.js";
import type { Question, Receipt } from "./receipt.js";
import { replay } from "./replay.js";

const term = { publication: { term: { max: "P1Y" } } } as const;
const world = [...national, ...supplement("370000", term)];
const set = new CatalogSet(world);
const receipt = (question: Question): string => receiptOf(set, question, engineAnswerers);
const replayed = (documents: readonly PublishedDocument[], text: string) =>
  replay(new CatalogSet(documents), text, engineAnswerers);
const asked: Question = {
  ask: "explain",
  id: base.concept,
  field: "publication.term.max",
  region: "370200",
  on: "2026-02-01",
};

const region = fc.constantFrom(undefined, "370200", "370000", "310000", "810000");
const on = fc.constantFrom(
  "2009-12-31",
  "2021-06-01",
  "2023-12-31",
  "2024-01-15",
  "2024-02-18",
  "2025-03-21",
  "2030-01-01",
);
const ids = fc.constantFrom(
  ...new Set(world.flatMap(({ id, concept }) => [id, concept])),
  "ex-law",
  `${base.concept}@2022`,
);
const fields = fc.constantFrom(undefined, "title", "provenance.status");
const kinds = fc.constantFrom(undefined, ["entry"], ["measure", "list"], ["instrument", "edition"]);

const given = (question: Record<string, unknown> & { ask: string }): Question =>
  JSON.parse(JSON.stringify(question)) as Question;
const questions: fc.Arbitrary<Question> = fc
  .oneof(
    fc.record({ ask: fc.constant("resolve"), region, on, kinds }),
    fc.record({ ask: fc.constant("explain"), id: ids, field: fields, region, on }),
    fc.record({ ask: fc.constant("whyNot"), id: ids, region, on }),
  )
  .map(given);

describe("a receipt", () => {
  const read = JSON.parse(receipt(asked)) as Receipt;

  it("names the program, the data, the question, the documents and texts used, the answer and the way there (RES-25)", () => {
    expect(read).toMatchObject({
      receipt: 1,
      by: { "@mulu/engine": expect.any(String) as string },
      data: { digest: dataDigest(set), asOf: "2026-01-01" },
      question: asked,
      answer: { answer: "yes", document: base.id },
      trace: {
        steps: [{ is: "version" }, { is: "stated" }, { is: "rests-on" }, { is: "narrowed" }, { is: "rests-on" }],
      },
    });
    expect(read.used).toContainEqual({ id: base.id, digest: documentDigest(base) });
    expect(read.used.map(({ id }) => id)).toEqual(
      expect.arrayContaining([first.id, second.id, "instruments/ex-law", "instruments/ex-local-reg"]),
    );
  });

  it("is one line, the same bytes for the same question over the same data, in whatever order they come (RES-01, RES-24)", () => {
    expect(receiptOf(new CatalogSet([...world].reverse()), asked, engineAnswerers)).toBe(receipt(asked));
    expect(receipt(asked)).toMatch(/^[^\n]+\n$/);
    expect(receipt(asked)).toBe(`${canonicalJson(read)}\n`);
  });

  it("holds no words of the program, so that a better wording is no other answer (RES-26)", () => {
    expect(JSON.stringify([read.answer, read.trace])).not.toMatch(/"(?:words|stateWords|cite|label)":/);
  });

  it("holds no number of a person, however the question was written (RES-27)", () => {
    const number = ["110101", "1990", "0307", "4578"].join("");
    for (const question of [
      { ask: "whyNot", id: `national/information/${number}`, on: "2026-01-01" },
      { ask: "explain", id: base.id, field: number, on: "2026-01-01" },
      { ask: "resolve", on: "2026-01-01", [number]: 1 },
    ]) {
      expect(() => receipt(question)).toThrow(RangeError);
      expect(() => receipt(question)).not.toThrow(number);
    }
  });

  it.each<[string, Question]>([
    ["nobody answers", { ask: "resolves", on: "2026-01-01" }],
    ["is on no day", { ask: "resolve", on: "2026-02-30" }],
    ["is about a region that never was", { ask: "resolve", region: "999999", on: "2026-01-01" }],
    ["is about no kind", { ask: "resolve", on: "2026-01-01", kinds: ["entrys"] }],
    ["is about another edition", { ask: "explain", id: "national/information/2020/ex-base", on: "2026-01-01" }],
    ["is about no field", { ask: "explain", id: base.id, field: "publication.trem", on: "2026-01-01" }],
  ])("is not written of a question that %s (RES-02)", (_what, question) => {
    expect(() => receipt(question)).toThrow(RangeError);
  });
});

describe("a replay", () => {
  it("gives the same bytes over the same data, for a thousand questions", () => {
    fc.assert(
      fc.property(questions, (question) => {
        let text: string;
        try {
          text = receipt(question);
        } catch (error) {
          expect(error).toBeInstanceOf(RangeError);
          return;
        }
        expect(replay(set, text, engineAnswerers)).toMatchObject({ is: "same", changed: [] });
        const receipts = JSON.parse(text) as Receipt;
        expect(receiptOf(set, receipts.question, engineAnswerers)).toBe(text);
      }),
      { numRuns: 1000 },
    );
  });

  it("under later data gives the same answer or names the document that changed, whichever it is (RES-29)", () => {
    const changes: ((document: PublishedDocument) => PublishedDocument)[] = [
      (document) => ({ ...document, title: { zh: "改名", en: "Renamed" } }) as PublishedDocument,
      (document) =>
        document.documentKind === "instrument" ? { ...document, repealed: { date: "2015-01-01" } } : document,
      (document) => (document.documentKind === "instrument" ? { ...document, level: "normative-document" } : document),
      (document) =>
        document.documentKind === "edition" ? { ...document, dates: { published: "2020-01-01" } } : document,
      (document) =>
        document.documentKind === "entry" ? { ...document, publication: { publishable: false } } : document,
      (document) => (document.documentKind === "region" ? { ...document, parent: "310000" } : document),
      (document) => ("basis" in document ? { ...document, basis: [] } : document),
    ];
    const places = fc.nat({ max: world.length - 1 });
    fc.assert(
      fc.property(questions, places, fc.constantFrom(...changes), fc.boolean(), (question, place, change, isGone) => {
        let text: string;
        try {
          text = receipt(question);
        } catch {
          return;
        }
        const victim = world[place];
        if (!victim) return;
        const later = world.flatMap((document) => {
          if (document !== victim) return [document];
          return isGone ? [] : [change(document)];
        });
        const answer = replayed(later, text);
        expect(["same", "different"]).toContain(answer.is);
        if (answer.is !== "different") return;
        // What is taken out of an edition, or put into it, changes the edition.
        const names = answer.changed.map(({ id }) => id);
        expect(names.includes(victim.id) || names.includes(victim.edition ?? ""), victim.id).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it("names a document that came since, and tells of one that changed without changing the answer (RES-30)", () => {
    const text = receipt({ ask: "resolve", region: "370200", on: "2026-02-01" });
    const more = entry(second.id, "ex-later", { basis: [basis("ex-law", { role: "inclusion" })] });
    expect(replayed([...world, more], text)).toMatchObject({
      is: "different",
      changed: [
        { id: second.id, is: "changed" },
        { id: more.id, is: "new" },
      ],
    });
    const renamed = world.map((document) =>
      document.id === first.id && document.documentKind === "edition"
        ? { ...document, title: { zh: "改名", en: "Renamed" } }
        : document,
    );
    expect(replayed(renamed, receipt(asked))).toMatchObject({ is: "same", changed: [{ id: first.id, is: "changed" }] });
  });

  it("says that the question can no longer be asked, and why", () => {
    const text = receipt(asked);
    const answer = replayed(
      world.filter(({ concept }) => concept !== base.concept),
      text,
    );
    expect(answer).toMatchObject({ is: "different", words: { zh: expect.stringContaining("不等于") as string } });
    expect(answer).toHaveProperty("changed", expect.arrayContaining([{ id: base.id, is: "gone" }]));
  });

  it("does not take a receipt for true because its digest fits: the answer is worked out again (RES-31)", () => {
    const contents = unsealed(JSON.parse(receipt(asked)) as Receipt);
    const forged = sealed({ ...contents, answer: { ...(contents.answer as object), answer: "no" } });
    expect(replay(set, forged, engineAnswerers)).toMatchObject({ is: "different", changed: [] });
  });
});

describe("a receipt that is not as it was written", () => {
  const text = receipt({ ask: "whyNot", id: "national/information/ex-gone", on: "2026-02-01" });
  const bytes = new TextEncoder().encode(text);

  it("is refused whichever bit of it was flipped (RES-28)", () => {
    for (let at = 0; at < bytes.length; at += 1) {
      for (let bit = 0; bit < 8; bit += 1) {
        const flipped = Uint8Array.from(bytes);
        flipped[at] = (flipped[at] ?? 0) ^ (1 << bit);
        const { is } = readReceipt(flipped, engineAnswerers);
        if (is !== "refused") expect([at, bit, is]).toEqual([at, bit, "refused"]);
      }
    }
  });

  it("is refused with a byte more, a byte less, other spaces, or names in another order", () => {
    const value = JSON.parse(text) as object;
    const forms = [
      text.slice(0, -1),
      `${text} `,
      ` ${text}`,
      `\uFEFF${text}`,
      JSON.stringify(value, null, 2),
      `${JSON.stringify(Object.fromEntries(Object.entries(value).reverse()))}\n`,
    ];
    for (const form of forms) expect(readReceipt(form, engineAnswerers)).toMatchObject({ is: "refused" });
  });

  it.each([
    ["{", "unreadable"],
    ["", "unreadable"],
    ["[]", "no-receipt"],
    ['{"receipt":1}', "no-receipt"],
  ])("is refused: %j", (form, why) => {
    expect(readReceipt(form, engineAnswerers)).toMatchObject({ is: "refused", why });
  });

  it("is refused as damaged where a number in it was changed", () => {
    const changed = text.replace('"receipt":1', '"receipt":2');
    expect(readReceipt(changed, engineAnswerers)).toMatchObject({ is: "refused", why: "damaged" });
  });

  it("is refused where a later release wrote it, or a package that is not here (RES-28)", () => {
    const contents = unsealed(JSON.parse(text) as Receipt);
    const later = (change: Partial<Receipt>) => readReceipt(sealed({ ...contents, ...change }), engineAnswerers);
    expect(later({ receipt: 2 })).toMatchObject({ is: "refused", why: "newer" });
    expect(later({ by: { "@mulu/engine": "999.0.0" } })).toMatchObject({ is: "refused", why: "newer" });
    expect(later({ by: { ...contents.by, "@mulu/other": "0.0.0" } })).toMatchObject({ is: "refused", why: "newer" });
    expect(later({})).toMatchObject({ is: "read" });
  });
});

describe("canonical JSON", () => {
  it("sorts names, and is the same for the same value", () => {
    expect(canonicalJson({ b: 1, a: [true, null, "é\n"], c: undefined })).toBe('{"a":[true,null,"é\\n"],"b":1}');
    expect(() => canonicalJson("\uD800")).toThrow(RangeError);
    expect(digestOf("")).toBe("sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  });
});
