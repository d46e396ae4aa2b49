import fc from "fast-check";
import { describe, expect, it } from "vitest";

import type { CiteOnAnswer } from "./index.js";
import { mulu, openCatalogs, UnknownIdError } from "./index.js";

const instruments = mulu.set.all("instrument");
const short = (id: string): string => id.slice("instruments/".length);
const clauseOf = (answer: CiteOnAnswer) => ("clause" in answer ? answer.clause.article : undefined);

/** Every article that was looked for in another text, with what was found there. */
const compared = instruments.flatMap((instrument) =>
  Object.entries(instrument.articles ?? {}).flatMap(([article, { texts = [], version = "" }]) =>
    texts.map((text) => ({ instrument, article, version, text })),
  ),
);

const days = ["2010-01-01", "2015-01-01", "2020-01-01", "2022-06-01", "2024-01-01", "2026-11-20"];

it("the articles compared are those of the register", () => expect(compared.length).toBeGreaterThan(290));

describe("the articles that were compared with other texts", () => {
  it("bear on any day a number that the register proves for a text, or none", () => {
    for (const { instrument, article, version, text } of compared) {
      for (const on of days) {
        const answer = mulu.citeOn({ instrument: short(instrument.id), article } as never, on);
        if (answer.is !== "same" && answer.is !== "moved") continue;
        const proved = [version, ...(text.digest === instrument.articles?.[article]?.digest ? [text.version] : [])];
        if (answer.version === text.version) expect(answer.clause.article).toBe(text.article);
        else if (answer.version === version) expect(answer.clause.article).toBe(article);
        else expect(proved).not.toContain(answer.version);
      }
    }
  });

  it("lead back to where they came from", () => {
    let pairs = 0;
    for (const { instrument, article, version, text } of compared) {
      if (text.relation !== "same" && text.relation !== "moved") continue;
      const id = short(instrument.id) as never;
      for (const on of days) {
        const there = mulu.citeOn({ instrument: id, article, expression: version }, on);
        const back = mulu.citeOn({ instrument: id, article: text.article ?? "", expression: text.version }, on);
        expect(clauseOf(back), `${instrument.id} ${article} ${on}`).toBe(clauseOf(there));
        pairs += clauseOf(there) === undefined ? 0 : 1;
      }
    }
    expect(pairs).toBeGreaterThan(100);
  });

  it("bear no number any more where the text of the day is taken away", () => {
    const one = fc.constantFrom(...compared.filter(({ text }) => text.relation === "moved"));
    fc.assert(
      fc.property(one, fc.constantFrom(...days), ({ instrument, article, text }, on) => {
        const read = instrument.articles?.[article] ?? {};
        const texts = (read.texts ?? []).filter(({ version }) => version !== text.version);
        const articles = { [article]: { ...read, texts } };
        const without = openCatalogs([{ ...instrument, articles }]);
        const answer = without.citeOn({ instrument: short(instrument.id), article }, on);
        if (answer.is === "same" || answer.is === "moved") expect(answer.version).not.toBe(text.version);
        else expect(clauseOf(answer)).toBeUndefined();
      }),
    );
  });
});

describe("Civil Procedure Law 266", () => {
  const ask = (on: string) => mulu.citeOn({ instrument: "civil-procedure-law", article: "266" }, on);

  it.each(["2022-01-01", "2022-06-01", "2023-03-01"])("was 262 on %s, under the text of 2021, by its digest", (on) => {
    expect(ask(on)).toMatchObject({ is: "moved", clause: { article: "262" }, proof: "digest", holds: "yes" });
  });

  it("bears no number on the day before that text took effect", () => {
    expect(clauseOf(ask("2021-12-31"))).toBeUndefined();
  });

  it("bears no number in the texts that nobody read", () => {
    expect(ask("2015-01-01")).toMatchObject({ is: "text-not-read", version: "2012-08-31", holds: "cannot-say" });
  });
});

describe("no measure of the statutes is in force by a text that nobody read", () => {
  it.each(days)("on %s", (on) => {
    const measures = mulu.set.all("measure").filter(({ nature }) => nature === "compilation");
    const standing = measures.filter(({ id }) => mulu.state(id, on).is === "in-force");
    expect(standing.length).toBeGreaterThan(50);
    for (const { id, basis } of standing) {
      const operative = basis.filter(({ weight }) => weight === "operative");
      const held = operative.filter((each) => {
        const { instrument, article, expression } = each;
        return (
          mulu.citeOn({ instrument, ...(article && { article }), ...(expression && { expression }) } as never, on)
            .holds === "yes"
        );
      });
      expect(held.length, id).toBeGreaterThan(0);
    }
  });
});

describe("asked for what there is not", () => {
  it("throws and says so", () => {
    const ask =
      (citation: object, on = "2026-11-20") =>
      () =>
        mulu.citeOn(citation as never, on);
    expect(ask({ instrument: "no-such-law" })).toThrow(UnknownIdError);
    expect(ask({ instrument: "civil-code", article: 266 })).toThrow(RangeError);
    expect(ask({ instrument: "civil-code", article: "第二条" })).toThrow(RangeError);
    expect(ask({ instrument: "civil-code", paragraph: 1 })).toThrow(RangeError);
    expect(ask({ instrument: "civil-code", article: "1", clause: 2 })).toThrow(RangeError);
    expect(ask({ instrument: "civil-code", article: "1" }, "2026-02-30")).toThrow(RangeError);
  });
});
