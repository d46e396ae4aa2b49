import { cannotSay, recordFindings, recordNotices } from "@mulu/validators";
import type { RecordMessage } from "@mulu/validators";
import { latestVersions, recordFormats } from "@mulu/catalogs/records";
import type { RecordFormatInfo, RecordTypes, Validate } from "@mulu/catalogs/records";

import { UnknownIdError } from "./errors.js";
import type { RecordFinding, RecordResult } from "./record-result.js";
import { mismatch } from "./in-words.js";
import { say } from "./words/say.js";

export type * from "./record-result.js";

/** @public A record format, such as `administrative-penalty` (its latest version) or `administrative-penalty/2018`. */
export type RecordFormatName = keyof RecordTypes;

/** @public A compiled validator with the format it was made from: a module of `@mulu/catalogs/records/…`. */
export interface RecordValidator<Item = unknown> {
  validate: Validate<Item>;
  format: RecordFormatInfo;
}

/**
 * @public Validates a record with one compiled validator; bundlers then carry that validator alone. A hundred findings are
 * told at most; a last one then says how many more there are.
 * @throws RangeError for what is no compiled validator
 */
export function validateWith<Item>(validator: RecordValidator<Item>, record: unknown): RecordResult<Item> {
  requireValidator(validator);
  const { validate, format } = validator;
  const accepted = validate(record);
  // A type guard that does not hold narrows away what is known: ask for the notices of the record as it came.
  const notices = noticesOf(record, format);
  if (!accepted) {
    const findings = recordFindings({ errors: validate.errors, format }).map(toRecordFinding);
    return { valid: false, verdict: "invalid", findings, notices };
  }
  const doubt = cannotSay(format);
  if (doubt) return { valid: false, verdict: "cannot-say", findings: [toRecordFinding(doubt)], notices };
  return { valid: true, verdict: "valid", record, findings: [], notices };
}

function requireValidator(validator: unknown): void {
  const parts = (typeof validator === "object" ? validator : undefined) as Partial<RecordValidator> | null | undefined;
  if (typeof parts?.validate === "function" && typeof parts.format === "object") return;
  throw new RangeError(mismatch("validator", say("validator"), validator));
}

function noticesOf(record: unknown, format: RecordFormatInfo): RecordFinding[] {
  if (typeof record !== "object" || record === null || Array.isArray(record)) return [];
  return recordNotices(record as Readonly<Record<string, unknown>>, format).map(toRecordFinding);
}

function toRecordFinding(found: RecordMessage): RecordFinding {
  const [field] = found.path;
  return { ...found, code: found.rule, ...(field === undefined ? {} : { field: String(field) }) };
}

function validatorOf(name: unknown): RecordValidator {
  if (typeof name !== "string") throw new UnknownIdError(say("record-format"), name);
  const formats: Readonly<Record<string, Readonly<Record<string, RecordValidator>>>> = recordFormats;
  const latest: Readonly<Record<string, string>> = latestVersions;
  const [slug = "", version, ...tail] = name.split("/");
  const versions = Object.hasOwn(formats, slug) ? formats[slug] : undefined;
  const wanted = version ?? latest[slug] ?? "";
  const found = tail.length === 0 && versions && Object.hasOwn(versions, wanted) ? versions[wanted] : undefined;
  if (!found)
    throw new UnknownIdError(
      say("record-format"),
      name,
      Object.keys(versions ?? {}).map((each) => `${slug}/${each}`),
    );
  return found;
}

/**
 * @public Validates a record of a published format, such as a penalty of the dual publication.
 * @throws UnknownIdError when there is no such format
 */
export function validateRecord<Name extends RecordFormatName>(
  format: Name,
  record: unknown,
): RecordResult<RecordTypes[Name]> {
  return validateWith(validatorOf(format) as RecordValidator<RecordTypes[Name]>, record);
}
