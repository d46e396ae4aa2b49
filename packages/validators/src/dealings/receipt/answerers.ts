import { canonicalJson, masked, regionLine } from "@mulu/engine";
import type { Answered, Answerer, Answerers, CatalogSet, Question } from "@mulu/engine";
import type { Citation, PublishedDocument } from "@mulu/schema";

import { isCalendarDate } from "../../records/check-digits.js";
import { validatorsVersion } from "../../generated/version.js";
import { decide } from "../decide.js";
import type { Decision } from "../decide.js";
import type { DealingKind, Dealings } from "../rule.js";
import { dealingRules } from "../rules/index.js";
import { maskedDealing } from "./mask.js";
import { namedDocuments } from "./named-documents.js";
import type { StandIn } from "./mask.js";

/** Names of the decisions, as the SDK has them. */
const asks = {
  checkRecord: "record",
  checkSharing: "share",
  checkPublication: "publication",
  checkDesignation: "designation",
  checkMeasure: "measure",
  checkRepair: "repair",
  checkObjection: "objection",
  checkConsent: "consent",
  checkCommitment: "commitment",
  checkQuery: "query",
  checkContract: "contract",
  checkReport: "report",
  checkGovernment: "government",
  checkAcceptance: "acceptance",
  checkVoluntary: "voluntary",
} as const satisfies Readonly<Record<string, DealingKind>>;

/** @public Name of a decision that a receipt can be written of. */
export type DecisionAsk = keyof typeof asks;

/**
 * @public Who answers what may be done, for receipts. The question is `{ ask, dealing, region, on }`; the receipt holds the
 * dealing without what it says of anybody, and the decision on that, which is the same.
 */
export const decisionAnswerers: Answerers = {
  versions: { "@mulu/validators": validatorsVersion },
  answer: Object.fromEntries(Object.entries(asks).map(([ask, kind]) => [ask, answererOf(kind)])),
};

const standIns: readonly StandIn[] = ["name", "shape"];

function answererOf(kind: DealingKind): Answerer {
  return (set, question) => {
    const { dealing, region, on } = placed(set, question);
    const ask = (each: unknown): Decision =>
      decide(kind, each as Dealings[typeof kind], { set, region, date: on, rules: dealingRules });
    const own = outcome(ask(dealing));
    const tried = standIns.map((standIn) => maskedDealing(set, { kind, dealing: dealing as never, standIn }));
    const stand = [dealing, ...tried].find(
      (each, index) =>
        (index > 0 || isMasked(dealing, tried)) && canonicalJson(outcome(ask(each))) === canonicalJson(own),
    );
    if (stand === undefined) throw new RangeError(dependsOnText);
    const decision = ask(stand);
    return answered(set, { question: { ask: question.ask, dealing: stand, region, on }, decision });
  };
}

/** Whether a dealing is one that masking leaves as it is: that of a receipt that is asked again. */
function isMasked(dealing: unknown, tried: readonly unknown[]): boolean {
  return tried.some((each) => canonicalJson(each) === canonicalJson(dealing));
}

const dependsOnText =
  "这一判断取决于所给文字本身（例如写明了证件号码），回执不记录这样的内容，因此不能写回执。请先遮盖或者改正再问。" +
  " The decision rests on the very text that was given, such as a person's number in clear; a receipt does not hold that, so none is written. Mask or correct it and ask again.";

function placed(set: CatalogSet, { ask, ...given }: Question): { dealing: object; region: string; on: string } {
  const { dealing, region, on, ...others } = given;
  const [other] = Object.keys(others);
  if (other !== undefined) {
    throw new RangeError(
      `${ask} 没有 ${masked(other)} 这一项，可以写 dealing、region、on。${ask} has no ${masked(other)}; it may hold dealing, region, on.`,
    );
  }
  if (typeof on !== "string" || !/^\d{4}-/.test(on) || !isCalendarDate(on)) {
    throw new RangeError("日期 on 应写作 2026-11-20。 The day “on” is written YYYY-MM-DD, as in 2026-11-20.");
  }
  if (typeof region !== "string" || !/^\d{6}$/.test(region) || regionLine(set, region).length === 0) {
    throw new RangeError("行政区划 region 应写六位数字的代码。 The region is the six digits of GB/T 2260.");
  }
  if (typeof dealing !== "object" || dealing === null || Array.isArray(dealing)) {
    throw new RangeError("dealing 应为要判断的事实。 The dealing is the object that is to be judged.");
  }
  return { dealing, region, on };
}

/** A decision as a receipt holds it: which rules found what where, without their words. */
function outcome({ answer, findings, warnings, missing, cites }: Decision) {
  return {
    answer,
    warnings,
    missing,
    cites,
    findings: findings.map(({ rule, severity, verdict, messageId, path }) => ({
      rule,
      severity,
      verdict,
      ...(messageId === undefined ? {} : { messageId }),
      path,
    })),
  };
}

function answered(set: CatalogSet, { question, decision }: { question: Question; decision: Decision }): Answered {
  const named = namedDocuments(set, question.dealing);
  const cited = [...decision.cites, ...named.flatMap(citationsIn)];
  return {
    question,
    answer: outcome(decision),
    trace: decision.findings.map(({ rule, cites }) => ({ rule, cites })),
    used: [
      ...named.flatMap(({ id, edition }) => [id, edition ?? ""]),
      ...cited.map(({ instrument }) => `instruments/${instrument}`),
      ...decision.missing.catalog.map(({ document }) => document),
    ],
    texts: textsOf(set, cited),
  };
}

function citationsIn(document: PublishedDocument): readonly Citation[] {
  return "basis" in document ? (document.basis ?? []) : [];
}

function textsOf(set: CatalogSet, citations: readonly Citation[]): Answered["texts"] {
  const found = new Map<string, Answered["texts"][number]>();
  for (const { instrument, article } of citations) {
    const read = article === undefined ? undefined : set.instrument(instrument)?.articles?.[article];
    if (article === undefined || read?.digest === undefined) continue;
    const version = read.version === undefined ? {} : { version: read.version };
    found.set(`${instrument} ${article}`, { instrument, article, ...version, digest: read.digest });
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, text]) => text);
}
