import type { Citation, Finding, Text } from "@mulu/schema";

import type { MessageParams, MessageTemplate } from "../rule.js";
import { dealingFieldName } from "./fields.js";
import { malformed } from "./guard.js";
import type { DealingContext, DealingKind, DealingRule, Dealings, DealingViolation } from "./rule.js";

/** @public May it be done? `cannot-say` is an answer of its own, and names what is missing. */
export interface Decision {
  answer: "allowed" | "not-allowed" | "cannot-say";
  findings: Finding[];
  /** Fields that would have to be known. */
  missing: string[];
  /** The articles of all findings, each once. */
  cites: Citation[];
}

/** @public How a dealing is decided: where, when, by which catalogs, by which rules. */
export interface DecideOptions extends DealingContext {
  rules: readonly DealingRule[];
}

const cannotSay: MessageTemplate = {
  zh: ({ id, field }) => `“${id}”没有给出${field}，无法判断。`,
  en: ({ id, field }) => `“${id}” does not give its ${field}, so nothing can be said.`,
};

function paramsIn(language: "zh" | "en", id: string, violation: DealingViolation): MessageParams {
  const given: Readonly<Record<string, string | number | Text>> = {
    id,
    field: dealingFieldName(violation.missing ?? violation.path.filter((step) => typeof step === "string").join(".")),
    ...violation.params,
  };
  return Object.fromEntries(
    Object.entries(given).map(([key, value]) => [key, typeof value === "object" ? value[language] : value]),
  );
}

function toFinding(rule: DealingRule, id: string, violation: DealingViolation): Finding {
  const verdict = violation.verdict ?? (violation.missing === undefined ? "fail" : "cannot-say");
  const template = violation.missing !== undefined && verdict === "cannot-say" ? cannotSay : rule.message;
  const zh = paramsIn("zh", id, violation);
  const en = paramsIn("en", id, violation);
  return {
    rule: rule.code,
    severity: violation.severity ?? rule.severity,
    verdict,
    subject: id,
    path: [...violation.path],
    message: { zh: template.zh(zh), en: template.en(en) },
    hint: { zh: rule.hint.zh(zh), en: rule.hint.en(en) },
    cites: [...(violation.cites ?? rule.cites)],
  };
}

function holds({ since, until }: DealingRule, date: string): boolean {
  return (since === undefined || since <= date) && (until === undefined || date < until);
}

function answerOf(findings: readonly Finding[]): Decision["answer"] {
  const errors = findings.filter(({ severity }) => severity === "error");
  if (errors.some(({ verdict }) => verdict === "fail")) return "not-allowed";
  return errors.length > 0 ? "cannot-say" : "allowed";
}

/**
 * @public Decides whether a dealing is allowed there and then, by the rules of that day.
 * Findings that are warnings never forbid; a missing fact never allows. Whatever is handed in, it answers and does not
 * throw: fields that are not what they should be are named, and nothing is decided on them.
 */
export function decide<K extends DealingKind>(kind: K, dealing: Dealings[K], options: DecideOptions): Decision {
  const unreadable = malformed(kind, dealing);
  if (unreadable.length > 0) {
    const missing = unreadable.map(({ path }) => path.join("."));
    return { answer: "cannot-say", findings: unreadable, missing: [...new Set(missing)], cites: [] };
  }
  const applying = options.rules.filter((rule) => rule.applies.includes(kind) && holds(rule, options.date));
  const found = applying.flatMap((rule) =>
    [...rule.check(dealing as never, options)].map((violation) => ({ rule, violation })),
  );
  const findings = found.map(({ rule, violation }) => toFinding(rule, dealing.id, violation));
  const missing = found.flatMap(({ violation }) => violation.missing ?? []);
  const cites = new Map(findings.flatMap((finding) => finding.cites).map((cite) => [JSON.stringify(cite), cite]));
  return { answer: answerOf(findings), findings, missing: [...new Set(missing)], cites: [...cites.values()] };
}
