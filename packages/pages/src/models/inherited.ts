import { inheritedAt } from "@mulu/engine";
import { modelTypes } from "@mulu/schema";
import type { FieldSpec, PublishedDocument, PublishedEdition } from "@mulu/schema";

import type { Fact, Rich, Section } from "../model/page.js";
import { facts, section, text } from "./common.js";
import { asHeading, fieldName } from "./field-names.js";
import { valueLines, valuesLine } from "./field-values.js";
import { linkTo } from "./inline.js";
import { pathOf, say } from "./world.js";
import type { World } from "./world.js";

/** Anchor of what an edition says once for all that it holds. */
const anchor = "defaults";

/**
 * Where a value comes from that an entry has from its edition, in words and with the way there: its own file does not
 * have it. Where only parts come from there, which.
 * @param fields the field a line is about, or the parts of a field
 */
export function inheritedLine(world: World, document: PublishedDocument, fields: readonly string[]): Rich | undefined {
  if (document.documentKind !== "entry") return undefined;
  const within = fields.flatMap((field) =>
    (document.inherited ?? []).filter((each) => each === field || each.startsWith(`${field}.`)),
  );
  const whole = fields.map((field) => inheritedAt(world.set, document, field.split(".")));
  const edition = world.set.edition(document.edition ?? "");
  if (!edition || (within.length === 0 && whole.every((each) => each === undefined))) return undefined;
  const words = world.m.pages.entry;
  const { text: title } = linkTo(world, edition);
  const link = { text: title, href: `${pathOf(edition.id)}#${anchor}` };
  const isWhole = fields.length === 1 && whole[0] !== undefined;
  const names = within.map((field) => fieldName(world, "entry", field));
  return [{ text: isWhole ? words.setByEdition : words.partsSetByEdition(names), muted: true }, world.m.colon, link];
}

/** A part of what an edition says for all: its own parts a line each. */
function defaultFact(world: World, spec: FieldSpec, held: unknown): Fact {
  const term = asHeading(say(world, spec.label));
  const parts = spec.form === "group" ? (modelTypes[spec.type ?? ""] ?? []) : [];
  const isGroup = parts.length > 0 && typeof held === "object" && held !== null && !Array.isArray(held);
  if (!isGroup) return { term, lines: valueLines(world, spec, held) };
  const holder = held as Readonly<Record<string, unknown>>;
  const lines = parts.flatMap((part): Rich[] => {
    const value = holder[part.name];
    if (value === undefined) return [];
    return [[`${asHeading(say(world, part.label))}${world.m.colon}`, ...valuesLine(world, part, value)]];
  });
  return { term, lines };
}

/** What an edition says once for all that it holds. */
export function defaultsSection(world: World, { defaults }: PublishedEdition): Section[] {
  if (defaults === undefined) return [];
  const words = world.m.pages.edition;
  const held = (modelTypes["EditionDefaults"] ?? []).flatMap((spec) => {
    const value: unknown = Reflect.get(defaults, spec.name);
    return value === undefined ? [] : [defaultFact(world, spec, value)];
  });
  return held.length === 0 ? [] : section(anchor, words.defaults, [text(words.defaultsText), facts(held)]);
}
