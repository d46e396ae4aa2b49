import { beyondData, dataDay, otherLawIn, shown } from "@mulu/engine";
import type { Gap } from "@mulu/engine";
import { fieldLabel, identifyPath } from "@mulu/schema";
import type { Citation, Finding, FindingParam, FindingParams, IsoDate, Said, Text } from "@mulu/schema";

import { inBoth } from "../say/in-both.js";
import { part } from "../say/messages.js";
import { say } from "../say/words/say.js";
import { regimes } from "../settings.js";
import { actsBeforeTheLaw } from "./acts.js";
import { answerOf } from "./answers.js";
import type { Answer } from "./answers.js";
import { dealingField } from "./fields.js";
import { ahead, idOf, inFields, malformed } from "./guard.js";
import type { Unreadable } from "./guard.js";
import { withoutNumbers } from "./nameless.js";
import { asPlain } from "./plain.js";
import type {
  CatalogGap,
  DealingContext,
  DealingKind,
  DealingRule,
  Dealings,
  DealingViolation,
  JudgingContext,
} from "./rule.js";

/** @public What would have to be known, by who would have to say it. */
export interface Missing {
  /** Fields of what was handed in that were not given, or cannot be read. */
  given: string[];
  /** Fields that the catalogs do not state. Nothing the caller adds can fill these. */
  catalog: CatalogGap[];
  /**
   * Years, as `2027`, whose holidays are not in the calendar that Mulu counts working days by; absent where none is
   * wanted. Neither the caller nor those who keep the catalogs can fill these: a later release of Mulu does.
   */
  calendar?: string[];
}

/** @public May it be done? `cannot-say` is an answer of its own, and names what is missing. */
export interface Decision {
  answer: Answer;
  findings: Finding[];
  /** How many findings warn of a fault. `allowed` with warnings is no clean bill: it may be done, and is done badly. */
  warnings: number;
  missing: Missing;
  /** The articles of all findings, each once. */
  cites: Citation[];
  /** The day as of which the catalogs speak; null for catalogs in which nothing was verified. */
  asOf: IsoDate | null;
  /** What the answer does not hold, so that it cannot pass for whole: that it goes beyond `asOf`, as `resolve` says it. */
  gaps: Gap[];
}

/** @public How a dealing is decided: where, when, by which catalogs, by which rules. */
export interface DecideOptions extends DealingContext {
  rules: readonly DealingRule[];
}

/** One violation of one rule, and where it was found. */
interface Found {
  rule: DealingRule;
  violation: DealingViolation;
}

/** Whether something would have to be known, by whomever, before the rule can be held against the dealing. */
function isOpen({ missing, gap, doubtful, calendar }: DealingViolation): boolean {
  return [missing, gap, doubtful, calendar].some((each) => each !== undefined);
}

/** Which message says it: where something is not known, one of those that all rules say. */
function messageOf({ missing, gap, calendar, verdict, message = "fault" }: DealingViolation): string {
  if (gap !== undefined) return "notInCatalog";
  if (calendar !== undefined) return "notInCalendar";
  return missing !== undefined && verdict !== "fail" ? "notGiven" : message;
}

function paramsOf(violation: DealingViolation, id: string, kind: DealingKind): FindingParams {
  const { missing, gap, calendar } = violation;
  return {
    id: shown(id),
    ...(missing === undefined ? {} : { key: missing }),
    ...(gap === undefined
      ? { field: fieldOf(violation, kind) }
      : { field: gapName(gap), thing: { thing: gap.document }, document: gap.document }),
    ...(calendar === undefined ? {} : { year: calendar }),
    ...violation.params,
  };
}

function toFinding({ rule, violation }: Found, id: string, { set, kind }: JudgingContext): Finding {
  const sayable = {
    messageId: `${rule.slug}.${messageOf(violation)}`,
    params: paramsOf(violation, id, kind),
    verdict: violation.verdict ?? (isOpen(violation) ? "cannot-say" : "fail"),
    subject: id,
    path: [...violation.path],
  };
  return {
    rule: rule.code,
    severity: violation.severity ?? rule.severity,
    ...sayable,
    ...inBoth(rule, sayable, set),
    cites: [...(violation.cites ?? rule.cites)],
  };
}

/** The field that is missing; with its place in a list where the path has one. */
function fieldOf({ missing, path }: DealingViolation, kind: DealingKind): FindingParam {
  const of = dealingField(kind);
  if (missing !== undefined && inFields(path) !== missing) return { field: missing, of };
  const at = path.filter((step) => typeof step === "number");
  const field = path.filter((step) => typeof step === "string").join(".");
  return { field, of, ...(at.length === 0 ? {} : { at }) };
}

/** What a catalog lacks; a thing without days of its own has those of its edition. */
function gapName({ document, field }: CatalogGap): FindingParam {
  const kind = identifyPath(`${document}.yaml`)?.kind ?? "edition";
  if (kind === "vocabulary") return part("codes");
  return { field, of: fieldLabel(kind, field) === undefined ? "edition" : kind };
}

function holds({ since, until }: DealingRule, date: string): boolean {
  return (since === undefined || since <= date) && (until === undefined || date < until);
}

function uniquely<T>(values: readonly T[]): T[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}

