import type { Finding, Fix, Text } from "@mulu/schema";

import { structuralCodes } from "../codes.js";
import type { ValuePath } from "../compilation.js";
import { toFinding } from "../fault.js";
import { limits } from "../read/limits.js";
import type { Locator } from "../read/locate.js";
import type { ReadDocument } from "../read/read-documents.js";
import { inEveryLanguage, part, say } from "../words/say.js";
import { closest } from "../suggest.js";
import { readDate } from "../tables/dates.js";
import { absenceFindings } from "./absences.js";
import { collectorFindings } from "./collectors.js";
import { fieldNameFindings } from "./field-names.js";
import { toMistakes } from "./mistakes.js";
import type { Mistake } from "./mistakes.js";
import { repeatedItems } from "./repeated.js";
import { noteAt, schemaOf } from "./schemas.js";
import type { Schema } from "./schemas.js";
import { textFindings } from "./texts.js";
import { pathInWords, word } from "./messages.js";

/** What structure needs beside the document: positions, and titles of coded values. */
export interface StructureContext {
  locator: Locator;
  titleOf: (codes: readonly string[]) => (code: string) => Text | undefined;
}

/**
 * Holds a document against the authoring schema of its kind.
 * @param isFlawless whether it is known from reading that the rule for text finds nothing in it
 */
export function checkStructure(document: ReadDocument, context: StructureContext, isFlawless = false): Finding[] {
  const { schema, accepts, mistakesIn } = schemaOf(document.identity.kind);
  const texts = isFlawless ? [] : textFindings(document, { schema, locator: context.locator });
  if (texts.length === 0 && accepts(document.value)) {
    const { locator } = context;
    return [
      ...fieldNameFindings(document, locator),
      ...absenceFindings(document, locator),
      ...collectorFindings(document, locator),
      ...repeatedItems(document, locator),
    ];
  }
  const flawed = new Set(texts.map(({ path }) => pathInWords(path)));
  // A sign that nobody sees is why a code is in no list and a key is unknown: it is told once, by its name.
  const mistakes = toMistakes([...mistakesIn(document.value)]).filter(
    (mistake) => !flawed.has(pathInWords(placeOf(mistake))),
  );
  const room = limits.mistakesPerFile - Math.min(texts.length, limits.mistakesPerFile);
  const findings = [
    ...texts.slice(0, limits.mistakesPerFile),
    ...mistakes.slice(0, room).map((mistake) => toStructureFinding(document, { mistake, schema, context })),
  ];
  const count = texts.length + mistakes.length;
  return count === findings.length ? findings : [...findings, tooMany(document.file, count)];
}

/** Path of what a mistake is about: the value, or the key that should not be there. */
function placeOf({ path, params }: Mistake): ValuePath {
  const own = params.additionalProperty ?? params.propertyName;
  return own === undefined ? path : [...path, own];
}

interface Found {
  mistake: Mistake;
  schema: Schema;
  context: StructureContext;
}

function toStructureFinding({ file }: ReadDocument, { mistake, schema, context }: Found): Finding {
  const { path, params, keyword } = mistake;
  const child = params.missingProperty;
  const own = params.additionalProperty ?? params.propertyName;
  const note = noteAt(schema, child === undefined ? path : [...path, child]);
  const meant = mistake.meant ?? (keyword === "additionalProperties" ? closest(own ?? "", note.fields) : undefined);
  const worded = word({ ...mistake, meant }, { note, titleOf: context.titleOf });
  const at = own === undefined ? path : [...path, own];
  const range = own === undefined ? context.locator.value(file, path) : context.locator.key(file, at);
  return toFinding({ ...worded, file, path: at, range, fix: certainFix(file, mistake, context.locator) });
}

/** Only what cannot be meant otherwise is offered as a fix; never a word of law. */
function certainFix(file: string, mistake: Mistake, locator: Locator): Fix | undefined {
  return quoteFix(file, mistake, locator) ?? dateFix(file, mistake, locator);
}

/** A day written another way, such as 2026年1月5日, is written as 2026-01-05; one that can be read in two ways is not. */
function dateFix(file: string, { keyword, path, params, data }: Mistake, locator: Locator): Fix | undefined {
  if (keyword !== "format" || params.format !== "date" || typeof data !== "string") return undefined;
  const [range, reading] = [locator.value(file, path), readDate(data)];
  if (!range || !("date" in reading) || reading.serial) return undefined;
  return {
    description: inEveryLanguage(part("fix-date")),
    range,
    replacement: reading.date,
  };
}

/** A number where text belongs, such as an unquoted article number, is put in quotes. */
function quoteFix(file: string, { keyword, path, params, data }: Mistake, locator: Locator): Fix | undefined {
  if (keyword !== "type" || params.type !== "string" || typeof data !== "number") return undefined;
  const [range, written] = [locator.value(file, path), locator.written(file, path)];
  if (!range || written === undefined) return undefined;
  return { description: inEveryLanguage(part("fix-quotes")), range, replacement: `"${written}"` };
}

function tooMany(file: string, count: number): Finding {
  return toFinding({
    code: structuralCodes.tooManyMistakes,
    file,
    ...say("too-many-mistakes", { count, limit: limits.mistakesPerFile }),
  });
}
