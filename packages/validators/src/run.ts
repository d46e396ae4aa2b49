import { formatCitation } from "@mulu/engine";
import type { Absence, CatalogSet } from "@mulu/engine";
import type { DocumentKind, Finding, IsoDate, PublishedDocument, Text, Verdict } from "@mulu/schema";

import { isSaidOnce, OncePerEdition } from "./once-per-edition.js";
import type { Found as Violated, Group as SaidOnce } from "./once-per-edition.js";
import { unyielding } from "./precedence.js";
import type { RuleContext, RunnableRule as Rule, Violation } from "./rule.js";
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

function judged(set: CatalogSet, { document, violation }: Violated): Found {
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
  const known = new Map<DocumentKind, Map<IsoDate | undefined, readonly Rule[]>>();
  return (kind, date) => {
    const ofKind = known.get(kind) ?? new Map<IsoDate | undefined, readonly Rule[]>();
    const found = ofKind.get(date) ?? rules.filter((rule) => rule.applies.includes(kind) && holdsOn(rule, date));
    known.set(kind, ofKind.set(date, found));
    return found;
  };
}

/**
 * Everything that rules find in one document. A function of its own, and no loop within another: the engine that runs
 * this compiles a loop anew for whatever comes into it.
 */
function violationsIn(document: PublishedDocument, rules: readonly Rule[], context: RuleContext): Violated[] {
  const found: Violated[] = [];
  for (const rule of rules) {
    for (const violation of rule.check(document, context)) found.push({ rule, document, violation });
  }
  return found;
}

/** A violation of one document, where no rule that its own yields to has spoken, and whether its edition speaks for it. */
interface Noted {
  violated: Violated;
  group: SaidOnce | undefined;
}

/**
 * @public Runs law rules over a linked catalog set. Each document is judged by the rules of its own day.
 * @returns findings without positions; the compiler adds file ranges
 */
export function runRules(set: CatalogSet, { rules, asOf }: RunOptions): Finding[] {
  const once = new OncePerEdition(set);
  const rulesFor = applicable(rules);
  const all: Noted[] = [];
  for (const document of set.documents) {
    const date = asOf ?? document.date;
    const found = violationsIn(document, rulesFor(document.documentKind, date), { set, date });
    for (const violated of unyielding(found)) all.push({ violated, group: once.add(violated) });
  }
  const findings: Finding[] = [];
  for (const { violated, group } of all) {
    if (group === undefined || !isSaidOnce(group)) findings.push(toFinding(violated.rule, judged(set, violated), set));
  }
  return [...findings, ...once.findings()];
}

/** @public The articles a rule rests on, in words. */
export function ruleCitations(set: CatalogSet, rule: Rule): Text[] {
  return rule.cites.map((citation) => formatCitation(citation, set.instrument(citation.instrument)?.title));
}
