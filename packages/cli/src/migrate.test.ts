import { CatalogSet } from "@mulu/engine";
import type { PublishedRedirect } from "@mulu/schema";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { Migration } from "./migrate.js";

const room = "national/information/ex-2026";
const provenance = { status: "public-copy", confidence: "high", verified: "2026-01-01" } as const;
const tombstone = (slug: string, to: string[]): PublishedRedirect => ({
  id: `redirects/${slug}`,
  concept: `redirects/${slug}`,
  file: `redirects/${slug}.yaml`,
  documentKind: "redirect",
  layer: "national",
  nature: "transcription",
  official: false,
  redirectKind: to.length === 0 ? "withdrawn" : "moved",
  from: `${room}/${slug}`,
  to,
  until: "2026-01-01",
  reason: { zh: "示例", en: "Example" },
  ...({ provenance } as object),
});
const set = new CatalogSet([tombstone("ex-old", [`${room}/ex-new`]), tombstone("ex-gone", [])]);

const whole = (text: string): string => {
  const migration = new Migration(set);
  return migration.piece(text) + migration.end();
};

/** Texts in which ids stand among what looks like ids and is none. */
const texts = fc
  .array(
    fc.constantFrom(
      `${room}/ex-old`,
      `${room}/ex-older`,
      `x/${room}/ex-old`,
      `${room}/ex-gone`,
      "示例",
      "\u{20bb7}",
      " ",
      "\n",
      '","',
      "-",
      "/",
      ".",
      "instrument: ",
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(""));

describe("a migration", () => {
  it("gives the same whatever pieces a text comes in", () => {
    fc.assert(
      fc.property(texts, fc.array(fc.nat(60)), (text, cuts) => {
        const migration = new Migration(set);
        const places = [0, ...cuts.map((cut) => Math.min(cut, text.length)).sort((a, b) => a - b), text.length];
        const pieces = places.slice(1).map((end, index) => text.slice(places[index], end));
        expect(pieces.map((piece) => migration.piece(piece)).join("") + migration.end()).toBe(whole(text));
      }),
    );
  });

  it("changes nothing but ids: what is written anew back, the text is as it was", () => {
    fc.assert(
      fc.property(texts, (text) => {
        fc.pre(!text.includes("ex-new"));
        expect(whole(text).replaceAll("ex-new", "ex-old")).toBe(text);
      }),
    );
  });

  it("keeps back no more of a text than an id can be long", () => {
    const migration = new Migration(set);
    expect(migration.piece("a".repeat(100_000)).length).toBeGreaterThan(90_000);
  });
});
