import { registerSchema, validate as compileHyperjump } from "@hyperjump/json-schema/draft-07";
import { Ajv } from "ajv";
import addFormatsModule from "ajv-formats";
import { appendFileSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { recordFormats } from "@mulu/catalogs/records";
import { describe, expect, it } from "vitest";

import { validateWith } from "./records.js";
import type { RecordValidator } from "./records.js";
import { mutatedRecords } from "./testing/mutated-records.js";
import type { Draft } from "./testing/mutated-records.js";

/*
 * The validators of this project and the schemas it publishes must say the same, in every tool that vendors use. What a
 * schema cannot say stands in the list of checks beside it; nothing else may differ.
 */

const each = 2_000;
const require = createRequire(import.meta.url);
const readJson = (path: string): unknown => JSON.parse(readFileSync(require.resolve(path), "utf8"));

interface Checks {
  checks: { element: string; rule: string; check: string }[];
}

const formats = Object.values(recordFormats as Record<string, Record<string, RecordValidator>>).flatMap((versions) =>
  Object.values(versions),
);

/** Another file may be asked for the same records and verdicts: bench/schemas-in-python.mjs does. */
const out = process.env.MULU_MUTATED_RECORDS;
if (out !== undefined) writeFileSync(out, "");

function keep(path: string, lines: { record: Draft; schema: boolean }[]): void {
  if (out === undefined) return;
  appendFileSync(out, lines.map((line) => `${JSON.stringify({ path, ...line })}\n`).join(""));
}

/** Verdicts of one record: ajv as it comes, hyperjump, and what our validator finds (field and code). */
interface Verdicts {
  record: Draft;
  ajv: boolean;
  hyperjump: boolean;
  ours: string[];
}

async function verdicts(validator: RecordValidator): Promise<Verdicts[]> {
  const path = validator.format.id.replace("records/", "");
  const schema = readJson(`@mulu/catalogs/records/${path}.schema.json`) as { $id: string };
  const ajv = addFormatsModule.default(new Ajv()).compile(schema);
  registerSchema(structuredClone(schema), schema.$id);
  const hyperjump = await compileHyperjump(schema.$id);
  const lines = [...mutatedRecords(validator.format, each)].map((record) => {
    const { verdict, findings } = validateWith(validator, record);
    const ours = verdict === "invalid" ? findings.map(({ code, field }) => `${field ?? ""} ${code}`) : [];
    return { record, ajv: ajv(record), hyperjump: hyperjump(record as never).valid, ours };
  });
  keep(
    path,
    lines.map(({ record, ajv: accepted }) => ({ record, schema: accepted })),
  );
  return lines;
}

describe.each(formats.map((validator) => [validator.format.id, validator] as const))("%s", (id, validator) => {
  it(`says of ${String(each)} records what its schema says, in ajv and hyperjump, but for the checks listed`, async () => {
    const lines = await verdicts(validator);
    const { checks } = readJson(`@mulu/catalogs/${id}.checks.json`) as Checks;
    const beyond = new Set(checks.map(({ element, rule }) => `${element} ${rule}`));
    const show = ({ record, ...rest }: Verdicts): string => JSON.stringify({ ...rest, record });

    expect(lines.filter(({ ajv, hyperjump }) => ajv !== hyperjump).map(show)).toEqual([]);
    // Ours accepts: the schema accepts. The schema refuses: ours refuses.
    expect(lines.filter(({ ajv, ours }) => ours.length === 0 && !ajv).map(show)).toEqual([]);
    const more = lines.filter(({ ajv, ours }) => ajv && ours.length > 0);
    expect(more.filter(({ ours }) => !ours.every((one) => beyond.has(one))).map(show)).toEqual([]);

    // The records try something: both verdicts are common, and so is each check beyond the schema.
    expect(lines.filter(({ ajv }) => ajv).length).toBeGreaterThan(each / 8);
    expect(lines.filter(({ ajv }) => !ajv).length).toBeGreaterThan(each / 8);
    const tried = new Set(lines.flatMap(({ ours }) => ours));
    expect([...beyond].filter((one) => !tried.has(one))).toEqual([]);
  });
});
