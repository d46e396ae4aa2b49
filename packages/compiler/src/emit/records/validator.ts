import { _, Ajv } from "ajv";
import standalone from "ajv/dist/standalone/index.js";
import type { Code } from "ajv";
import type { PublishedRecordFormat } from "@mulu/schema";

import { recordNames } from "./naming.js";
import { recordSchema } from "./schema.js";
import type { RecordSchema } from "./schema.js";

/** Check keywords of record schemas, and the function of the runtime that decides each. */
const keywords: readonly { keyword: string; check: Code }[] = [
  { keyword: "usccCheck", check: _`isUscc` },
  { keyword: "citizenIdCheck", check: _`isCitizenId` },
  { keyword: "calendarDate", check: _`isCalendarDate` },
];

/** Names the runtime exports; whatever else the generated code asks for is an error of this emitter. */
const runtimeNames = ["isCalendarDate", "isCitizenId", "isUscc", "ucs2length"];

const annotations = new Set(["title", "titleEn", "description", "descriptionEn"]);

function createAjv(): Ajv {
  const ajv = new Ajv({
    allErrors: true,
    messages: false,
    strict: true,
    strictRequired: false,
    strictTypes: false,
    // Decimals travel as binary floating point: 0.29 is a multiple of 0.01 to six places.
    multipleOfPrecision: 6,
    code: { source: true, esm: true, lines: true },
  });
  for (const { keyword, check } of keywords) {
    ajv.addKeyword({
      keyword,
      type: "string",
      schemaType: "boolean",
      // A code keyword, because only code can be written into a standalone module.
      code: (context) => context.fail(_`!${check}(${context.data})`),
    });
  }
  return ajv;
}

/** What the validator needs of a property: no words, and no pattern where a check keyword says more. */
function lean(property: RecordSchema): RecordSchema {
  const decided = keywords.some(({ keyword }) => keyword in property);
  const kept = Object.entries(property).filter(([key]) => !annotations.has(key) && !(decided && key === "pattern"));
  return Object.fromEntries(kept);
}

function leanSchema(schema: RecordSchema): RecordSchema {
  const properties = Object.entries(schema.properties as Record<string, RecordSchema>);
  return { ...lean(schema), properties: Object.fromEntries(properties.map(([code, value]) => [code, lean(value)])) };
}

/** ajv writes CommonJS `require` even into ES modules: name the runtime's function instead. */
function useRuntime(code: string): string {
  const body = code
    .replace(/^"use strict";/, "")
    .replaceAll('require("ajv/dist/runtime/ucs2length").default', "ucs2length");
  if (/\brequire\(/.test(body))
    throw new Error(`a record validator needs more than its runtime: ${body.slice(0, 400)}`);
  const used = runtimeNames.filter((name) => new RegExp(`\\b${name}\\b`).test(body));
  return used.length === 0 ? body : `import { ${used.join(", ")} } from "../runtime.js";\n${body}`;
}

/** What messages need to know of a format, as data. */
function formatLiteral(format: PublishedRecordFormat): string {
  const { id, concept, title, nature, official } = format;
  const elements = format.elements.map(({ provenance: _provenance, note: _note, ...element }) => element);
  return JSON.stringify(
    { id, concept, title, nature, official, schema: recordNames(format).schemaId, elements },
    null,
    1,
  );
}

/** The validator of one record format as an ES module: `validate` and `format`, no ajv, no code generation. */
export function validatorModule(format: PublishedRecordFormat): string {
  const ajv = createAjv();
  const schema = leanSchema(recordSchema(format));
  ajv.addSchema(schema);
  const code = standalone.default(ajv, { validate: recordNames(format).schemaId });
  return `${useRuntime(code)}\nexport const format = ${formatLiteral(format)};\n`;
}
