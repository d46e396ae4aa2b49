import { absencesOf, inheritedAt } from "@mulu/engine";
import { documentKinds } from "@mulu/schema";
import type { FindingParam, PublishedDocument, Text } from "@mulu/schema";

import { exampleEntry } from "../examples/files.js";
import { isChinese, isEnglish, judgedTexts } from "../lookups/languages.js";
import { defineRule } from "../rule.js";
import type { Violation } from "../rule.js";
import { part } from "../say/messages.js";

interface Fault {
  side: keyof Text;
  which: FindingParam;
}

/** A standard goes by its number, and so does the row of the register that speaks of several. */
function goesByNumber(document: PublishedDocument): boolean {
  const { documentKind: kind } = document;
  return kind === "register-row" || (kind === "instrument" && document.level === "standard");
}

/** A name is in its language, whatever it names. */
function ofName({ zh, en }: Text): Fault | undefined {
  if (!/\p{Script=Han}/u.test(zh)) {
    return { side: "zh", which: part("itsChineseNameHas") };
  }
  if (/[A-Za-z]/.test(en)) return undefined;
  return { side: "en", which: part("itsEnglishNameHas") };
}

/** Any other text may be a number or an abbreviation, which are of no language. */
function ofText({ zh, en }: Text): Fault | undefined {
  if (isEnglish(zh)) return { side: "zh", which: part("itsChineseTextIs") };
  return isChinese(en) ? { side: "en", which: part("itsEnglishTextIs") } : undefined;
}

/**
 * Whether the Chinese stands in for English that nobody has yet, and the document says so. Catalogs are enacted in
 * Chinese: an office publishes one that was never in English, and nothing is translated by guess.
 */
function isOwnedTo(document: PublishedDocument, { zh, en }: Text, path: readonly (string | number)[]): boolean {
  if (zh !== en) return false;
  return absencesOf(document).some(({ word, field }) => word === "unknown" && field === englishOf(path));
}

/** The English of a text, as `unknown` names it: items of a list without their number. */
function englishOf(path: readonly (string | number)[]): string {
  return [...path.filter((step) => typeof step === "string"), "en"].join(".");
}

const owned = (path: readonly (string | number)[]) => ({ missing: englishOf(path), severity: "warning" }) as const;

/** That both are there is a matter of structure; this is about one standing in for the other. */
export const bilingual = defineRule({
  code: "ID-05",
  slug: "bilingual",
  severity: "error",
  ground: "engineering",
  cites: [],
  applies: documentKinds,
  messages: { fault: ["which"] },
  parts: { itsChineseNameHas: [], itsEnglishNameHas: [], itsChineseTextIs: [], itsEnglishTextIs: [] },
  *check(document, { set }) {
    yield* judgedTexts(document, (text, path): Violation | undefined => {
      const isTitle = path.length === 1 && path[0] === "title" && !goesByNumber(document);
      const found = isTitle ? ofName(text) : ofText(text);
      // What the edition says once for all its entries is looked at there.
      if (!found || inheritedAt(set, document, path)) return undefined;
      const fault = { path: [...path, found.side], params: { which: found.which, field: path.join(".") } };
      return found.side === "en" && isOwnedTo(document, text, path) ? { ...fault, ...owned(path) } : fault;
    });
  },
  examples: {
    pass: exampleEntry(),
    fail: exampleEntry({ title: "{ zh: Example penalty information, en: Example penalty information }" }),
  },
});
