import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

import type { ConsultationSidecar, Docket, IsoDate, Text } from "@mulu/schema";
import { Ajv } from "ajv";
import type { AnySchema, ValidateFunction } from "ajv";
import formats from "ajv-formats";

import type { AffectedPackage, ChangelogEntry, Term } from "./entry.js";
import { ChangelogFault } from "./fault.js";
import { ofPlainText } from "./plain-text.js";

/** What `changelog/<day>/<id>.yml` holds: a change as it was released. */
export interface ReleasedChange {
  released: IsoDate;
  summary: Text;
  packages: AffectedPackage[];
  consultation?: ConsultationSidecar;
}

function publishedSchema(name: string): AnySchema & { $id: string } {
  const file = createRequire(import.meta.url).resolve(`@mulu/schema/schemas/authoring/${name}.schema.json`);
  return JSON.parse(readFileSync(file, "utf8")) as AnySchema & { $id: string };
}
const sidecarSchema = publishedSchema("consultation-sidecar");

const ajv = new Ajv({ allErrors: true, strict: false });
formats.default(ajv);

const text = {
  type: "object",
  properties: { zh: { type: "string", minLength: 1 }, en: { type: "string", minLength: 1 } },
  required: ["zh", "en"],
  additionalProperties: false,
};

const isSidecar: ValidateFunction<ConsultationSidecar> = ajv.compile(sidecarSchema);
const isDocket: ValidateFunction<Docket> = ajv.compile(publishedSchema("docket"));
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
/** A change about to be released, as it must outlive the changeset file that `changeset version` deletes. */
export type Pending = Pick<ChangelogEntry, "id"> & Omit<ReleasedChange, "released">;

/**
 * A release under way: what it is about, written down before anything is changed and deleted after all is done. A run
 * that is cut in between loses no text, and the next one knows where to go on.
 */
export interface Journal {
  day: IsoDate;
  changes: Pending[];
  /** Versions of the packages before: whether they were raised already can be told. */
  versions: Record<string, string>;
}

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
  if (validate(value)) return value;
  const problems = (validate.errors ?? []).map(({ instancePath, message = "", params }) => {
    const extra = "additionalProperty" in params ? ` (${String(params.additionalProperty)})` : "";
    return `${instancePath === "" ? "/" : instancePath} ${message}${extra}`;
  });
  const said = { zh: problems.join("；"), en: problems.join("; ") };
  throw ChangelogFault.at(file, "not-in-form", { problems: said });
}

/** A value that fits the published schema of a sidecar. */
export function asSidecar(value: unknown, file: string): ConsultationSidecar {
  return ofPlainText(assertShape(isSidecar, value, file), file);
}

/** A value that fits the form of a released change. */
export function asReleased(value: unknown, file: string): ReleasedChange {
  return ofPlainText(assertShape(isReleased, value, file), file);
}

/** A value that fits the form of a release under way. */
export function asJournal(value: unknown, file: string): Journal {
  return ofPlainText(assertShape(isJournal, value, file), file);
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

const term = {
  type: "object",
  properties: { code: { type: "string" }, title: text },
  required: ["code", "title"],
};
const isVocabulary: ValidateFunction<{ values: Term[] }> = ajv.compile({
  type: "object",
  properties: { values: { type: "array", items: term } },
  required: ["values"],
});
const isTitled: ValidateFunction<{ title: Text }> = ajv.compile({
  type: "object",
  properties: { title: text },
  required: ["title"],
});

/** What the changelog reads of a vocabulary: its terms. */
export function asVocabulary(value: unknown, file: string): { values: Term[] } {
  return assertShape(isVocabulary, value, file);
}

/** What it reads of an organization: its title. */
export function asTitled(value: unknown, file: string): { title: Text } {
  return assertShape(isTitled, value, file);
}

/** A value that fits the published schema of a docket. */
export function asDocket(value: unknown, file: string): Docket {
  return ofPlainText(assertShape(isDocket, value, file), file);
}
