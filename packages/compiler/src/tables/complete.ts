import type { CatalogSet } from "@mulu/engine";
import type { Nature, Text } from "@mulu/schema";

import { problem } from "./codec.js";
import type { Problem } from "./codec.js";
import { at, isPlain, stringsAt, withValue } from "./values.js";
import type { Plain } from "./values.js";

/** Kind of document a table holds. */
export type TableKind = "entry" | "measure";

/** Fields in the order in which files write them. */
export const fieldOrder: Readonly<Record<TableKind, readonly string[]>> = {
  entry: [
    ...["title", "category", "polarity", "subjects", "conduct", "basis", "recognition", "records", "collectedBy"],
    ...["fields", "powerKind", "updateFrequency"],
    ...["sharing", "publication", "repair", "narrows", "validity", "note", "unknown", "provenance"],
  ],
  measure: [
    ...["title", "type", "effect", "conduct", "targets", "duration", "discretion", "basis", "basisLimit"],
    ...["implementer", "triggers", "minSeverity", "area", "effectReason", "status", "validity", "note", "unknown"],
    "provenance",
  ],
};

/** What a complete description would say, and a table may not. */
const expected: Readonly<Record<TableKind, readonly string[]>> = {
  entry: ["category", "polarity", "subjects", "basis", "collectedBy", "sharing", "publication"],
  measure: ["type", "conduct", "targets", "duration", "discretion", "basis"],
};

/** A document made whole, or why it cannot be; and what was concluded on the way. */
export interface Completed {
  value: Plain;
  problems: Problem[];
  notes: Text[];
}

export interface CompletionContext {
  kind: TableKind;
  nature: Nature;
  set: CatalogSet;
  /** Fields of which a cell could be read only in part. */
  partly: readonly string[];
}

/** A new document: what the table does not say is listed as unknown, never filled. */
export function completeNew(raw: Plain, context: CompletionContext): Completed {
  const { kind, nature, partly } = context;
  const missing = [...expected[kind].filter((name) => raw[name] === undefined), ...partly];
  const { value, problems, notes } = completeParts(kind === "entry" ? entryBase(raw) : measureBase(raw, context));
  if (at(value, ["title", "zh"]) === undefined) problems.push(problem("没有名称", "it has no Chinese title"));
  if (kind === "entry" && raw["polarity"] === "negative") {
    missing.push(...["recognition", "repair"].filter((name) => raw[name] === undefined));
  }
  if (kind === "measure" && value["effect"] === undefined) {
    problems.push(
      problem("没有写明措施类型或者措施性质", "neither type nor effect is stated", {
        zh: "请加“措施类型”列，例如“限制任职”。",
        en: "Add a column 措施类型.",
      }),
    );
  }
  // In a draft a missing decision is the proposer's fault and stays a mistake; elsewhere it is a gap, and listed.
  const gaps = nature === "draft" ? [] : missing;
  return { value: listUnknown(value, { gaps, kind }), problems, notes };
}

/** A document that exists, after some of its values changed. */
export function completeChanged(before: Plain, after: Plain, kind: TableKind): Completed {
  const { value, problems, notes } = completeParts(after);
  const filled = stringsAt(before, "unknown").filter((name) => {
    const path = name.split(".");
    return at(before, path) !== at(value, path) && at(value, path) !== undefined;
  });
  if (filled.length === 0) return { value: listUnknown(value, { gaps: [], kind }), problems, notes };
  const unknown = stringsAt(value, "unknown").filter((name) => !filled.includes(name));
  notes.push({
    zh: `已从未知项中去掉：${filled.join("、")}`,
    en: `no longer listed as unknown: ${filled.join(", ")}`,
  });
  const { unknown: _, ...rest } = value;
  const kept = unknown.length === 0 ? rest : { ...value, unknown };
  return { value: listUnknown(kept, { gaps: [], kind }), problems, notes };
}

function entryBase(raw: Plain): Plain {
  return { polarity: "other", subjects: [], basis: [], ...raw };
}

