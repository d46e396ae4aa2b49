import { formatCitation } from "@mulu/engine";
import type { Absence, CatalogSet } from "@mulu/engine";
import type { DocumentKind, Finding, IsoDate, PublishedDocument, Text, Verdict } from "@mulu/schema";

import { OncePerEdition } from "./once-per-edition.js";
import { unyielding } from "./precedence.js";
import type { Rule, Violation } from "./rule.js";
import { wordsInBoth } from "./say/in-both.js";
import { textParams } from "./texts-read.js";
import { admittedAbsence } from "./gaps/declared-gaps.js";

/** @public How to run rules: which ones, and on which day if not each document's own. */
export interface RunOptions {
  rules: readonly Rule[];
  asOf?: IsoDate;
}

/** Whether a rule holds on a day. A document without a day is judged by the rules that hold today, so none that ended. */
export function holdsOn(rule: Rule, date: IsoDate | undefined): boolean {
  if (date === undefined) return rule.until === undefined;
  return (rule.since === undefined || rule.since <= date) && (rule.until === undefined || date < rule.until);
}

/** One violation of one document, why the field it misses has no value, and the verdict that silence deserves. */
interface Found {
  document: PublishedDocument;
  violation: Violation;
  absence: Absence | undefined;
  verdict: Verdict;
}

function judged(set: CatalogSet, document: PublishedDocument, violation: Violation): Found {
  const { missing, verdict = "fail" } = violation;
  const absence = missing === undefined ? undefined : admittedAbsence(set, document, missing);
  return { document, violation, absence, verdict: absence === undefined ? verdict : "cannot-say" };
}

/** Messages of all rules about a text that was read, and that states none or points elsewhere. */
const ofTexts: Readonly<Partial<Record<Absence["word"], string>>> = {
  "none-stated": "noneStated",
  "by-reference": "byReference",
};

/**
 * Which message says it: of a text that was read, what the text does; else, where the verdict is cannot-say, the one the
 * violation names for it, one of the rule's own or the one of all rules.
 */
function messageOf(rule: Rule, { violation: { message, verdict: own }, absence, verdict }: Found): string {
  const ofText = absence === undefined ? undefined : ofTexts[absence.word];
  if (ofText !== undefined) return ofText;
  if (verdict === "fail") return message ?? "fault";
  if (own === verdict && message !== undefined) return message;
  const hasOwn = "messages" in rule ? "open" in rule.messages : rule.cannotSay !== undefined;
  return hasOwn ? "open" : "unknown";
}

function toFinding(rule: Rule, found: Found, set: CatalogSet): Finding {
  const { document, violation, absence, verdict } = found;
  const { missing } = violation;
  const sayable = {
    messageId: `${rule.slug}.${messageOf(rule, found)}`,
    params: {
      ...violation.params,
      ...(missing === undefined ? {} : { missing }),
      ...(absence === undefined || absence.word === "unknown" ? {} : textParams(document, absence)),
    },
    verdict,
    subject: document.id,
    path: [...violation.path],
  };
  const words = wordsInBoth(rule, sayable, set);
  return {
    rule: rule.code,
    severity: violation.severity ?? rule.severity,
    ...sayable,
    file: `catalogs/${violation.file ?? document.file}`,
    get message() {
      return words().message;
    },
    get hint() {
      return words().hint;
    },
    cites: [...rule.cites],
  };
}

/** Rules for a kind of document on a day, in their order: worked out once for each kind and day that occurs. */
function applicable(rules: readonly Rule[]): (kind: DocumentKind, date: IsoDate | undefined) => readonly Rule[] {
  const known = new Map<string, readonly Rule[]>();
  return (kind, date) => {
    const key = `${kind} ${date ?? ""}`;
    const found = known.get(key) ?? rules.filter((rule) => rule.applies.includes(kind) && holdsOn(rule, date));
    known.set(key, found);
    return found;
  };
}

/**
 * @public Runs law rules over a linked catalog set. Each document is judged by the rules of its own day.
 * @returns findings without positions; the compiler adds file ranges
 */
export function runRules(set: CatalogSet, { rules, asOf }: RunOptions): Finding[] {
  const once = new OncePerEdition(set);
  const rulesFor = applicable(rules);
  const all = set.documents.flatMap((document) => {
    const date = asOf ?? document.date;
    const found: { rule: Rule; violation: Violation }[] = [];
    for (const rule of rulesFor(document.documentKind, date)) {
      for (const violation of rule.check(document, { set, date })) found.push({ rule, violation });
    }
    return unyielding(found).map((each) => ({ ...each, document, ...once.add({ ...each, document }) }));
  });
  const findings = all.flatMap(({ rule, violation, document, isSaidOnce }) =>
    isSaidOnce() ? [] : toFinding(rule, judged(set, document, violation), set),
  );
  return [...findings, ...once.findings()];
}

/** @public The articles a rule rests on, in words. */
export function ruleCitations(set: CatalogSet, rule: Rule): Text[] {
  return rule.cites.map((citation) => formatCitation(citation, set.instrument(citation.instrument)?.title));
}
