import type { Finding, Text } from "@mulu/schema";

import { isCalendarDate } from "../records/check-digits.js";
import { dealingFieldName } from "./fields.js";
import type { DealingKind, Dealings } from "./rule.js";
import { deepestNesting, isWithinNesting } from "./values.js";

/** What a field holds: a name it must have, a text, a day written YYYY-MM-DD, a number, yes or no, texts, or parts. */
type Form = "name" | "text" | "day" | "limit" | "number" | "flag" | "texts" | "values" | Forms | readonly [Forms];
interface Forms {
  readonly [field: string]: Form;
}

const leniency: Forms = { outcome: "text", reason: "text", reviewer: "text", on: "day" };
const fact: Forms = {
  ...{ id: "name", severity: "text", sourceSeverity: "text", circumstances: "texts", leniency },
  ...{ repairedOn: "day", revokedOn: "day" },
};
const interval = { from: "day", to: "day" } as const;

/** The form of every field that rules read; other fields are nobody’s business here. */
const forms: { readonly [K in DealingKind]: { readonly [F in keyof Required<Dealings[K]>]: Form } } = {
  record: {
    ...{ id: "name", entry: "text", subject: "text", subjectKind: "text", recordedOn: "day", fields: "values" },
    document: {
      ...{ kind: "text", number: "text", authority: "text", authorityKind: "text", authorisedByLevel: "text" },
      ...{ effectiveOn: "day", revokedOn: "day", stayed: interval, contents: "values" },
    },
    ...{ severity: { level: "text", assignedBy: "text" }, circumstances: "texts" },
    leniency,
    ...{ repairedOn: "day", revokedOn: "day", source: "text", sourceId: "text", collectedOn: "day", changedOn: "day" },
    consent: interval,
  },
  share: {
    ...{
      id: "name",
      entry: "text",
      subject: "text",
      subjectKind: "text",
      receiver: "text",
      repairedOn: "day",
      considerationYuan: "number",
    },
    ...{ authorisation: interval, abroad: "flag", securityAssessment: "text" },
  },
  publication: {
    ...{ id: "name", entry: "text", subject: "text", subjectKind: "text", channel: "text" },
    ...{ from: "day", to: "day", fields: "values", repairedOn: "day", actedOn: "day", withinWorkingDays: "number" },
    consent: { from: "day", to: "day" },
    copies: [{ channel: "name", from: "day", to: "day", fields: "values" }],
  },
  designation: {
    ...{ id: "name", list: "text", subject: "text", level: "text", levelBasis: "text", decidedOn: "day" },
    ...{ notice: { on: "day", parts: "texts" }, contents: "texts", document: { number: "text", on: "day" } },
    objection: { raisedOn: "day", verifiedOn: "day", answeredOn: "day" },
    facts: [fact],
  },
  measure: {
    ...{ id: "name", measure: "text", subject: "text", target: "text", appliedOn: "day" },
    facts: [fact],
  },
  repair: {
    ...{ id: "name", appliedOn: "day", completedOn: "day", feeYuan: "number", otherPayments: "values" },
    ...{ endWithin: "limit", completeWithin: "limit" },
    effects: [{ kind: "name", id: "name", endedOn: "day" }],
  },
  objection: {
    ...{ id: "name", raisedOn: "day", upheld: "flag", outcome: "text", outcomeOn: "day", reason: "text" },
  },
  consent: {
    ...{ id: "name", subject: "text", grantedBy: "text", grantedOn: "day", validUntil: "day" },
    ...{ purpose: "text", forced: "flag" },
  },
  commitment: {
    ...{ id: "name", confirmations: "texts", copies: "number", accepted: "flag", publicInterest: "flag" },
    ...{ thirdPartyInterest: "flag", hardToVerify: "flag", published: "flag" },
    applicant: { seriousRecord: "flag", falseCommitment: "flag", repairedOn: "day" },
    falsehood: { action: "text", record: "text" },
  },
  query: {
    ...{ id: "name", entry: "text", by: "text", on: "day", purpose: "text", ground: "text", resultCount: "number" },
    ...{ personal: "flag", reviewer: "text", withoutConsent: "text" },
    consent: { purpose: "text", from: "day", to: "day" },
  },
  contract: { id: "name", concluded: "text", verifiedOn: "day", recordedOn: "day" },
  report: { id: "name", issuedOn: "day", lines: [{ id: "name", shown: "text", repairedOn: "day" }] },
  government: { id: "name", domain: "text", ground: "text" },
  acceptance: {
    ...{ id: "name", goodStanding: "flag", papersMissing: "flag", promised: "flag", accepted: "flag" },
    ...{ promisedInDays: "number", limitDays: "number" },
  },
  voluntary: { id: "name", truthCommitted: "flag", authorised: "flag" },
};

