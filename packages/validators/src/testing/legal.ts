import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

import type { DocumentKind, PublishedDocument } from "@mulu/schema";
import { Ajv } from "ajv";
import type { ValidateFunction } from "ajv";
import formats from "ajv-formats";

const require = createRequire(import.meta.url);
const ajv = new Ajv({ strict: false });
formats.default(ajv);

const validators = new Map<DocumentKind, ValidateFunction>();

function validatorOf(kind: DocumentKind): ValidateFunction {
  const known = validators.get(kind);
  if (known) return known;
  const file = require.resolve(`@mulu/schema/schemas/published/${kind}.schema.json`);
  const validator = ajv.compile(JSON.parse(readFileSync(file, "utf8")) as object);
  validators.set(kind, validator);
  return validator;
}

/** Whether the schema of its kind lets a document through, so that rules can meet it. */
export function isLegal(document: unknown): document is PublishedDocument {
  const { documentKind } = document as PublishedDocument;
  return validatorOf(documentKind)(document);
}
