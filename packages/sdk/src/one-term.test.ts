import { describe, expect, it } from "vitest";

import { mulu } from "./index.js";

/* One term for one thing: the English of the catalogs keeps to the vocabulary, whoever read the clause. */

/** Every text of a document, with its place. */
function* textsOf(value: unknown, path = ""): Iterable<{ path: string; zh: string; en: string }> {
  if (Array.isArray(value)) {
    for (const [index, each] of value.entries()) yield* textsOf(each, `${path}.${String(index)}`);
  } else if (typeof value === "object" && value !== null) {
    const { zh, en } = value as { zh?: unknown; en?: unknown };
    if (typeof zh === "string" && typeof en === "string") yield { path, zh, en };
    for (const [key, each] of Object.entries(value)) yield* textsOf(each, `${path}.${key}`);
  }
}

const held = mulu.set.documents.filter(({ documentKind, edition }) => documentKind === "instrument" || edition);
const texts = held.flatMap((document) => [...textsOf(document)].map((text) => ({ ...text, id: document.id })));

/** Names of instruments and lists are cited as they were registered. */
const isName = ({ path, id }: { path: string; id: string }): boolean =>
  path.includes(".cite") || (path === ".title" && /^instruments\/|\/lists\//.test(id));

const terms: [zh: RegExp, not: RegExp, instead: string][] = [
  [/失信/, /\bdishonest/i, "untrustworthy, judgment defaulter"],
  [/失信/, /\bbreach(?:es)? of (?:trust|faith)\b/i, "untrustworthiness"],
  [/守信/, /\bkeeping faith\b/i, "trustworthiness"],
  [/信用档案|诚信档案/, /\b(?:credit|integrity) archive/i, "credit file, integrity file"],
  [/公布|公开|公示|公告/, /\bto society\b/i, "to the public"],
  [/惩戒/, /\bjoint punishment\b/i, "joint sanctions"],
  [/征信机构/, /\bcredit bureau/i, "credit reporting agency"],
  [/恶劣/, /\bvile\b/i, "very bad"],
  [/告知承诺|虚假承诺/, /\bfalse promise|promise-based/i, "commitment"],
];

describe("the English of the catalogs", () => {
  it.each(terms)("says of %s never %s, but %s", (zh, not) => {
    const said = texts.filter((text) => !isName(text) && zh.test(text.zh) && not.test(text.en));
    expect(said.map(({ id, path, en }) => `${id}${path}: ${en}`)).toEqual([]);
  });

  it("begins what is recorded, where and by whom, with a capital, as the rest of a page does", () => {
    const labels = texts.filter(({ path }) =>
      /^\.(?:recordedIn|collectedBy\.\d+\.title|implementer\.title)$/.test(path),
    );
    expect(labels.length).toBeGreaterThan(1500);
    expect(labels.filter(({ en }) => /^[a-z]/.test(en)).map(({ id, en }) => `${id}: ${en}`)).toEqual([]);
  });
});