/** What is said before any rule: nothing can be decided, whatever they say. */
function beforehand(rule: string, subject: string, [message, hint]: [message: Said, hint: Said]): Finding {
  return { rule, severity: "error", verdict: "cannot-say", subject, path: [], message, hint, cites: [] };
}

/** Of nothing nothing can be said, not even that what must be written down was not done. */
function nothingGiven(id: string): Finding {
  return beforehand("SCHEMA-01", id, [say("dealing.nothing-given", { subject: shown(id) }), say("do.state-facts")]);
}

/** Of a day before the first on which the rules hold nothing can be said: no rule is not leave. */
function beforeTheRules(id: string, date: string): Finding {
  const values = { subject: shown(id), date, since: regimes[2020] };
  return beforehand("ID-02", id, [say("dealing.before-rules", values), say("do.look-up-then")]);
}

/** Where other law holds than that of the catalogs, they can neither allow nor forbid. */
function underOtherLaw(id: string, law: Text): Finding {
  return beforehand("ID-06", id, [say("dealing.other-law", { subject: shown(id), law }), say("do.look-up-law")]);
}

function decisionOf(findings: Finding[], missing: Missing, { set, date }: DealingContext): Decision {
  return {
    answer: answerOf(findings),
    findings: findings.map(withoutNumbers),
    warnings: findings.filter(({ severity, verdict }) => severity === "warning" && verdict === "fail").length,
    missing: {
      given: uniquely(missing.given),
      catalog: uniquely(missing.catalog),
      ...((missing.calendar ?? []).length === 0 ? {} : { calendar: uniquely(missing.calendar ?? []).sort() }),
    },
    cites: uniquely(findings.flatMap((finding) => finding.cites)),
    asOf: dataDay(set) ?? null,
    gaps: beyondData(set, date),
  };
}

function foundBy(rules: readonly DealingRule[], dealing: Dealings[DealingKind], context: JudgingContext): Found[] {
  const applying = rules.filter((rule) => rule.applies.includes(context.kind) && holds(rule, context.date));
  return applying.flatMap((rule) =>
    [...rule.check(dealing as never, context)].map((violation) => ({ rule, violation })),
  );
}

/**
 * What is wrong with what is given, beside fields that are like none that is known: those may excuse what is absent, not
 * what is there. A field that is like a known one may be it, misspelt; then nothing is decided.
 */
function plainFaults(
  unreadable: readonly Unreadable[],
  dealing: Dealings[DealingKind],
  { rules, ...context }: JudgingContext & { rules: readonly DealingRule[] },
): Finding[] {
  if (!unreadable.every(({ isForeign }) => isForeign)) return [];
  const given = rules.filter((rule) => rule.ofWhatIsGiven);
  const found = foundBy(given, dealing, context).map((each) => toFinding(each, dealing.id, context));
  return found.filter(({ verdict }) => verdict === "fail");
}

/**
 * @public Decides whether a dealing is allowed there and then, by the rules of that day.
 * Findings that are warnings never forbid; a missing fact, of the dealing or of the catalogs, never allows and never
 * forbids. Whatever is handed in, it answers and does not throw: fields that are unknown or not what they should be, and
 * codes and ids that nobody knows, are named, and nothing is decided on them; what is plainly wrong with the rest, such
 * as a person’s number in clear, still is.
 */
export function decide<K extends DealingKind>(kind: K, given: Dealings[K], options: DecideOptions): Decision {
  const context: JudgingContext = { ...options, kind };
  const taken = asPlain(given);
  const dealing = taken.value as Dealings[K];
  const otherLaw = otherLawIn(options.region);
  if (otherLaw) return decisionOf([underOtherLaw(idOf(taken.value), otherLaw)], { given: [], catalog: [] }, options);
  const unreadable = malformed(kind, taken, options.set);
  if (unreadable.length > 0) {
    return decisionOf(
      [...unreadable.map(({ finding }) => finding), ...plainFaults(unreadable, dealing, { ...options, kind })],
      {
        given: unreadable.flatMap(({ given }) => given ?? []),
        catalog: unreadable.flatMap(({ gap }) => gap ?? []),
      },
      options,
    );
  }
  const all = foundBy(options.rules, dealing, context);
  const isEmpty = Object.entries(dealing).every(([field, value]) => field === "id" || value === undefined);
  const found = isEmpty ? all.filter(({ violation }) => isOpen(violation)) : all;
  const misplaced = [...ahead(kind, dealing, options.date), ...actsBeforeTheLaw(dealing, context)];
  const findings = [
    ...misplaced.map(({ finding }) => finding),
    ...found.map((each) => toFinding(each, dealing.id, context)),
  ];
  if (options.date < regimes[2020]) findings.unshift(beforeTheRules(dealing.id, options.date));
  const missing = {
    given: [
      ...misplaced.flatMap(({ given }) => given ?? []),
      ...found.flatMap(({ violation }) => violation.missing ?? violation.doubtful ?? []),
    ],
    catalog: [...misplaced.flatMap(({ gap }) => gap ?? []), ...found.flatMap(({ violation }) => violation.gap ?? [])],
    calendar: found.flatMap(({ violation }) => violation.calendar ?? []),
  };
  return decisionOf(isEmpty ? [nothingGiven(dealing.id), ...findings] : findings, missing, options);
}
