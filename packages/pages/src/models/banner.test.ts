import type { PublishedDocument } from "@mulu/schema";
import { describe, expect, it } from "vitest";

import { banner } from "./banner.js";
import { exampleDocuments, exampleWorld } from "./testing/world.js";
import { createWorld } from "./world.js";

const provenance = { confidence: "high", source: "example", verified: "2026-01-02" } as const;

function docket(status: "public-copy" | "official"): PublishedDocument {
  return {
    documentKind: "docket",
    nature: "transcription",
    official: false,
    layer: "national",
    id: "consultations/ex",
    concept: "consultations/ex",
    file: "consultations/ex/docket.yaml",
    title: { zh: "示例征求意见", en: "Example consultation" },
    proposes: ["national/information/ex-2027"],
    lead: "ex-organ",
    provenance: { ...provenance, status },
  };
}

function worldWith(nature: "draft" | "transcription") {
  const { summary } = exampleWorld();
  const edition = exampleDocuments.find(({ documentKind }) => documentKind === "edition");
  const id = "national/information/ex-2027";
  const documents = [...exampleDocuments, { ...edition, id, nature } as PublishedDocument];
  return createWorld({ documents, findings: [], rules: [], questions: [], summary }, { locale: "zh-CN" });
}

describe("the banner of a consultation", () => {
  it("calls it transcribed where it was copied from elsewhere", () => {
    expect(banner(worldWith("transcription"), docket("public-copy"))).toMatchObject({
      tone: "unofficial",
      label: "转录：非官方的征求意见记录",
    });
  });

  it("does not call an office’s own docket a transcription", () => {
    const own = { tone: "official", label: "征求意见卷宗", text: ["由主办单位自行登记。"] };
    expect(banner(worldWith("transcription"), docket("official"))).toEqual(own);
    // It consults on a draft that stands in this very repository.
    expect(banner(worldWith("draft"), docket("public-copy"))).toEqual(own);
  });
});

describe("the banner of an official edition", () => {
  it("names number, day and address of its publication", () => {
    const edition = exampleDocuments.find(({ documentKind }) => documentKind === "edition");
    const publication = { number: "示例〔2027〕1号", date: "2027-01-02", url: "https://www.example.org/notice" };
    const official = { ...edition, official: true, publication } as PublishedDocument;
    const { text } = banner(exampleWorld(), official);
    expect(JSON.stringify(text)).toMatch(/示例〔2027〕1号[^]*2027-01-02|2027-01-02[^]*示例〔2027〕1号/);
    expect(text).toContainEqual(expect.objectContaining({ href: publication.url }));
  });
});