const effectOfGroup: Readonly<Record<string, string>> = {
  "rights-reducing": "reduces-rights",
  management: "management",
  voluntary: "voluntary",
};

/** The group of a type, as the list of measures has it, says the effect; that is a conclusion, and marked as one. */
function measureBase(raw: Plain, { set }: CompletionContext): Plain {
  const base: Plain = { type: "other", basis: [], ...raw };
  if (base["effect"] !== undefined) return base;
  const group = set.vocabulary("measure-types")?.values.find(({ code }) => code === raw["type"])?.group;
  const effect = effectOfGroup[group ?? ""];
  if (effect === undefined) return base;
  const inferred = { status: "inferred", confidence: "medium", note: "按措施类型所属分组推断。" };
  return withValue({ ...base, effect }, { path: ["provenance", "fields", "effect"], value: inferred });
}

/** Parts that need another part: a text its English, a sharing or publication its decision. */
function completeParts(value: Plain): Completed {
  const problems: Problem[] = [];
  const notes: Text[] = [];
  let completed = withDecision(value, {
    key: "sharing",
    flag: "shareable",
    telling: ["scope", "method"],
    problems,
    notes,
  });
  const telling = ["scope", "term", "channels"];
  completed = withDecision(completed, { key: "publication", flag: "publishable", telling, problems, notes });
  const recognition = completed["recognition"];
  if (isPlain(recognition) && recognition["documents"] === undefined) {
    completed = { ...completed, recognition: { documents: [], ...recognition } };
  }
  return { value: completed, problems, notes };
}

interface Decision {
  key: string;
  flag: string;
  telling: readonly string[];
  problems: Problem[];
  notes: Text[];
}

/** A scope, term or channel says that something is shared or published, and the scope “none” that it is not. */
function withDecision(value: Plain, { key, flag, telling, problems, notes }: Decision): Plain {
  const part = value[key];
  if (!isPlain(part) || part[flag] !== undefined) return value;
  const said = key === "sharing" ? "共享" : "公开";
  if (!telling.some((name) => part[name] !== undefined)) {
    problems.push(problem(`写了${said}的依据或者理由，但没有写明是否${said}`, `${key} is argued, but not decided`));
    return value;
  }
  const decided = [part["scope"]].flat()[0] !== "none";
  const word = decided ? "是" : "否";
  notes.push({
    zh: `由${said}范围、期限或者渠道得知是否${said}：${word}`,
    en: `${flag} follows from scope, term or channels: ${decided}`,
  });
  return { ...value, [key]: { [flag]: decided, ...part } };
}

/** Paths of texts a field may hold. */
const texts = [
  "title",
  "conduct",
  "note",
  "powerKind",
  "updateFrequency",
  "sharing.method",
  "sharing.necessity",
  "publication.necessity",
  "basisLimit.text",
];
const measureTexts = ["implementer.title", "effectReason"];

/**
 * Texts without English repeat the Chinese and say so: nothing is translated by guess, and a reader of the English site
 * sees the original. The gaps join what is already listed as unknown.
 */
function listUnknown(value: Plain, { gaps, kind }: { gaps: readonly string[]; kind: TableKind }): Plain {
  const unknown = new Set([...stringsAt(value, "unknown"), ...gaps]);
  let completed = value;
  for (const name of [...texts, ...measureTexts]) {
    const path = name.split(".");
    const text = at(completed, path);
    if (!isPlain(text) || text["zh"] === undefined || text["en"] !== undefined) continue;
    completed = withValue(completed, { path, value: { zh: text["zh"], en: text["zh"] } });
    unknown.add(`${name}.en`);
  }
  if (unknown.size > 0) completed = { ...completed, unknown: [...unknown] };
  const order = fieldOrder[kind];
  const rank = (key: string): number => order.indexOf(key) + 1 || order.length + 1;
  return Object.fromEntries(Object.entries(completed).sort(([a], [b]) => rank(a) - rank(b)));
}
