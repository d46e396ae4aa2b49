import { absencesOf } from "@mulu/engine";
import type { AbsenceWord } from "@mulu/engine";
import type { PublishedDocument } from "@mulu/schema";

import type { Block, Rich, Section } from "../model/page.js";
import { section, text } from "./common.js";
import { absenceLine, joined } from "./inline.js";
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

/** What has no value, and which of the three words says why: of this thing, and of all that its edition holds. */
export function unknownSection(world: World, document: PublishedDocument): Section[] {
  const absences = absencesOf(document);
  const words = world.m.pages.common;
  const edition = document.edition === undefined ? undefined : world.set.edition(document.edition);
  const whole = edition ?? document;
  const throughout: readonly string[] = "unknownThroughout" in whole ? (whole.unknownThroughout ?? []) : [];
  if (absences.length + throughout.length === 0) return [];
  const names = joined(
    throughout.map((field) => fieldName(world, memberKindOf(whole) ?? document.documentKind, field)),
    world.m.comma,
  );
  const listed = (word: AbsenceWord): Rich[] =>
    absences
      .filter((absence) => absence.word === word)
      .map((absence) => {
        const name = gapName(world, document, absence.field);
        return absence.reference ? [`${name}${world.m.colon}`, ...absenceLine(world, absence)] : [name];
      });
  const list = (word: AbsenceWord, heading: string): (Block | undefined)[] => {
    const items = listed(word);
    return items.length === 0 ? [] : [text(heading), { type: "items", items }];
  };
  const isRead = absences.some(({ word }) => word !== "unknown");
  return section("unknown", isRead ? words.absent : words.unknown, [
    ...list("none-stated", words.noneStatedText),
    ...list("by-reference", words.byReferenceText),
    ...list("unknown", words.unknownText),
    throughout.length === 0 ? undefined : text([`${words.unknownThroughout}${world.m.colon}`, ...names]),
  ]);
}
