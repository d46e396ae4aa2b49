import { rankOf } from "@mulu/schema";
import type { DocumentKind, FieldSpec, Said } from "@mulu/schema";

import { alwaysOutlasts, isDuration } from "../durations.js";
import { say } from "../words/diff/say.js";
import { isItem } from "./steps.js";
import type { Steps } from "./steps.js";
import { specsOf } from "./written.js";

/** Why it cannot be said whether a change expands or narrows the reach of the state. */
export const doubts = {
  words: say("doubt.words"),
  clause: say("doubt.clause"),
  absence: say("doubt.absence"),
  unranked: say("doubt.unranked"),
  terms: say("doubt.terms"),
  field: say("doubt.field"),
  whole: say("doubt.whole"),
  moved: say("doubt.moved"),
  replaced: say("doubt.replaced"),
  "not-held": say("doubt.not-held"),
  "cannot-compare": say("doubt.cannot-compare"),
} as const satisfies Record<string, Said>;

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
