import type { RecordedComment } from "@mulu/engine";
import { receiptDigest } from "@mulu/engine";
import type { PublishedDocument, PublishedMeasure } from "@mulu/schema";

import type { PageModel } from "../../model/page.js";
import { allPages } from "../pages/index.js";
import type { World } from "../world.js";
import { exampleComment as comment, exampleEdition as edition, fullDocket } from "@mulu/fixtures";
import { linesOf } from "./text.js";
import { exampleDocuments, exampleWorld } from "./world.js";

/** A docket that proposes a change of a measure, with comments: what the tests of its pages ask. Everything is synthetic. */
const id = "consultations/ex-docket";

function measure(year: string, zh: string, en: string): PublishedMeasure {
  const { nature, official, layer, provenance } = edition(year);
  return {
    ...{ nature, official, layer, provenance },
    documentKind: "measure",
    id: `national/measures/${year}/ex-measure`,
    concept: "national/measures/ex-measure",
    edition: `national/measures/${year}`,
    file: `national/measures/${year}/ex-measure.yaml`,
    title: { zh, en },
    type: "other",
    effect: "reduces-rights",
    status: "in-force",
    basis: [],
  };
}

export const documents: readonly PublishedDocument[] = [
  ...exampleDocuments,
  edition("2024"),
  edition("2025", { nature: "draft", supersedes: "national/measures/2024" }),
  measure("2024", "限制从事示例活动三年", "Three years"),
  measure("2025", "限制从事示例活动一年", "One year"),
];

const comments: readonly RecordedComment[] = [
  comment(1, { line: "ex-line", receipt: receiptDigest("7K3M-Q9XF-02VD-1TRB") }),
  comment(2, { duplicateOf: 1, disposition: "duplicate", receipt: receiptDigest("0000-1111-2222-3333") }),
  comment(3, { disposition: "adopted", change: "national/measures/2025/ex-measure", group: "experts" }),
  { number: 4, window: "first", group: "public", received: "2026-01-06", channel: "e-mail", summary: { zh: "未答" } },
];

export function world(locale = "zh-CN", facts: Parameters<typeof fullDocket>[0] = {}, held = comments): World {
  return exampleWorld({ locale }, [...documents, fullDocket(facts)], new Map([[id, held]]));
}

export function page(of: World, path: string): PageModel {
  const found = allPages(of).find((each) => each.path === path);
  if (!found) throw new Error(`There is no page ${path}.`);
  return found;
}

export const path = `/catalogs/${id}/`;
export const textIn = (model: PageModel, section: string): string =>
  (model.sections.find((each) => each.id === section)?.blocks ?? [])
    .flatMap(linesOf)
    .map((line) => line.map((piece) => (typeof piece === "string" ? piece : piece.text)).join(""))
    .join("\n");
