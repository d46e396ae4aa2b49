import { _, Ajv, stringify } from "ajv";
import standalone from "ajv/dist/standalone/index.js";
import type { Code, KeywordCxt } from "ajv";
import type { IsoDate, PublishedRecordFormat, RecordElement } from "@mulu/schema";

import { dateOrders } from "./checks.js";
import { recordNames } from "./naming.js";
import { codeListOf, digitsOf, isFreeText, recordSchema } from "./schema.js";
import type { RecordSchema } from "./schema.js";

/** A keyword that functions of the runtime decide: what fails, and which fault the error names. */
interface CheckKeyword {
  keyword: string;
  type: "string" | "number";
  fails: (value: Code, schema: Code) => Code;
  fault: (value: Code, schema: Code) => Code;
}

const simple = (keyword: string, check: Code, fault: Code): CheckKeyword => ({
  keyword,
  type: "string",
  fails: (value) => _`!${check}(${value})`,
  fault: (value) => _`{fault: ${fault}(${value})}`,
});

const keywords: readonly CheckKeyword[] = [
  simple("usccCheck", _`isUscc`, _`usccFault`),
  simple("citizenIdCheck", _`isCitizenId`, _`citizenIdFault`),
  simple("calendarDate", _`isCalendarDate`, _`dateFault`),
  simple("plainText", _`isPlain`, _`textFault`),
  simple("saidText", _`isSaid`, _`textFault`),
  {
    keyword: "codeList",
    type: "string",
    fails: (value, list) => _`codeFault(${value}, ${list}) !== undefined`,
    fault: (value, list) => _`codeFault(${value}, ${list})`,
  },
  {
    keyword: "decimalDigits",
    type: "number",
    fails: (value, limits) => _`!fitsDigits(${value}, ${limits}.before, ${limits}.after)`,
    fault: (value, limits) => _`{fault: decimalFault(${value}, ${limits}.before, ${limits}.after)}`,
  },
];

/** Names the runtime exports; whatever else the generated code asks for is an error of this emitter. */
const runtimeNames = [
  "citizenIdFault",
  "codeFault",
  "dateFault",
  "decimalFault",
  "fitsDigits",
  "isCalendarDate",
  "isCitizenId",
  "isEarlier",
  "isPlain",
  "isSaid",
  "isUscc",
  "textFault",
  "ucs2length",
  "usccFault",
];

/** The value of a keyword as a constant of the module, so that the module need not carry the whole schema. */
function constant({ gen, schema }: KeywordCxt): Code {
  return gen.scopeValue("schema", { ref: schema as unknown, code: stringify(schema) });
}

function addCheck(ajv: Ajv, { keyword, type, fails, fault }: CheckKeyword): void {
  ajv.addKeyword({
    keyword,
    type,
    // A code keyword, because only code can be written into a standalone module.
    code: (context) => {
      const schema = context.schema === true ? _`true` : constant(context);
      context.setParams({ fault: fault(context.data, schema) });
      context.fail(fails(context.data, schema));
    },
    error: { message: "", params: ({ params }) => params.fault as Code },
  });
}

function addDateOrder(ajv: Ajv): void {
  ajv.addKeyword({
    keyword: "notBefore",
    type: "object",
    schemaType: "array",
    code: (context) => {
      for (const { element, than } of context.schema as { element: string; than: string }[]) {
        context.setParams({ element: _`${element}`, than: _`${than}` });
        context.fail(_`isEarlier(${context.data}, ${element}, ${than})`);
      }
    },
    error: {
      message: "",
      params: ({ params }) => _`{element: ${params.element}, than: ${params.than}}`,
    },
  });
}

function createAjv(): Ajv {
  const ajv = new Ajv({
    allErrors: true,
    messages: false,
    // `strict` refuses what is no keyword; to ask the schema of schemas too, ajv would compile it for every format.
    meta: false,
    validateSchema: false,
    // What a record inherits it does not say.
    ownProperties: true,
    strict: true,
    strictRequired: false,
    strictTypes: false,
    code: { source: true, esm: true, lines: true },
  });
  for (const keyword of keywords) addCheck(ajv, keyword);
  addDateOrder(ajv);
  return ajv;
}

/** What the validator asks of a value: the same as the published schema, and the checks no keyword of the standard can say. */
function leanElement(element: RecordElement): RecordSchema {
  const { type, maxLength, minimum } = element;
  const length = maxLength === undefined ? {} : { maxLength };
  if (type === "decimal" || type === "integer") {
    const digits = digitsOf(element);
    return {
      type: type === "integer" ? "integer" : "number",
      ...(minimum === undefined ? {} : { minimum }),
      ...(digits ? { decimalDigits: digits } : {}),
    };
  }
  if (type === "uscc") return { type: "string", usccCheck: true };
  if (type === "citizen-id") return { type: "string", citizenIdCheck: true };
  if (type === "date") return { type: "string", calendarDate: true };
  const list = codeListOf(element);
  if (list) return { type: "string", ...length, codeList: list };
  return { type: "string", ...length, [element.required ? "saidText" : "plainText"]: true };
}

/** A condition of the published schema, with the check for a text that must say something instead of its pattern. */
function leanCondition(condition: RecordSchema, format: PublishedRecordFormat): RecordSchema {
  const { if: when, then } = condition as { if: RecordSchema; then: RecordSchema & { required: string[] } };
  const texts = format.elements.filter((element) => then.required.includes(element.code) && isFreeText(element));
  const properties = Object.fromEntries(texts.map(({ code }) => [code, { type: "string", saidText: true }]));
  return { if: when, then: { required: then.required, ...(texts.length > 0 ? { properties } : {}) } };
}

function leanSchema(format: PublishedRecordFormat): RecordSchema {
  const { $schema, $id, type, required, additionalProperties, allOf } = recordSchema(format);
  const orders = dateOrders(format);
  return {
    $schema,
    $id,
    type,
    properties: Object.fromEntries(format.elements.map((element) => [element.code, leanElement(element)])),
    required,
    ...(additionalProperties === undefined ? {} : { additionalProperties }),
    ...(orders.length > 0 ? { notBefore: orders } : {}),
    ...(allOf === undefined ? {} : { allOf: (allOf as RecordSchema[]).map((each) => leanCondition(each, format)) }),
  };
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
function formatLiteral(format: PublishedRecordFormat, asOf: IsoDate | undefined): string {
  const { id, concept, title, nature, official, dateForm, unknown } = format;
  const elements = format.elements.map(({ provenance: _provenance, note: _note, ...element }) => element);
  const schema = recordNames(format).schemaId;
  return JSON.stringify({ id, concept, title, nature, official, schema, asOf, dateForm, unknown, elements }, null, 1);
}

/**
 * The validator of one record format as an ES module: `validate` and `format`, no ajv, no code generation.
 * @param asOf the day as of which the catalogs speak
 */
export function validatorModule(format: PublishedRecordFormat, asOf: IsoDate | undefined): string {
  const ajv = createAjv();
  ajv.addSchema(leanSchema(format));
  const code = standalone.default(ajv, { validate: recordNames(format).schemaId });
  return `${useRuntime(code)}\nexport const format = ${formatLiteral(format, asOf)};\n`;
}
