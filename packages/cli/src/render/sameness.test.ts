import { CatalogSet } from "@mulu/engine";
import type { Finding, FindingParam, PublishedDocument } from "@mulu/schema";
import { dealingRules, rules } from "@mulu/validators";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { closedValueAt } from "./closed-values.js";
import { groupAlike } from "./groups.js";
import { samenessIn } from "./sameness.js";

const set = new CatalogSet([]);
const id = "national/information/ex-2026/ex-entry";

/** Words of a document, as each param of a message may hold them. */
const words: fc.Arbitrary<FindingParam> = fc.oneof(
  fc.string(),
  fc.record({ zh: fc.string(), en: fc.string() }),
  fc.string().map((thing) => ({ thing })),
  fc.string().map((titleOf) => ({ titleOf })),
);

interface Spoken {
  code: string;
  slug: string;
  messages?: Readonly<Record<string, readonly string[]>>;
  parts?: Readonly<Record<string, readonly string[]>>;
}
const spoken: readonly Spoken[] = [...rules, ...dealingRules];

/** Every message of every rule, with every part it may be made of. */
const messages = spoken.flatMap(({ code, slug, messages: own = {}, parts = {} }) =>
  Object.entries(own).flatMap(([name, params]) =>
    [undefined, ...Object.entries(parts)].map((part) => ({ code, messageId: `${slug}.${name}`, params, part })),
  ),
);

describe("what makes findings alike", () => {
  it("knows every rule", () => {
    expect(messages.length).toBeGreaterThan(rules.length);
  });

  it("holds no words, whichever message of whichever rule names them", () => {
    const texts = fc.array(words, { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(fc.constantFrom(...messages), texts, texts, ({ code, messageId, params, part }, first, second) => {
        const finding = (texts: readonly FindingParam[]): Finding => {
          const named = params.map((name, index) => [name, texts[index % texts.length] ?? ""] as const);
          const within = part?.[1].map((name, index) => [name, texts[(index + 5) % texts.length] ?? ""] as const);
          const more = part && within ? { what: { part: part[0], with: Object.fromEntries(within) } } : {};
          return {
            ...{ rule: code, severity: "error", verdict: "fail", subject: id, path: ["title", "zh"], cites: [] },
            messageId,
            params: { ...Object.fromEntries(named), ...more },
            message: { zh: JSON.stringify(texts), en: JSON.stringify(texts) },
          };
        };
        expect(groupAlike([finding(first), finding(second)], samenessIn(set))).toHaveLength(1);
      }),
    );
  });
});

describe("the value that is told with a fault", () => {
  const document = {
    documentKind: "entry",
    title: { zh: "示例", en: "Example" },
    polarity: "negative",
    subjects: ["legal-person"],
    note: { zh: "说明", en: "Note" },
    basis: [
      { instrument: "ex-law", article: "12", role: "inclusion", weight: "operative", note: { zh: "话", en: "Words" } },
    ],
    publication: { publishable: true, term: { min: "P1Y" }, necessity: { zh: "为何", en: "Why" } },
    provenance: { status: "inferred", confidence: "high", verified: "2026-01-01", note: "话" },
  } as unknown as PublishedDocument;

  it.each<[(string | number)[], unknown]>([
    [["title", "zh"], undefined],
    [["title"], undefined],
    [["note", "en"], undefined],
    [["provenance", "note"], undefined],
    [["polarity"], "negative"],
    [["subjects"], ["legal-person"]],
    [["subjects", 0], "legal-person"],
    [["basis", 0, "instrument"], "ex-law"],
    [["publication"], { publishable: true, term: { min: "P1Y" } }],
    [["publication", "term", "min"], "P1Y"],
    [["no-such-field"], undefined],
  ])("of %j is %j: codes, ids, days and numbers, no words", (path, value) => {
    expect(closedValueAt(document, path)).toEqual(value);
  });
});
