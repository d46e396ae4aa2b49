import { describe, expect, it } from "vitest";

import { dealingRules } from "../dealings/rules/index.js";
import { rules } from "../rules/index.js";
import type { Messages } from "../say/messages.js";
import { locales, wordsOf } from "./index.js";
import type { Locale } from "./index.js";

/** Values a sentence may name, each shown as its name; whatever else it asks for is an error. */
function namesOnly(names: readonly string[]): Record<string, string> {
  const given = Object.fromEntries(
    [...names, "id", "title", "thing", "field", "missing"].map((name) => [name, `‹${name}›`]),
  );
  return new Proxy(given, {
    get(target, name) {
      const value = target[String(name)];
      if (value === undefined) throw new Error(`no value is declared as ${String(name)}`);
      return value;
    },
  });
}

/** One sentence of a rule in one language, with the names its message or part declares. */
interface Sentence {
  kind: "message" | "hint" | "part";
  names: readonly string[];
  say: (said: Record<string, string>) => string;
}

function* sentencesIn(locale: Locale): Iterable<[string, Sentence]> {
  for (const rule of [...rules, ...dealingRules]) {
    const { own } = wordsOf(locale, rule.slug);
    const { messages = {}, parts = {} } = rule as { messages?: Messages; parts?: Messages };
    for (const [id, { message, hint, inTable }] of Object.entries(own?.says ?? {})) {
      const names = messages[id] ?? [];
      yield [`${rule.slug}.${id}`, { kind: "message", names, say: message }];
      yield [`${rule.slug}.${id}, what would be right`, { kind: "hint", names, say: hint }];
      if (inTable) yield [`${rule.slug}.${id}, the same at a table`, { kind: "hint", names, say: inTable }];
    }
    for (const [id, say] of Object.entries(own?.parts ?? {})) {
      yield [`${rule.slug}, part ${id}`, { kind: "part", names: parts[id] ?? [], say }];
    }
  }
}

const noValue = /undefined|\[object |NaN|null/;

describe.each(locales)("the words of %s", (locale) => {
  const sentences = [...sentencesIn(locale)];

  it.each(sentences)("%s", (_, { kind, names, say }) => {
    const said = say(namesOnly(names));
    expect(said).not.toMatch(noValue);
    expect(said.trim()).not.toBe("");
    const rest = said.replaceAll(/‹[a-zA-Z]+›/g, "");
    if (locale === "zh" && kind !== "part") expect(said).toMatch(/[。›]$/);
    if (locale === "en") expect(rest).not.toMatch(/。/);
  });
});

describe("what would be right at a table", () => {
  it("is said in columns in every language, or in none", () => {
    const saidIn = (locale: Locale): string[] =>
      rules.flatMap(({ slug }) =>
        Object.entries(wordsOf(locale, slug).own?.says ?? {}).flatMap(([id, { inTable }]) =>
          inTable === undefined ? [] : [`${slug}.${id}`],
        ),
      );
    for (const locale of locales) expect([locale, saidIn(locale)]).toEqual([locale, saidIn("zh")]);
  });
});

describe("values of a message", () => {
  const inZh = new Map(sentencesIn("zh"));
  const inEn = new Map(sentencesIn("en"));
  const uses = (name: string, sentence: Sentence | undefined): boolean =>
    sentence?.say(namesOnly(sentence.names)).includes(`‹${name}›`) ?? false;

  it("are named by the sentence in both languages, or in neither", () => {
    const onesided = [...inZh].flatMap(([which, sentence]) =>
      sentence.kind === "part"
        ? sentence.names
            .filter((name) => uses(name, sentence) !== uses(name, inEn.get(which)))
            .map((name) => `${which}: ${name}`)
        : [],
    );
    // The word is one of the Chinese text, and says nothing to a reader of English.
    expect(onesided).toEqual(["criteria-specific, part itsOpenWordsSay: word"]);
  });
});
