import type { Said } from "@mulu/schema";

import { isCalendarDate } from "../records/check-digits.js";
import { saysNothing } from "../records/fillers.js";
import { say } from "../say/words/say.js";
import { isWithinBounds, limitBounds } from "./bounds.js";
import type { Leaf } from "./form.js";
import { deepestNesting, isWithinNesting } from "./values.js";

/** What a value should have been, and the code of what is wrong with it. */
export interface Misfit {
  rule: string;
  want: Said;
}

interface Kind {
  fits: (value: unknown) => boolean;
  want: Said;
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
  want: say("want.named"),
  rule: "SCHEMA-03",
};
/** What is written in words, and says something: a filler such as 无 states no purpose, reason, source or reviewer. */
const text: Kind = {
  fits: (value) => isReadable(value) && !saysNothing(value as string),
  want: say("want.text"),
  rule: "SCHEMA-03",
};
const listOfTexts: Kind = {
  fits: isTexts,
  want: say("want.texts"),
  rule: "SCHEMA-03",
};

const kinds: Readonly<Record<Leaf["is"], Kind>> = {
  name: named,
  text,
  code: named,
  codes: listOfTexts,
  day: {
    fits: (value) => typeof value === "string" && /^\d{4}-/.test(value) && isCalendarDate(value),
    want: say("want.day"),
    rule: "ID-02",
  },
  limit: {
    fits: isLimit,
    want: say("want.limit"),
    rule: "SCHEMA-05",
  },
  money: {
    fits: isAmount,
    want: say("want.money"),
    rule: "SCHEMA-06",
  },
  days: {
    fits: (value) => isAmount(value) && Number.isSafeInteger(value),
    want: say("want.count"),
    rule: "SCHEMA-06",
  },
  count: {
    fits: (value) => isAmount(value) && Number.isSafeInteger(value),
    want: say("want.count"),
    rule: "SCHEMA-06",
  },
  flag: {
    fits: (value) => typeof value === "boolean",
    want: say("want.flag"),
    rule: "SCHEMA-03",
  },
  values: {
    fits: (value) => isObject(value) && isWithinNesting(value),
    want: say("want.fields", { deepest: deepestNesting }),
    rule: "SCHEMA-03",
  },
  payments: {
    fits: (value) => isObject(value) && Object.values(value).every(isAmount),
    want: say("want.amounts"),
    rule: "SCHEMA-06",
  },
};

/** What is wrong with a value that holds no parts of ours; nothing where it is of its form. */
export function misfitOf({ is }: Leaf, value: unknown): Misfit | undefined {
  const { fits, want, rule } = kinds[is];
  if (fits(value))
    return isWithinBounds(is, value) ? undefined : { want: say("want.within-bounds", limitBounds), rule: "SCHEMA-06" };
  const isNumber = typeof value === "number";
  return { want, rule: rule === "SCHEMA-06" && !isNumber && is !== "payments" ? "SCHEMA-03" : rule };
}
