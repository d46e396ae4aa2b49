import { CatalogSet } from "@mulu/engine";
import type { PublishedDocument, PublishedVocabulary } from "@mulu/schema";
import { describe, expect, it } from "vitest";

import { glossed } from "./glossary.js";
import { glossaryPages } from "./pages/glossary.js";
import { textOf } from "./testing/text.js";
import { exampleWorld } from "./testing/world.js";
import type { World } from "./world.js";

const provenance = { status: "seed", confidence: "medium", source: "register", verified: "2026-01-02" } as const;
const identity = { documentKind: "vocabulary", nature: "transcription", official: false, layer: "national" } as const;

function vocabulary(name: string, values: PublishedVocabulary["values"]): PublishedVocabulary {
  const id = `vocabularies/${name}`;
  return {
    ...identity,
    id,
    concept: id,
    file: `${id}.yaml`,
    title: { zh: name, en: name },
    closed: false,
    values,
    provenance,
  };
}

const documents = [
  vocabulary("glossary-groups", [{ code: "core", title: { zh: "核心概念", en: "Core concepts" } }]),
  vocabulary("glossary", [
    {
      code: "proposal",
      title: { zh: "提出建议 / 征求意见", en: "proposal / consultation" },
      synonyms: ["建言", "suggestion"],
      identifiers: ["Proposal"],
      group: "core",
    },
  ]),
];
const worlds = { zh: worldOf(documents, "zh-CN"), en: worldOf(documents, "en") };

function worldOf(held: readonly PublishedDocument[], locale: string): World {
  return { ...exampleWorld({ locale }), set: new CatalogSet(held) };
}

describe("the glossary", () => {
  it("leads a text to a term only where it is exactly that term", () => {
    expect(glossed(worlds.zh, "征求意见")).toEqual([{ text: "征求意见", href: "/glossary/#proposal" }]);
    expect(glossed(worlds.en, "Consultation")).toEqual([{ text: "Consultation", href: "/glossary/#proposal" }]);
    expect(glossed(worlds.zh, "征求意见稿")).toEqual(["征求意见稿"]);
  });

  it("shows each term in both languages with its synonyms and names in code, and is found by all of them", () => {
    for (const each of Object.values(worlds)) {
      const [page] = glossaryPages(each);
      expect(page?.path).toBe("/glossary/");
      expect(page && textOf(page)).toMatch(
        /提出建议 \/ 征求意见.*建言[^]*proposal \/ consultation.*suggestion[^]*Proposal/,
      );
      expect(page?.keywords).toEqual(["提出建议 / 征求意见", "proposal / consultation", "建言", "suggestion"]);
    }
  });

  it("has no page while the data has no glossary", () => {
    expect(glossaryPages(worldOf([], "en"))).toEqual([]);
  });
});
