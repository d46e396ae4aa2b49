import { citingKinds } from "@mulu/schema";
import type { FindingParam, PublishedDocument, PublishedInstrument } from "@mulu/schema";

import { exampleBasis, exampleEntry, exampleFile } from "../examples/files.js";
import { articleCitations, existence, registeredBeyond } from "../lookups/articles.js";
import { defineRule } from "../rule.js";
import { part } from "../say/messages.js";
import type { Example, RuleContext, Violation } from "../rule.js";

/** A law of a hundred articles, and an entry on one of them. */
function citing(article: string): Example {
  const title = "{ zh: 示例百条法, en: Example law of a hundred articles }";
  const counted = exampleFile("instrument", { title, articleCount: "{ version: 2014-10-01, count: 100 }" });
  return {
    "instruments/ex-counted.yaml": counted,
    ...exampleEntry({ basis: exampleBasis("ex-counted", "inclusion", article) }),
  };
}

/** What the register knows of the last article, in words. */
function lastKnown({ articleCount, articles = {} }: PublishedInstrument): FindingParam {
  if (articleCount) {
    const { version, count } = articleCount;
    return part("itsTextHasArticles", { version, count });
  }
  const known = Object.keys(articles).map((article) => Number.parseInt(article, 10));
  if (known.length === 0) return part("noArticleItIs");
  const highest = known.reduce((most, each) => Math.max(most, each));
  return part("articlesOnRecordEnd", { highest });
}

function* citedBeyond(document: PublishedDocument, { set, date }: RuleContext): Iterable<Violation> {
  for (const { citation, path } of articleCitations(document)) {
    const instrument = set.instrument(citation.instrument);
    const found = instrument ? existence(instrument, citation, date) : "may-be";
    if (!instrument || found === "may-be") continue;
    yield {
      path: [...path, "article"],
      verdict: found === "beyond-last" ? "fail" : "cannot-say",
      params: params(instrument, citation.article),
    };
  }
}

function params(instrument: PublishedInstrument, article: string): NonNullable<Violation["params"]> {
  return { cite: { titleOf: instrument.id }, article, last: lastKnown(instrument) };
}

/** A citation that no text can bear out. How many articles a text has is stated in the register, where it was read. */
export const articleExists = defineRule({
  code: "TX-05",
  slug: "article-exists",
  severity: "error",
  ground: "engineering",
  cites: [],
  // What cites, and the register itself, whose own articles are counted too.
  applies: ["instrument", ...citingKinds],
  messages: { fault: ["cite", "article", "last"], open: ["cite", "article", "last"] },
  parts: { itsTextHasArticles: ["version", "count"], noArticleItIs: [], articlesOnRecordEnd: ["highest"] },
  *check(document, context) {
    yield* citedBeyond(document, context);
    if (document.documentKind !== "instrument") return;
    for (const article of registeredBeyond(document)) {
      yield { path: ["articles", article], params: params(document, article) };
    }
  },
  examples: { pass: citing("100"), fail: citing("101") },
});
