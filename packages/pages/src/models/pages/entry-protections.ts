import type { PublishedEntry } from "@mulu/schema";

import type { Block, Section } from "../../model/page.js";
import { section, text } from "../common.js";
import { indexed } from "../indexed.js";
import { linkTo } from "../inline.js";
import type { World } from "../world.js";

/** Protections by the kinds of information they bind. Those that name an entry stand among its answers. */
const byKind = indexed(
  (world) => world.set.all("protection"),
  ({ appliesTo = [], entries = [] }) => (entries.length === 0 ? appliesTo : []),
);

const national = "national/information/";

/** The kind of information that an entry of the national catalog is, by its name. */
function kindOf(world: World, { id, layer }: PublishedEntry): string | undefined {
  const name = id.split("/").at(-1);
  const kinds = world.set.vocabulary("information-kinds")?.values ?? [];
  return layer === "national" && id.startsWith(national) && kinds.some(({ code }) => code === name) ? name : undefined;
}

/** Rules that protect those whom an entry is about: of its own kind, of all information, and of persons. */
export function protectionsSection(world: World, entry: PublishedEntry): Section[] {
  const words = world.m.pages.entry;
  const kind = kindOf(world, entry);
  if (kind === undefined) return [];
  const list = (key: string, heading: string): Block[] => {
    const found = byKind(world, key).filter(({ layer }) => layer === "national");
    const items = found.map((protection) => [linkTo(world, protection)]);
    return items.length === 0 ? [] : [text(heading), { type: "items", items }];
  };
  const concernsPersons = entry.subjects.includes("natural-person");
  return section("protections", words.protections, [
    ...list(kind, words.protectionsOwn),
    ...list("all", words.protectionsAll),
    ...(concernsPersons ? list("personal-information", words.protectionsOfPersons) : []),
  ]);
}
