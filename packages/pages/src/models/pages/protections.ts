import { byFirstDay } from "@mulu/engine";
import type { PublishedProtection } from "@mulu/schema";

import type { BrowserRow, Section } from "../../model/page.js";
import { section, text } from "../common.js";
import { fieldName } from "../field-names.js";
import { facetsOf, otherRow } from "../rows.js";
import { say } from "../world.js";
import type { World } from "../world.js";

/** Where a protection holds: a region by its code, or the whole country. */
function placeOf({ regionCode }: PublishedProtection): string {
  return regionCode ?? "national";
}

function placeName(world: World, place: string): string {
  if (place === "national") return world.m.pages.catalogs.national;
  const region = world.set.region(place);
  return region ? say(world, region.title) : place;
}

function protectionRow(world: World, protection: PublishedProtection): BrowserRow[] {
  const row = otherRow(world, protection);
  if (!row) return [];
  const place = placeOf(protection);
  return [
    { ...row, facets: { topic: protection.protects, place: [place] }, meta: [placeName(world, place), ...row.meta] },
  ];
}

/** Every rule that protects people, those of the country first: what it protects, where it holds, by which clause. */
export function protectionsOfAll(world: World): Section[] {
  const words = world.m.guides.protections;
  const all = [...world.set.all("protection")].sort(
    (a, b) => Number(a.regionCode ?? 0) - Number(b.regionCode ?? 0) || byFirstDay(a, b),
  );
  const rows = all.flatMap((protection) => protectionRow(world, protection));
  if (rows.length === 0) return [];
  const places = [...new Set(all.map(placeOf))];
  const titles = Object.fromEntries(places.map((place) => [place, placeName(world, place)]));
  return section("protections", words.heading, [
    text(words.text),
    {
      type: "browser",
      label: words.heading,
      facets: facetsOf(
        world,
        [
          { key: "topic", label: fieldName(world, "protection", "protects"), vocabulary: "protection-topics" },
          { key: "place", label: words.place, titles },
        ],
        rows,
      ),
      rows,
    },
  ]);
}
