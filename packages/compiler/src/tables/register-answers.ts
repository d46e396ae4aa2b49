import { fieldsOfKind } from "@mulu/schema";
import { parse } from "yaml";

import type { Registered } from "./answers.js";
import { editYaml } from "./edit-yaml.js";
import { newFile } from "./house-yaml.js";
import type { ImportContext } from "./request.js";
import { isPlain, stringsAt } from "./values.js";
import type { Plain } from "./values.js";
import type { Outcome } from "./write-row.js";

/** What answers register: a file for each body, and the categories in the file of the edition. */
export function registerAnswers(context: ImportContext): Outcome[] {
  const bodies = context.answered.choices("organization").map((each) => bodyOf(each, context));
  const categories = context.answered.choices("category");
  return categories.length === 0 ? bodies : [...bodies, ...editionWith(categories, context)];
}

/** What is registered stands in a table of the edition: where the call gives no day, it was verified on the edition's. */
function provenanceOf({ provenance, edition }: ImportContext, fields?: Plain): Plain {
  const { status = "unverified", source, verified = edition.provenance.verified } = provenance;
  return {
    ...{ status, confidence: "low" },
    ...(source === undefined ? {} : { source }),
    verified,
    ...(fields === undefined ? {} : { fields }),
  };
}

function bodyOf({ code, title, short, line }: Registered, context: ImportContext): Outcome {
  const id = `organizations/${code}`;
  const value = {
    title,
    ...(short === undefined ? {} : { short: { zh: short, en: short } }),
    kind: "local-department",
    region: context.edition.regionCode,
    unknown: ["title.en", ...(short === undefined ? [] : ["short.en"])],
    provenance: provenanceOf(context, { kind: { status: "inferred", confidence: "high" } }),
  };
  const text = newFile(`${id}.yaml`, { kind: "organization", value });
  return { id, file: `${id}.yaml`, place: placeOf(line, context), result: "created", text, findings: [], asked: [] };
}

function placeOf(line: number, { answers }: ImportContext): Outcome["place"] {
  return { file: answers?.file ?? "", sheet: "import.yaml", row: line - 1 };
}

function editionWith(categories: readonly Registered[], context: ImportContext): Outcome[] {
  const file = `${context.edition.id}/edition.yaml`;
  const old = new TextDecoder().decode(context.files.get(file));
  const before: unknown = parse(old);
  if (!isPlain(before)) return [];
  const known = Array.isArray(before["categories"]) ? (before["categories"] as Plain[]) : [];
  const added = categories.map(({ code, title }) => ({ code, title }));
  const { unknown: _, ...rest } = before;
  const unknown = stringsAt(before, "unknown").filter((name) => name !== "categories");
  const after = { ...rest, categories: [...known, ...added], ...(unknown.length === 0 ? {} : { unknown }) };
  const text = editYaml(old, { before, after, order: fieldsOfKind("edition").map(({ name }) => name) });
  const place = placeOf(categories[0]?.line ?? 1, context);
  return [{ id: context.edition.id, file, place, result: "changed", text, findings: [], asked: [] }];
}
