import { describe, expect, it } from "vitest";

import type { PublishedEntry } from "@mulu/schema";

import { createWorld } from "../world.js";
import { exampleDocuments, exampleWorld } from "../testing/world.js";
import { questions } from "./entry-questions.js";

const held = exampleDocuments.find((document): document is PublishedEntry => document.documentKind === "entry");
if (!held) throw new Error("no entry");
const example: PublishedEntry = held;
const law = held.basis[0]?.instrument ?? "";

/** What the page answers, question by question, each line in words. */
function answers(changes: Partial<PublishedEntry>, locale = "zh-CN"): Record<string, string[]> {
  const { unknown: _, ...bare } = example;
  const entry: PublishedEntry = { ...bare, ...changes };
  const documents = exampleDocuments.map((each) => (each.id === entry.id ? entry : each));
  const { summary } = exampleWorld();
  const world = createWorld({ documents, findings: [], rules: [], questions: [], summary }, { locale });
  const [block] = questions(world, entry)[0]?.blocks ?? [];
  if (block?.type !== "facts") return {};
  const words = (line: (typeof block.facts)[number]["lines"][number]): string =>
    line.map((piece) => (typeof piece === "string" ? piece : piece.text)).join("");
  return Object.fromEntries(block.facts.map(({ term, lines }) => [term, lines.map(words)]));
}

describe("what is asked of an information", () => {
  it("is answered with the clause of each facet", () => {
    const basis = [{ instrument: law, article: "12", role: "publication", weight: "operative" }] as const;
    const said = answers({
      collectedBy: [{ title: { zh: "税务机关", en: "Tax authorities" }, kind: "public-organ" }],
      recordedIn: { zh: "信用档案", en: "credit archive" },
      publication: {
        publishable: true,
        scope: "public",
        term: { min: "P3Y", max: "P3Y" },
        within: { duration: "P20D", calendar: "working" },
        basis: [...basis],
      },
    });
    expect(said["谁采集？"]?.[0]).toContain("税务机关");
    expect(said["谁采集？"]?.[1]).toContain("第十二条");
    expect(said["记入何处？"]?.[0]).toBe("信用档案");
    expect(said["在哪里公开？"]?.at(-1)).toContain("第十二条");
    expect(said["多少日内公开？"]?.[0]).toContain("20");
    expect(said["公开多久，何时撤下？"]?.[0]).toContain("3年");
  });

  it("is said to be not stated, left to another text, or not known, each in its own words", () => {
    const said = answers({
      noneStated: ["collectedBy", "retention"],
      byReference: [{ field: "publication", words: { zh: "依照有关法律公示", en: "Published under the laws" } }],
      unknown: ["sharing"],
    });
    expect(said).toMatchObject({
      "谁采集？": ["条文没有写明"],
      "保存多久？": ["条文没有写明"],
      "在哪里公开？": ["条文没有自己写明，写的是“依照有关法律公示”"],
      "共享给谁？": ["尚不清楚"],
    });
  });

  it("names the part of an answer that the clause leaves out", () => {
    const sharing = { shareable: true, method: { zh: "通报有关部门", en: "Notified" } };
    const said = answers({ sharing, noneStated: ["sharing.scope"] });
    expect(said["共享给谁？"]).toEqual([
      "可以共享",
      expect.stringMatching(/共享范围：条文没有写明$/),
      expect.stringContaining("通报有关部门"),
    ]);
  });

  it("says of a catalog that others wrote what this project drew from clauses, and when it comes down", () => {
    const note = "据《示例法》第四条推断，不是目录的文字。";
    const fields = { publication: { status: "inferred", confidence: "medium" } } as const;
    const publication = {
      publishable: true,
      method: { zh: "甲类公开；乙类不公开", en: "The first; the second" },
      withdrawal: { zh: "撤销的三日内撤下；满三年撤下", en: "Three days; three years" },
    };
    const provenance = { ...example.provenance, fields };
    const own = answers({ nature: "compilation", publication, provenance });
    expect(own["在哪里公开？"]).toEqual(["可以公开", "甲类公开", "乙类不公开"]);
    const said = answers({ nature: "transcription", publication, provenance });
    expect(said["在哪里公开？"]).toEqual([
      "可以公开",
      "由本项目据所引条文推断，不是目录的文字",
      "甲类公开",
      "乙类不公开",
    ]);
    expect(said["公开多久，何时撤下？"]).toEqual(["撤销的三日内撤下", "满三年撤下"]);
    const collectedBy = [{ title: { zh: "行政机关", en: "Organ" } }];
    const drawn = answers({
      nature: "transcription",
      collectedBy,
      provenance: { ...provenance, fields: { collectedBy: { ...fields.publication, note } } },
    });
    expect(drawn["谁采集？"]?.at(-1)).toBe(note);
  });

  it("is not asked where nobody owns to the silence", () => {
    expect(Object.keys(answers({}))).toEqual([]);
  });

  it("is asked in English too", () => {
    expect(answers({ noneStated: ["collectedBy"] }, "en")).toEqual({
      "Who collects it?": ["Not stated by the clause"],
    });
  });
});
