import type { PublishedDocument } from "@mulu/schema";

import type { Section } from "../model/page.js";
import { section, text } from "./common.js";
import { joined } from "./inline.js";
import { fieldName, memberKindOf, nameIn } from "./field-names.js";
import { term, valueAt } from "./world.js";
import type { World } from "./world.js";

/** The role in which each kind must be carried by law, where a basis of another role may stand beside the gap. */
const wanted: Readonly<Record<string, string>> = {
  "entry basis": "inclusion",
  "measure basis": "measure",
  "list fieldBasis": "list-field",
};

function holds(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0;
  return value !== undefined && value !== null && value !== "";
}

/** The name of what is not known. Where part of it is known and stands on the page, the name says which part is not. */
function gapName(world: World, document: PublishedDocument, field: string): string {
  const name = nameIn(world, document, field);
  if (!holds(valueAt(document, field))) return name;
  const words = world.m.pages.common;
  const role = wanted[`${document.documentKind} ${field}`];
  return role === undefined ? words.beyondStated(name) : words.basisFor(term(world, "basis-roles", role));
}

/** What the source does not say: of this thing, and of all that its edition holds. */
export function unknownSection(world: World, document: PublishedDocument): Section[] {
  const fields: readonly string[] = "unknown" in document ? document.unknown : [];
  const words = world.m.pages.common;
  const edition = document.edition === undefined ? undefined : world.set.edition(document.edition);
  const whole = edition ?? document;
  const throughout: readonly string[] = "unknownThroughout" in whole ? (whole.unknownThroughout ?? []) : [];
  if (fields.length + throughout.length === 0) return [];
  const names = joined(
    throughout.map((field) => fieldName(world, memberKindOf(whole) ?? document.documentKind, field)),
    world.m.comma,
  );
  return section("unknown", words.unknown, [
    fields.length === 0 ? undefined : text(words.unknownText),
    { type: "items", items: fields.map((field) => [gapName(world, document, field)]) },
    throughout.length === 0 ? undefined : text([`${words.unknownThroughout}${world.m.colon}`, ...names]),
  ]);
}
