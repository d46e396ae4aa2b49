import { fieldsOfKind, fieldsOnPath, modelTypes } from "@mulu/schema";
import type { FieldSpec, PublishedDocument } from "@mulu/schema";

import type { Fact } from "../model/page.js";
import { valueLines } from "./field-values.js";
import { inheritedLine } from "./inherited.js";
import { known } from "./inline.js";
import { valueAt } from "./world.js";
import type { World } from "./world.js";

/** What a document says in some of its fields; what it admits not to know is said. */
export function arrangements(world: World, document: PublishedDocument, fields: readonly string[]): Fact[] {
  return fields.flatMap((field) => {
    const spec = fieldsOnPath(document.documentKind, field.split("."))?.at(-1);
    if (!spec) throw new RangeError(`${document.documentKind} has no field ${field}`);
    const lines = valueLines(world, spec, valueAt(document, field));
    const origin = lines.length === 0 ? undefined : inheritedLine(world, document, [field]);
    return known(world, document, field)(origin ? [...lines, origin] : lines);
  });
}

/** Fields that every page shows in sections of their own. */
const everywhere = ["title", "note", "unknown", "unknownThroughout", "noneStated", "byReference", "provenance"];

/**
 * The fields of a kind that a page does not show by itself, in the order of the model. A field that is added to the
 * model is among them, so that no page can forget it.
 * @param shown fields the page shows, or parts of fields: then the other parts are among the rest
 */
export function remainingFields(kind: PublishedDocument["documentKind"], shown: readonly string[]): string[] {
  return rest(fieldsOfKind(kind), "", [...everywhere, ...shown]);
}

function rest(specs: readonly FieldSpec[], before: string, shown: readonly string[]): string[] {
  return specs.flatMap((spec) => {
    const field = `${before}${spec.name}`;
    if (spec.notShown !== undefined || shown.includes(field)) return [];
    const isPartlyShown = shown.some((each) => each.startsWith(`${field}.`));
    return isPartlyShown ? rest(modelTypes[spec.type ?? ""] ?? [], `${field}.`, shown) : [field];
  });
}

/** What a document says in the fields that its page does not show by itself. */
export function remaining(world: World, document: PublishedDocument, shown: readonly string[]): Fact[] {
  return arrangements(world, document, remainingFields(document.documentKind, shown));
}
