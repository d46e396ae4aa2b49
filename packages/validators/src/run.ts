import { formatCitation } from "@mulu/engine";
import type { CatalogSet } from "@mulu/engine";
import type { Finding, IsoDate, PublishedDocument, Text } from "@mulu/schema";

import type { MessageParams, MessageTemplate, Rule, Violation } from "./rule.js";

/** @public How to run rules: which ones, and on which day if not each document's own. */
export interface RunOptions {
  rules: readonly Rule[];
  asOf?: IsoDate;
}

const cannotSay: MessageTemplate = {
  zh: ({ title, field }) => `《${title}》缺少判断所需的资料（${field}），本规则无法得出结论。`,
  en: ({ title, field }) => `${title}: what the rule needs (${field}) is not known, so it cannot say.`,
};

/** Whether a rule holds on a day. A document without a day is judged by the rules that hold today, so none that ended. */
export function holdsOn(rule: Rule, date: IsoDate | undefined): boolean {
  if (date === undefined) return rule.until === undefined;
  return (rule.since === undefined || rule.since <= date) && (rule.until === undefined || date < rule.until);
}

function titleOf(document: PublishedDocument): Text {
  return "title" in document ? document.title : { zh: document.id, en: document.id };
}

function render(template: MessageTemplate, document: PublishedDocument, params: MessageParams): Text {
  const title = titleOf(document);
  return {
    zh: template.zh({ id: document.id, title: title.zh, ...params }),
    en: template.en({ id: document.id, title: title.en, ...params }),
  };
}

function toFinding(rule: Rule, document: PublishedDocument, violation: Violation): Finding {
  const verdict = violation.verdict ?? "fail";
  const params: MessageParams = { field: violation.path.join("."), ...violation.params };
  const template = verdict === "fail" ? rule.message : (rule.cannotSay ?? cannotSay);
  return {
    rule: rule.code,
    severity: rule.severity,
    verdict,
    file: `catalogs/${document.file}`,
    subject: document.id,
    path: [...violation.path],
    message: render(template, document, params),
    hint: render(rule.hint, document, params),
    cites: [...rule.cites],
  };
}

/**
 * @public Runs law rules over a linked catalog set. Each document is judged by the rules of its own day.
 * @returns findings without positions; the compiler adds file ranges
 */
export function runRules(set: CatalogSet, { rules, asOf }: RunOptions): Finding[] {
  return set.documents.flatMap((document) => {
    const date = asOf ?? document.date;
    return rules
      .filter((rule) => rule.applies.includes(document.documentKind) && holdsOn(rule, date))
      .flatMap((rule) =>
        [...rule.check(document, { set, date })].map((violation) => toFinding(rule, document, violation)),
      );
  });
}

/** @public The articles a rule rests on, in words. */
export function ruleCitations(set: CatalogSet, rule: Rule): Text[] {
  return rule.cites.map((citation) => formatCitation(citation, set.instrument(citation.instrument)?.title));
}