type Path = readonly (string | number)[];

const wanted: Readonly<Record<string, Text>> = {
  name: { zh: "不空的文字", en: "text that is not empty" },
  text: { zh: "文字", en: "text" },
  day: { zh: "日历上存在的日期（YYYY-MM-DD）", en: "a day that exists, written YYYY-MM-DD" },
  limit: {
    zh: "期限，例如 { duration: P10D, calendar: working }（工作日）；只写 P10D 的按自然日计算",
    en: "a limit such as { duration: P10D, calendar: working } (working days); a bare P10D counts calendar days",
  },
  number: { zh: "数字", en: "a number" },
  flag: { zh: "true 或者 false", en: "true or false" },
  texts: { zh: "若干文字组成的列表", en: "a list of texts" },
  values: {
    zh: `由字段组成、嵌套不超过 ${String(deepestNesting)} 层的对象`,
    en: `an object of fields nested no deeper than ${String(deepestNesting)}`,
  },
};

const isObject = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const duration = /^P(?!$)(\d{1,3}Y)?(\d{1,3}M)?(\d{1,5}D)?$/;

/** A duration in calendar days, or a duration with the calendar it is counted by; working days are counted in days. */
function isLimit(value: unknown): boolean {
  if (typeof value === "string") return duration.test(value);
  if (!isObject(value) || !("duration" in value) || typeof value.duration !== "string") return false;
  if (!("calendar" in value) || Object.keys(value).length > 2) return false;
  if (value.calendar === "calendar") return duration.test(value.duration);
  return value.calendar === "working" && /^P\d{1,5}D$/.test(value.duration);
}

const fits: Readonly<Record<string, (value: unknown) => boolean>> = {
  name: (value) => typeof value === "string" && value !== "",
  text: (value) => typeof value === "string",
  day: (value) => typeof value === "string" && /^\d{4}-/.test(value) && isCalendarDate(value),
  limit: isLimit,
  number: (value) => typeof value === "number" && Number.isFinite(value),
  flag: (value) => typeof value === "boolean",
  texts: (value) => Array.isArray(value) && value.every((each) => typeof each === "string"),
  values: (value) => isObject(value) && isWithinNesting(value),
};

function* misfits(value: unknown, form: Form, path: Path): Iterable<{ path: Path; want: Text }> {
  if (typeof form === "string") {
    const want = wanted[form];
    if (want && !fits[form]?.(value)) yield { path, want };
  } else if (Array.isArray(form)) {
    if (!Array.isArray(value)) yield { path, want: { zh: "列表", en: "a list" } };
    else for (const [index, each] of value.entries()) yield* misfits(each, form[0] as Forms, [...path, index]);
  } else if (!isObject(value)) yield { path, want: { zh: "由字段组成的对象", en: "an object of fields" } };
  else {
    for (const [field, own] of Object.entries(form as Forms)) {
      const held: unknown = Object.hasOwn(value, field) ? (value as Record<string, unknown>)[field] : undefined;
      if (held !== undefined || own === "name") yield* misfits(held, own, [...path, field]);
    }
  }
}

/** @public Fields that are not what they should be; while there are any, nothing can be decided. */
export function malformed(kind: DealingKind, dealing: unknown): Finding[] {
  const id: unknown = isObject(dealing) && Object.hasOwn(dealing, "id") ? (dealing as { id: unknown }).id : undefined;
  const subject = typeof id === "string" ? id : "";
  return [...misfits(dealing, forms[kind], [])].map(({ path, want }) => {
    const field = dealingFieldName(path.join(".") || kind);
    return {
      rule: "ID-02",
      severity: "error",
      verdict: "cannot-say",
      subject,
      path: [...path],
      message: {
        zh: `“${subject}”的“${field.zh}”应为${want.zh}，无法判断。`,
        en: `“${field.en}” of “${subject}” should be ${want.en}; nothing can be said.`,
      },
      hint: { zh: "请改正该字段后重新检查。", en: "Correct the field and check again." },
      cites: [],
    };
  });
}
