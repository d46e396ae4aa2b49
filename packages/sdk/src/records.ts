import { recordFindings } from "@mulu/validators";
import { latestVersions, recordFormats } from "@mulu/catalogs/records";
import type { RecordFormatInfo, RecordTypes, Validate } from "@mulu/catalogs/records";
import type { Finding, Text } from "@mulu/schema";

import { UnknownIdError } from "./errors.js";

/** @public A record format, such as `administrative-penalty` (its latest version) or `administrative-penalty/2018`. */
export type RecordFormatName = keyof RecordTypes;

/** @public A compiled validator with the format it was made from: a module of `@mulu/catalogs/records/…`. */
export interface RecordValidator<Item = unknown> {
  validate: Validate<Item>;
  format: RecordFormatInfo;
}

/** @public One thing wrong with a record. */
export interface RecordFinding {
  /** Code of the rule, such as `ID-01` for a wrong unified social credit code. */
  code: string;
  /** Published code of the element; absent where the record as a whole is wrong. */
  field?: string;
  message: Text;
  /** What would be right. */
  hint?: Text;
}

/** @public What validation says of a record: a typed record, or what is wrong with it, in Chinese and English. */
export type RecordResult<Item> =
  | { valid: true; record: Item; findings: readonly [] }
  | { valid: false; findings: readonly RecordFinding[] };

/** @public Validates a record with one compiled validator; bundlers then carry that validator alone. */
export function validateWith<Item>({ validate, format }: RecordValidator<Item>, record: unknown): RecordResult<Item> {
  if (validate(record)) return { valid: true, record, findings: [] };
  return { valid: false, findings: recordFindings({ errors: validate.errors, format }).map(toRecordFinding) };
}

function toRecordFinding({ rule, path: [field], message, hint }: Finding): RecordFinding {
  return {
    code: rule,
    ...(field === undefined ? {} : { field: String(field) }),
    message,
    ...(hint === undefined ? {} : { hint }),
  };
}

function validatorOf(name: string): RecordValidator {
  const [slug = "", version] = name.split("/");
  const formats: Readonly<Record<string, Readonly<Record<string, RecordValidator>>>> = recordFormats;
  const latest: Readonly<Record<string, string>> = latestVersions;
  const versions = Object.hasOwn(formats, slug) ? formats[slug] : undefined;
  const wanted = version ?? latest[slug] ?? "";
  const found = versions && Object.hasOwn(versions, wanted) ? versions[wanted] : undefined;
  if (!found) throw new UnknownIdError("数据格式", name);
  return found;
}

/** @public Validates a record of a published format, such as a penalty of the dual publication. */
export function validateRecord<Name extends RecordFormatName>(
  format: Name,
  record: unknown,
): RecordResult<RecordTypes[Name]> {
  return validateWith(validatorOf(format) as RecordValidator<RecordTypes[Name]>, record);
}
