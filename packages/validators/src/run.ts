import { formatCitation, titleOf } from "@mulu/engine";
import type { CatalogSet } from "@mulu/engine";
import type { Finding, IsoDate, PublishedDocument, Text, Verdict } from "@mulu/schema";

import { fieldName } from "./fields.js";
import { unyielding } from "./precedence.js";
import type { MessageParams, MessageTemplate, Rule, Violation } from "./rule.js";
import { nameOf } from "./things.js";
import { Throughout } from "./throughout.js";
import { admitsUnknown, isReading } from "./unknown.js";

/** @public How to run rules: which ones, and on which day if not each document's own. */
export interface RunOptions {
  rules: readonly Rule[];
  asOf?: IsoDate;
}

const cannotSay: MessageTemplate = {
  zh: ({ thing, field }) => `${thing}的资料来源没有写明${field}，本规则暂时无法判断。`,
  en: ({ thing, field }) => `${thing}: the source does not give its ${field}, so this rule cannot say.`,
};

/** Whether a rule holds on a day. A document without a day is judged by the rules that hold today, so none that ended. */
export function holdsOn(rule: Rule, date: IsoDate | undefined): boolean {
  if (date === undefined) return rule.until === undefined;
  return (rule.since === undefined || rule.since <= date) && (rule.until === undefined || date < rule.until);
}

function verdictOf(set: CatalogSet, document: PublishedDocument, violation: Violation): Verdict {
  if (violation.missing !== undefined && admitsUnknown(set, document, violation.missing)) return "cannot-say";
  return violation.verdict ?? "fail";
}

/** The params in one language. */
function paramsIn(language: "zh" | "en", document: PublishedDocument, violation: Violation): MessageParams {
  const given: Violation["params"] = {
    id: document.id,
    title: titleOf(document),
    thing: nameOf(document),
    field: fieldName(
      document.documentKind,
      violation.missing ?? violation.path.filter((step) => typeof step === "string").join("."),
    ),
    ...violation.params,
  };
  return Object.fromEntries(
    Object.entries(given).map(([key, value]) => [key, typeof value === "object" ? value[language] : value]),
  );
}

/** A reading that lacks a field may say so; the gap then shows as a gap instead of a fault. */
function howToAdmit(document: PublishedDocument, missing: string | undefined): Text {
  if (missing === undefined || !isReading(document)) return { zh: "", en: "" };
  return {
    zh: `来源确实没有写明的，请写 unknown: [${missing}]，让缺口看得见。`,
    en: ` If the source does not say, write unknown: [${missing}] so that the gap shows.`,
  };
}

/** One violation of one document, with the verdict its silence deserves. */
interface Found {
  document: PublishedDocument;
  violation: Violation;
  verdict: Verdict;
}

function toFinding(rule: Rule, { document, violation, verdict }: Found): Finding {
  const template = verdict === "fail" ? rule.message : (rule.cannotSay ?? cannotSay);
  const zh = paramsIn("zh", document, violation);
  const en = paramsIn("en", document, violation);
  const admit = verdict === "fail" ? howToAdmit(document, violation.missing) : { zh: "", en: "" };
  return {
    rule: rule.code,
    severity: violation.severity ?? rule.severity,
    verdict,
    file: `catalogs/${document.file}`,
    subject: document.id,
    path: [...violation.path],
    message: { zh: template.zh(zh), en: template.en(en) },
    hint: { zh: rule.hint.zh(zh) + admit.zh, en: rule.hint.en(en) + admit.en },
    cites: [...rule.cites],
  };
}

/**
 * @public Runs law rules over a linked catalog set. Each document is judged by the rules of its own day.
 * @returns findings without positions; the compiler adds file ranges
 */
export function runRules(set: CatalogSet, { rules, asOf }: RunOptions): Finding[] {
  const throughout = new Throughout(set);
  const findings = set.documents.flatMap((document) => {
    const date = asOf ?? document.date;
    const found = rules
      .filter((rule) => rule.applies.includes(document.documentKind) && holdsOn(rule, date))
      .flatMap((rule) => [...rule.check(document, { set, date })].map((violation) => ({ rule, violation })));
    return unyielding(found)
      .filter(({ rule, violation }) => !throughout.takes(rule, document, violation))
      .map(({ rule, violation }) =>
        toFinding(rule, { document, violation, verdict: verdictOf(set, document, violation) }),
      );
  });
  return [...findings, ...throughout.findings()];
}

/** @public The articles a rule rests on, in words. */
export function ruleCitations(set: CatalogSet, rule: Rule): Text[] {
  return rule.cites.map((citation) => formatCitation(citation, set.instrument(citation.instrument)?.title));
}
