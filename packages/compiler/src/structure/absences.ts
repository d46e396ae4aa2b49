import { absencesOf } from "@mulu/engine";
import type { Absence, AbsenceWord } from "@mulu/engine";
import type { Finding, PublishedDocument } from "@mulu/schema";

import { structuralCodes } from "../codes.js";
import type { ValuePath } from "../compilation.js";
import { toFinding } from "../fault.js";
import type { Locator } from "../read/locate.js";
import type { ReadDocument } from "../read/read-documents.js";
import { say } from "../words/say.js";
import type { Said } from "../words/say.js";

/** Where each word stands in a file. */
const lists: Readonly<Record<AbsenceWord, string>> = {
  unknown: "unknown",
  "none-stated": "noneStated",
  "by-reference": "byReference",
};

interface Placed extends Absence {
  path: ValuePath;
}

/** Every absence with its place in the file. */
function placedAbsences(value: unknown): Placed[] {
  const counts = { unknown: 0, "none-stated": 0, "by-reference": 0 };
  // Only the three lists are read, whose shape the schema of the kind has vouched for.
  return absencesOf(value as PublishedDocument).map((absence) => {
    const index = counts[absence.word]++;
    const end = absence.word === "by-reference" ? ["field"] : [];
    return { ...absence, path: [lists[absence.word], index, ...end] };
  });
}

interface Named {
  unknown?: string[];
  noneStated?: string[];
  byReference?: { field: string }[];
}

/** The field, or the group, list or text in which it is. */
function firstOf(field: string): string {
  const dot = field.indexOf(".");
  return dot === -1 ? field : field.slice(0, dot);
}

/** Whether nothing can contradict an absence: no two are within one field, and nothing stands there. So it is in most files. */
function standAlone(value: object): boolean {
  const { unknown, noneStated, byReference } = value as Named;
  if (unknown === undefined && noneStated === undefined && byReference === undefined) return true;
  const seen = new Set<string>();
  const isAlone = (field: string): boolean => {
    const first = firstOf(field);
    if (first in value || seen.has(first)) return false;
    seen.add(first);
    return true;
  };
  if (unknown?.every(isAlone) === false || noneStated?.every(isAlone) === false) return false;
  return byReference?.every(({ field }) => isAlone(field)) !== false;
}

/** The value of a field by its name; through lists, those of all their items. */
function valuesAt(value: unknown, names: readonly string[]): unknown[] {
  const [name, ...below] = names;
  if (name === undefined) return [value];
  if (Array.isArray(value)) return value.flatMap((each) => valuesAt(each, names));
  if (typeof value !== "object" || value === null) return [];
  return valuesAt((value as Record<string, unknown>)[name], below);
}

/** Whether one of two fields is the other, or a part of it. */
const overlap = (one: string, other: string): boolean =>
  one === other || one.startsWith(`${other}.`) || other.startsWith(`${one}.`);

function holds(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== null && value !== "";
}

const bases = /^(?:basis|\w+Basis)$/;

/**
 * What may stand beside values: a basis, where those that are cited have another role than the one that is looked for;
 * and a list, group or text of which something is unknown beyond what is stated.
 */
function mayBePartlyKnown({ word, field }: Absence, values: readonly unknown[]): boolean {
  if (field.split(".").some((name) => bases.test(name))) return true;
  return word === "unknown" && values.every((value) => typeof value === "object" || field.endsWith(".en"));
}

/**
 * A field that is said to be absent in two of the three words, or beside its own value: one of both is wrong, and who
 * reads only one of them takes it for true.
 */
export function absenceFindings({ file, value }: ReadDocument, locator: Locator): Finding[] {
  if (standAlone(value as object)) return [];
  const absences = placedAbsences(value);
  const finding = (at: Placed, said: Said): Finding =>
    toFinding({
      code: structuralCodes.absenceContradicted,
      file,
      path: at.path,
      range: locator.value(file, at.path),
      ...said,
    });
  return absences.flatMap((absence, index) => {
    const { field } = absence;
    const other = absences.find(({ field: name }, place) => place < index && overlap(name, field));
    // One name twice in one list is told of every list.
    const isRepeated = other?.word === absence.word && absence.reference === undefined;
    if (other !== undefined && !isRepeated) {
      const [list, otherList] = [lists[absence.word], lists[other.word]];
      return finding(absence, say("absent-twice", { field, list, otherList, other: other.field }));
    }
    const values = valuesAt(value, field.split(".")).filter(holds);
    if (values.length === 0 || mayBePartlyKnown(absence, values)) return [];
    return finding(absence, say("absent-beside-value", { field, list: lists[absence.word] }));
  });
}
