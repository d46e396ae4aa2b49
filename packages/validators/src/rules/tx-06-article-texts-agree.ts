import type { ArticleGist, ArticleText, IsoDate, PublishedInstrument } from "@mulu/schema";

import { exampleFile } from "../examples/files.js";
import { defineRule } from "../rule.js";
import type { Example } from "../rule.js";

const digestOf = (letter: string): string => `sha256:${letter.repeat(64)}`;

/** A law whose article 12, read in the text of 2014, is compared with that of an earlier one. */
function comparing(earlier: string): Example {
  const articles = `\n  "12":\n    digest: ${digestOf("a")}\n    version: 2014-10-01\n    texts:\n      - ${earlier}`;
  const title = "{ zh: 示例比对法, en: Example law compared }";
  return { "instruments/ex-compared.yaml": exampleFile("instrument", { title, articles }) };
}

/** What a relation promises: whether the number is the same, and whether the words are; nothing where it promises none. */
const promises: Readonly<Record<ArticleText["relation"], { number?: boolean; words?: boolean; there: boolean }>> = {
  same: { number: true, words: true, there: true },
  moved: { number: false, words: true, there: true },
  reworded: { number: true, words: false, there: true },
  "reworded-and-moved": { number: false, words: false, there: true },
  none: { there: false },
  ambiguous: { there: false },
};

/** Whether a text says of the article what its relation promises. */
function agrees(article: string, read: ArticleGist, text: ArticleText): boolean {
  const { number, words, there } = promises[text.relation];
  if (!there) return text.article === undefined && text.digest === undefined;
  if (text.article === undefined || text.digest === undefined || read.digest === undefined) return false;
  return (text.article === article) === number && (text.digest === read.digest) === words;
}

function* disagreeing({
  articles = {},
}: PublishedInstrument): Iterable<{ article: string; at: number; version: IsoDate }> {
  for (const [article, read] of Object.entries(articles)) {
    const seen = new Set([read.version]);
    for (const [at, text] of (read.texts ?? []).entries()) {
      if (seen.has(text.version) || !agrees(article, read, text)) yield { article, at, version: text.version };
      seen.add(text.version);
    }
  }
}

/** The digests decide: equal ones are the same words, whatever a comparison of words said. */
export const articleTextsAgree = defineRule({
  code: "TX-06",
  slug: "article-texts-agree",
  severity: "error",
  ground: "engineering",
  cites: [],
  applies: ["instrument"],
  messages: { fault: ["article", "version"] },
  *check(instrument) {
    for (const { article, at, version } of disagreeing(instrument)) {
      yield { path: ["articles", article, "texts", at], params: { article, version } };
    }
  },
  examples: {
    pass: comparing(`{ version: 2004-01-01, article: "11", digest: "${digestOf("a")}", relation: moved }`),
    fail: comparing(`{ version: 2004-01-01, article: "12", digest: "${digestOf("b")}", relation: same }`),
  },
});
