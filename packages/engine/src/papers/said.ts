import type { Nature, ProvenanceStatus, PublishedDocument } from "@mulu/schema";

import { absenceOf } from "../absence.js";
import { valueInWords } from "../answers/value-words.js";
import type { CatalogSet } from "../catalog-set.js";
import { formatCitation } from "../cite.js";
import { statusAt } from "../view/own-words.js";

/** What is said of a thing on paper, and what a reader has to be told of it. */
export interface Said {
  text: string;
  /** Reasons for a note behind the table. */
  notes: readonly Note[];
}

/** What a word or mark on a paper means, said once behind the table. */
export type Note = "inherited" | "inferred" | "unverified" | "unknown" | "none-stated" | "to-fill";

export const noteWords: Readonly<Record<Note, string>> = {
  inherited: "标◇的内容由本版本统一规定，各项没有另行写明。",
  inferred: "标＊的内容由本项目推断，不是所载文本的文字。",
  unverified: "标△的内容没有与原文核对。",
  unknown: "“不详”指本项目没有读到，不表示原文没有规定。",
  "none-stated": "“未载明”指所引文本已经读过，没有写明。",
  "to-fill": "标【待填】的内容尚未填写。",
};

const marks: Partial<Record<ProvenanceStatus, { sign: string; note: Note }>> = {
  inferred: { sign: "＊", note: "inferred" },
  unverified: { sign: "△", note: "unverified" },
};

/** How silence is read: of a text that lies here whole it is silence, of a draft it is work to do, of a copy it is not known. */
const silence: Readonly<Record<Nature, Said>> = {
  official: { text: "未载明", notes: ["none-stated"] },
  transcription: { text: "不详", notes: ["unknown"] },
  compilation: { text: "不详", notes: ["unknown"] },
  draft: { text: "【待填】", notes: ["to-fill"] },
  exercise: { text: "【待填】", notes: ["to-fill"] },
};

const both = (notes: readonly Note[], more: readonly Note[]): Note[] => [...new Set([...notes, ...more])];

/** Whether a value, or the whole that it is a part of, is what the edition says once for all. */
function isInherited(document: PublishedDocument, path: readonly string[]): boolean {
  const inherited: readonly string[] = "inherited" in document ? (document.inherited ?? []) : [];
  const name = path.join(".");
  return inherited.some((each) => name === each || name.startsWith(`${each}.`) || each.startsWith(`${name}.`));
}

/** Words of the document itself, with the mark of where they come from. */
export function marked(document: PublishedDocument, path: readonly string[], text: string): Said {
  if (isInherited(document, path)) return { text: `${text}◇`, notes: ["inherited"] };
  const mark = marks[statusAt(document, path) ?? "official"];
  return mark ? { text: text + mark.sign, notes: [mark.note] } : { text, notes: [] };
}

/** Several things said of one: each once, and every note. */
export function together(parts: readonly Said[], between = "；"): Said {
  const texts = [...new Set(parts.map(({ text }) => text))];
  return { text: texts.join(between), notes: parts.reduce<Note[]>((all, { notes }) => both(all, notes), []) };
}

/** The same with words before and after it, which stand inside its mark. */
export function framed({ text, notes }: Said, before: string, after = ""): Said {
  return { text: before + text + after, notes };
}

/** Why a field has no value, in the words of a paper. */
export function absent(set: CatalogSet, document: PublishedDocument, field: string): Said {
  const absence = absenceOf(set, document, field);
  if (!absence) return silence[document.nature];
  if (absence.word === "unknown") return { text: "不详", notes: ["unknown"] };
  if (!absence.reference) return { text: "未载明", notes: ["none-stated"] };
  const { words, basis = [] } = absence.reference;
  const cites = basis.map((each) => formatCitation(each, set.instrument(each.instrument)?.title).zh);
  const pointed = `“${words.zh}”${cites.length === 0 ? "" : `（${cites.join("、")}）`}`;
  return marked(document, field.split("."), pointed);
}

/** A value at a path; nothing where there is none, or an empty list. */
export function valueAt(document: PublishedDocument, path: readonly string[]): unknown {
  let value: unknown = document;
  for (const name of path) {
    if (typeof value !== "object" || value === null) return undefined;
    value = (value as Readonly<Record<string, unknown>>)[name];
  }
  return Array.isArray(value) && value.length === 0 ? undefined : (value ?? undefined);
}

/** A field in words, or why it has none. */
export function said(set: CatalogSet, document: PublishedDocument, field: string): Said {
  const path = field.split(".");
  const value = valueAt(document, path);
  if (value === undefined) return absent(set, document, field);
  return marked(document, path, wordsOf(set, document, { path, value }));
}

/** A field in words where there is one; nothing where the paper can do without it and nobody owns to the gap. */
export function saidIfAny(set: CatalogSet, document: PublishedDocument, field: string): Said | undefined {
  const isThere = valueAt(document, field.split(".")) !== undefined;
  return isThere || absenceOf(set, document, field) ? said(set, document, field) : undefined;
}

/** Codes and names side by side are one list; sentences and groups stand apart. */
function wordsOf(
  set: CatalogSet,
  document: PublishedDocument,
  { path, value }: { path: readonly string[]; value: unknown },
): string {
  if (!Array.isArray(value)) return valueInWords(set, { document, path, value }).zh;
  const each = value.map((one: unknown) => valueInWords(set, { document, path, value: one }).zh);
  return each.join(value.every((one) => typeof one === "string") ? "、" : "；");
}
