import { rankOf } from "@mulu/schema";
import type { DocumentKind, FieldSpec, Text } from "@mulu/schema";

import { alwaysOutlasts, isDuration } from "../durations.js";
import { isItem } from "./steps.js";
import type { Steps } from "./steps.js";
import { specsOf } from "./written.js";

/** Why it cannot be said whether a change expands or narrows the reach of the state. */
export const doubts = {
  words: {
    zh: "改的是文字，扩大还是收窄要由人判断",
    en: "words changed; whether they reach further is for a person to judge",
  },
  clause: {
    zh: "换了条文，扩大还是收窄要看条文怎样写",
    en: "another clause is cited; whether that reaches further is in its words",
  },
  absence: {
    zh: "一方没有写明，无从比较",
    en: "one of the two does not state it, so that there is nothing to compare",
  },
  unranked: { zh: "这一项没有大小之分", en: "its values are neither more nor less than each other" },
  terms: { zh: "哪个期限更长，要看从哪天起算", en: "which term is longer depends on the day on which it begins" },
  field: {
    zh: "这一项改变，不能单凭数据说是扩大还是收窄",
    en: "whether this reaches further cannot be told from the data alone",
  },
  whole: {
    zh: "这类内容的增减，不能单凭数据说是扩大还是收窄",
    en: "whether such a thing reaches further cannot be told from the data alone",
  },
  moved: {
    zh: "并入、拆分之后怎样适用，要看去向",
    en: "what holds after a merger or a split depends on where it went",
  },
  replaced: {
    zh: "另有规定取代，扩大还是收窄要与去向比较",
    en: "something took its place; whether that reaches further is to be compared with where it went",
  },
  "not-held": {
    zh: "有一方的目录没有收全，不能断定原来没有或者后来没有",
    en: "one of the two is not held whole; that it was or is missing there cannot be said",
  },
  "cannot-compare": { zh: "原文件无法读取", en: "the earlier file cannot be read" },
} as const satisfies Record<string, Text>;

/** @public Why a verdict is open, as a code. */
export type DoubtCode = keyof typeof doubts;

/** How a quantity changed; or why that cannot be said. */
export type Growth = "more" | "less" | "same" | DoubtCode;

/** Two values of a place, and whether a document owns to having none. */
export interface Compared {
  kind: DocumentKind;
  path: Steps;
  before?: unknown;
  after?: unknown;
  /** Whether the document says of the side without a value why it has none. */
  owned: boolean;
}

const day = /^\d{4}-\d{2}-\d{2}$/;

/** A code that stands for nothing at all, where others may be listed. */
const nothing = "none";

const opposite = (growth: Growth): Growth => (growth === "more" ? "less" : growth === "less" ? "more" : growth);

/** Whether what stands at a place grew. */
export function growthOf(compared: Compared): Growth {
  const { kind, path, before, after } = compared;
  const spec = specsOf(kind, path).at(-1);
  if (!spec) return "field";
  if (isItem(path.at(-1))) return itemGrowth(before, after);
  if (before === undefined || after === undefined) return appearance(compared, spec);
  return valueGrowth(spec, before, after);
}

function itemGrowth(before: unknown, after: unknown): Growth {
  if (before !== undefined && after !== undefined) return "words";
  const growth = before === undefined ? "more" : "less";
  return (before ?? after) === nothing ? opposite(growth) : growth;
}

/** A value that came or went: what is left out counts as the model says, and nothing where a gap is owned to. */
function appearance({ before, after, owned }: Compared, spec: FieldSpec): Growth {
  if (owned) return "absence";
  const without = spec.form === "flag" ? "least" : spec.without;
  if (without === undefined) return "absence";
  const value = before ?? after;
  // Left out, it counted as yes, or as no, already.
  if (spec.form === "yes-no" && value === (without === "most")) return "same";
  const growth = without === "least" ? "more" : "less";
  return before === undefined ? growth : opposite(growth);
}

function valueGrowth(spec: FieldSpec, before: unknown, after: unknown): Growth {
  if (typeof before === "boolean" && typeof after === "boolean") return after ? "more" : "less";
  if (typeof before === "number" && typeof after === "number") return after > before ? "more" : "less";
  if (typeof before !== "string" || typeof after !== "string") return "field";
  if (isDuration(before) && isDuration(after)) {
    if (alwaysOutlasts(after, before)) return "more";
    return alwaysOutlasts(before, after) ? "less" : "terms";
  }
  if (day.test(before) && day.test(after)) return after > before ? "more" : "less";
  if (spec.form !== "code") return spec.form === "text" || spec.form === "string" ? "words" : "unranked";
  const [from, to] = [before, after].map((code) => rankOf(spec)?.indexOf(code) ?? -1);
  if (from === undefined || to === undefined || from < 0 || to < 0) return "unranked";
  return to > from ? "more" : "less";
}
