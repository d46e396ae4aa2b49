import type { Text } from "@mulu/schema";

import { isCalendarDate } from "../records/check-digits.js";
import { saysNothing } from "../records/fillers.js";
import { isWithinBounds, withinBounds } from "./bounds.js";
import type { Leaf } from "./form.js";
import { deepestNesting, isWithinNesting } from "./values.js";

/** What a value should have been, and the code of what is wrong with it. */
export interface Misfit {
  rule: string;
  want: Text;
}

interface Kind {
  fits: (value: unknown) => boolean;
  want: Text;
  rule: string;
}

/** An object of fields. What is no plain object never comes here: `asPlain` has named it and left it out. */
export const isObject = (value: unknown): value is object =>
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

/** Something that can be read: neither blank nor made of signs that nobody sees. */
const isReadable = (value: unknown): boolean =>
  typeof value === "string" && /[^\s\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/u.test(value);
const isAmount = (value: unknown): boolean => typeof value === "number" && Number.isFinite(value) && value >= 0;
const isTexts = (value: unknown): boolean => Array.isArray(value) && Array.from(value).every(isReadable);

const named: Kind = {
  fits: isReadable,
  want: { zh: "不空的文字", en: "text that is not empty" },
  rule: "SCHEMA-03",
};
/** What is written in words, and says something: a filler such as 无 states no purpose, reason, source or reviewer. */
const text: Kind = {
  fits: (value) => isReadable(value) && !saysNothing(value as string),
  want: {
    zh: "写明内容的文字；“无”“不详”“-”等什么也没有写明，没有的不写这一项",
    en: "text that says something; “none”, “unknown” or “-” says nothing: leave out what there is not",
  },
  rule: "SCHEMA-03",
};
const listOfTexts: Kind = {
  fits: isTexts,
  want: { zh: "若干不空的文字组成的列表", en: "a list of texts that are not empty" },
  rule: "SCHEMA-03",
};

const kinds: Readonly<Record<Leaf["is"], Kind>> = {
  name: named,
  text,
  code: named,
  codes: listOfTexts,
  day: {
    fits: (value) => typeof value === "string" && /^\d{4}-/.test(value) && isCalendarDate(value),
    want: { zh: "日历上存在的日期（YYYY-MM-DD）", en: "a day that exists, written YYYY-MM-DD" },
    rule: "ID-02",
  },
  limit: {
    fits: isLimit,
    want: {
      zh: "期限，例如 { duration: P10D, calendar: working }（工作日）；只写 P10D 的按自然日计算",
      en: "a limit such as { duration: P10D, calendar: working } (working days); a bare P10D counts calendar days",
    },
    rule: "SCHEMA-05",
  },
  money: {
    fits: isAmount,
    want: { zh: "不小于 0 的数字（元）", en: "a number of yuan, not less than 0" },
    rule: "SCHEMA-06",
  },
  days: {
    fits: (value) => isAmount(value) && Number.isSafeInteger(value),
    want: { zh: "不小于 0 的整数", en: "a whole number, not less than 0" },
    rule: "SCHEMA-06",
  },
  count: {
    fits: (value) => isAmount(value) && Number.isSafeInteger(value),
    want: { zh: "不小于 0 的整数", en: "a whole number, not less than 0" },
    rule: "SCHEMA-06",
  },
  flag: {
    fits: (value) => typeof value === "boolean",
    want: { zh: "true 或者 false", en: "true or false" },
    rule: "SCHEMA-03",
  },
  values: {
    fits: (value) => isObject(value) && isWithinNesting(value),
    want: {
      zh: `由字段组成、嵌套不超过 ${String(deepestNesting)} 层的对象`,
      en: `an object of fields nested no deeper than ${String(deepestNesting)}`,
    },
    rule: "SCHEMA-03",
  },
  payments: {
    fits: (value) => isObject(value) && Object.values(value).every(isAmount),
    want: {
      zh: "由名目和不小于 0 的金额（元）组成的对象，例如 { training: 0 }",
      en: "an object of amounts in yuan, not less than 0, by what they were paid for, such as { training: 0 }",
    },
    rule: "SCHEMA-06",
  },
};

/** What is wrong with a value that holds no parts of ours; nothing where it is of its form. */
export function misfitOf({ is }: Leaf, value: unknown): Misfit | undefined {
  const { fits, want, rule } = kinds[is];
  if (fits(value)) return isWithinBounds(is, value) ? undefined : { want: withinBounds, rule: "SCHEMA-06" };
  const isNumber = typeof value === "number";
  return { want, rule: rule === "SCHEMA-06" && !isNumber && is !== "payments" ? "SCHEMA-03" : rule };
}
