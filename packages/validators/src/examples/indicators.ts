import type { Example } from "../rule.js";
import { exampleFile } from "./files.js";

const folder = "national/indicators/ex-2026";
const provenance = "{ status: inferred, confidence: high, verified: 2026-01-01, note: 示例数据 }";

interface Place {
  slug: string;
  number: number;
  zh: string;
  parent?: string;
  score?: number;
}

const places: readonly Place[] = [
  { slug: "first", number: 1, zh: "示例甲", score: 60 },
  { slug: "second", number: 2, zh: "示例乙", score: 40 },
  { slug: "first-part", number: 1, zh: "示例甲之一", parent: "first" },
  { slug: "second-part", number: 2, zh: "示例乙之一", parent: "second" },
  { slug: "third-part", number: 3, zh: "示例乙之二", parent: "second" },
];

function file({ slug, number, zh, parent, score }: Place): string {
  const lines = [
    `title: { zh: ${zh}, en: Example ${slug} }`,
    `level: ${parent === undefined ? 1 : 2}`,
    `number: ${number}`,
    ...(parent === undefined ? [] : [`parent: ${folder}/${parent}`]),
    ...(score === undefined ? [] : [`score: ${score}`]),
    `provenance: ${provenance}`,
  ];
  return `${lines.join("\n")}\n`;
}

/** Two indicators of level one with three below them, in an edition with some sections changed; parents by slug. */
export function exampleIndicators(
  edition: Readonly<Record<string, string | null>>,
  parents: Readonly<Record<string, string>> = {},
): Example {
  const title = "{ zh: 示例指标, en: Example indicators }";
  return {
    [`${folder}/edition.yaml`]: exampleFile("edition", { title, categories: null, ...edition }),
    ...Object.fromEntries(
      places.map((place) => {
        const parent = parents[place.slug];
        return [`${folder}/${place.slug}.yaml`, file(parent === undefined ? place : { ...place, parent })];
      }),
    ),
  };
}
