import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

import type { ConsultationSidecar, IsoDate, Text } from "@mulu/schema";
import { Ajv } from "ajv";
import type { AnySchema, ValidateFunction } from "ajv";
import formats from "ajv-formats";

import type { AffectedPackage } from "./entry.js";
import { ChangelogFault } from "./fault.js";
import type { Journal } from "./journal.js";
import { ofPlainText } from "./plain-text.js";

/** What `changelog/<day>/<id>.yml` holds: a change as it was released. */
export interface ReleasedChange {
  released: IsoDate;
  summary: Text;
  packages: AffectedPackage[];
  consultation?: ConsultationSidecar;
}

const schemaFile = createRequire(import.meta.url).resolve(
  "@mulu/schema/schemas/authoring/consultation-sidecar.schema.json",
);
const sidecarSchema = JSON.parse(readFileSync(schemaFile, "utf8")) as AnySchema & { $id: string };

const ajv = new Ajv({ allErrors: true, strict: false });
formats.default(ajv);

const text = {
  type: "object",
  properties: { zh: { type: "string", minLength: 1 }, en: { type: "string", minLength: 1 } },
  required: ["zh", "en"],
  additionalProperties: false,
};

const isSidecar: ValidateFunction<ConsultationSidecar> = ajv.compile(sidecarSchema);
const packages = {
  type: "array",
  items: {
    type: "object",
    properties: {
      name: { type: "string" },
      bump: { enum: ["major", "minor", "patch", "none"] },
      version: { type: ["string", "null"] },
    },
    required: ["name", "bump", "version"],
    additionalProperties: false,
  },
};
const change = { summary: text, packages, consultation: { $ref: sidecarSchema.$id } };
const day = { type: "string", format: "date" };

const isReleased: ValidateFunction<ReleasedChange> = ajv.compile({
  type: "object",
  properties: { released: day, ...change },
  required: ["released", "summary", "packages"],
  additionalProperties: false,
});
const isJournal: ValidateFunction<Journal> = ajv.compile({
  type: "object",
  properties: {
    day,
    changes: {
      type: "array",
      items: {
        type: "object",
        properties: { id: { type: "string", pattern: "^[^/\\\\]+$" }, ...change },
        required: ["id", "summary", "packages"],
        additionalProperties: false,
      },
    },
    versions: { type: "object", additionalProperties: { type: "string" } },
  },
  required: ["day", "changes", "versions"],
  additionalProperties: false,
});

function assertShape<T>(validate: ValidateFunction<T>, value: unknown, file: string): T {
  if (validate(value)) return ofPlainText(value, file);
  const problems = (validate.errors ?? []).map(({ instancePath, message = "", params }) => {
    const extra = "additionalProperty" in params ? ` (${String(params.additionalProperty)})` : "";
    return `${instancePath === "" ? "/" : instancePath} ${message}${extra}`;
  });
  throw new ChangelogFault(
    file,
    `内容不符合格式：${problems.join("；")}`,
    `does not fit its schema: ${problems.join("; ")}`,
  );
}

/** A value that fits the published schema of a sidecar. */
export function asSidecar(value: unknown, file: string): ConsultationSidecar {
  return assertShape(isSidecar, value, file);
}

/** A value that fits the form of a released change. */
export function asReleased(value: unknown, file: string): ReleasedChange {
  return assertShape(isReleased, value, file);
}

/** A value that fits the form of a release under way. */
export function asJournal(value: unknown, file: string): Journal {
  return assertShape(isJournal, value, file);
}

const isManifest: ValidateFunction<{ name: string; version: string }> = ajv.compile({
  type: "object",
  properties: { name: { type: "string" }, version: { type: "string" } },
  required: ["name", "version"],
});

/** What a release reads of a package.json. */
export function asManifest(value: unknown, file: string): { name: string; version: string } {
  return assertShape(isManifest, value, file);
}
