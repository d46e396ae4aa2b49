import type { Fact, Inline, Rich } from "../model/page.js";
import { citationLink, joined, known, linkToId } from "./inline.js";
import { duration } from "./terms.js";
import { fieldName, say, term, valueAt } from "./world.js";
import type { World } from "./world.js";

/** Fields that hold the name of a registered thing: where such things stand. */
const folders: Readonly<Record<string, string>> = {
  handler: "organizations/",
  assignedBy: "organizations/",
  by: "organizations/",
  operator: "organizations/",
  collectedBy: "organizations/",
  via: "platforms/",
  channels: "platforms/",
  base: "",
  entry: "",
  measures: "",
  consultation: "",
};

/** Fields that hold codes of a vocabulary. */
const vocabularies: Readonly<Record<string, string>> = {
  field: "list-fields",
  profession: "key-professions",
  targets: "measure-targets",
  subjects: "subject-kinds",
  documents: "recognition-documents",
  effect: "measure-effects",
};

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is { zh: string; en: string } {
  return isObject(value) && typeof value["zh"] === "string" && typeof value["en"] === "string";
}

function isCitation(value: unknown): value is { instrument: string } {
  return isObject(value) && typeof value["instrument"] === "string";
}

/** One plain value, by the field it stands in. */
function plain(world: World, field: string, value: string | number | boolean): Inline {
  const word = String(value);
  const folder = folders[field];
  if (folder !== undefined) return linkToId(world, `${folder}${word}`);
  const vocabulary = vocabularies[field];
  if (vocabulary !== undefined) return term(world, vocabulary, word);
  if (/^P\d/.test(word)) return duration(world, word);
  return world.m.codes[word] ?? word;
}

/** A value in one line: what it says, its parts by their names. */
function line(world: World, field: string, value: unknown): Rich {
  if (isCitation(value)) return [citationLink(world, value)];
  if (isText(value) && Object.keys(value).length === 2) return [say(world, value)];
  if (Array.isArray(value)) return listed(world, field, value);
  if (isObject(value)) {
    const own = isText(value) ? [say(world, value)] : [];
    const parts = Object.entries(value)
      .filter(([key]) => key !== "zh" && key !== "en")
      .flatMap(
        ([key, part]): Rich => [
          `${world.m.comma}${key === "title" ? "" : `${fieldName(world, key)}${world.m.colon}`}`,
          ...line(world, key, part),
        ],
      );
    return own.length === 0 ? trimmed(world, parts) : [...own, ...parts];
  }
  return value === undefined || value === null ? [] : [plain(world, field, value as string)];
}

/** The separator belongs between parts, not before the first. */
function trimmed(world: World, [first, ...rest]: Rich): Rich {
  if (typeof first !== "string") return first === undefined ? [] : [first, ...rest];
  const text = first.slice(world.m.comma.length);
  return text === "" ? rest : [text, ...rest];
}

function listed(world: World, field: string, values: readonly unknown[]): Rich {
  const lines = values.map((value) => line(world, field, value));
  return lines.flatMap((each, index) => (index === 0 ? each : [...joined([world.m.comma], ""), ...each]));
}

/** The lines of a field: one for each part of a list of things, else one. */
function linesOf(world: World, field: string, value: unknown): Rich[] {
  if (value === undefined) return [];
  return Array.isArray(value) && value.some(isObject)
    ? value.map((each) => line(world, field, each))
    : [line(world, field, value)];
}

/** What a document arranges, field by field; what it admits not to know is said. */
export function arrangements(
  world: World,
  document: { unknown?: readonly string[] },
  fields: readonly string[],
): Fact[] {
  return fields.flatMap((field) =>
    known(world, document, field)(linesOf(world, field.replace(/^.*\./, ""), valueAt(document, field))),
  );
}
