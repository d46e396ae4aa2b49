import { documentKinds } from "@mulu/schema";
import type { DocumentKind, PublishedDocument } from "@mulu/schema";
import { describe, expect, it } from "vitest";

import { mainOf } from "../html/render.js";
import { documentPage } from "./pages/index.js";
import { filled, placesOf, without } from "./testing/filled.js";
import { exampleDocuments, exampleWorld } from "./testing/world.js";

/** What the compiler makes of fields that are published otherwise than they are written, and what else to look at. */
const published: Readonly<Partial<Record<DocumentKind, readonly object[]>>> = {
  instrument: [
    { id: "instruments/x", concept: "instruments/x", issuers: ["ex-organ"] },
    { id: "instruments/x", concept: "instruments/x", issuers: [], draft: undefined },
    {
      ...{ id: "instruments/x", concept: "instruments/x", issuers: [], draft: undefined, status: "repealed" },
      expressions: [{ effective: "1999-01-01", by: "adoption" }],
    },
  ],
  region: [{ id: "regions/990000", concept: "regions/990000" }],
  edition: [{}, { official: true }],
  "register-row": [{ row: "A1-01", section: "A1" }],
  redirect: [{ redirectKind: "moved" }],
};

/** Places that the model names and no page shows as such, each with the reason. */
const excused: readonly (readonly [RegExp, string])[] = [
  [/(^|\.)digest$/, "a proof of which text is meant, for machines"],
  [/^instrument issuer$/, "published as issuers"],
  [/^edition official(\.|$)/, "published as officialCounts"],
  [/^edition categories\.provenance$/, "the page says where the edition is from; of one category the interface does"],
  [/^entry repair\.repairable$/, "yes is what is said where it is left out too"],
  [/^measure duration\.(min|max|permanent)$/, "a term is told as one, and this one says that it is permanent"],
  [/^record-format nature$/, "told by the banner, from what is published of every document"],
  [/^record-format elements\.(precision|scale)$/, "told of decimal numbers alone"],
  [/^record-format elements\.requiredWhen$/, "told of what is not always required"],
  [/^docket unanswered$/, "counted from the comments where there are any"],
  [/^docket windows\.groups$/, "the same groups as those of the docket"],
  [/^docket (windows|materials|concerns)\.id$/, "names a part within the docket and is shown nowhere"],
  [/^redirect kind$/, "published as redirectKind"],
  [/^vocabulary values\.group$/, "told where a vocabulary of groups gives it a title"],
];

function html(document: PublishedDocument, locale: "zh-CN" | "en"): string {
  const world = exampleWorld({ locale }, [...exampleDocuments, document]);
  const site = { locale, origin: "https://www.example.org", root: "/", worker: "" };
  return mainOf.document(site, documentPage(world, document));
}

/** Places of which nothing on the page changes, in either language, when they are taken away from a document. */
function silentIn(document: PublishedDocument): Set<string> {
  const whole = { zh: html(document, "zh-CN"), en: html(document, "en") };
  const silent = placesOf(document.documentKind).filter((place) => {
    const less = without(document, place.split("."));
    try {
      return html(less, "zh-CN") === whole.zh && html(less, "en") === whole.en;
    } catch {
      // What a page cannot be made without, it reads: such a field is in every document.
      return false;
    }
  });
  return new Set(silent);
}

/** Places that no document of the kind shows. */
function silentOf(kind: DocumentKind): string[] {
  const id = `x/${kind}`;
  const variants = (published[kind] ?? [{}]).map((facts) =>
    silentIn(filled(kind, { id, concept: id, file: "x.yaml", ...facts })),
  );
  return placesOf(kind).filter((place) => variants.every((silent) => silent.has(place)));
}

const isExcused = (kind: DocumentKind, place: string): boolean =>
  excused.some(([pattern]) => pattern.test(place) || pattern.test(`${kind} ${place}`));

describe("the page of a kind shows every field, and every part of one, that the model gives it", () => {
  it.each(documentKinds)("%s", (kind) => {
    expect(silentOf(kind).filter((place) => !isExcused(kind, place))).toEqual([]);
  });
});
