import { CatalogSet } from "@mulu/engine";
import { text, worldDocuments } from "@mulu/fixtures";
import type { PublishedDocument } from "@mulu/schema";

import { emitInput } from "../input.js";
import { ruleWords } from "../rule-words.js";
import type { EmitInput } from "../artefact.js";

const words = ruleWords();

/** The example world as the emitters take it. */
export function worldInput(documents: readonly PublishedDocument[] = worldDocuments): EmitInput {
  return emitInput({
    set: new CatalogSet(documents),
    words,
    findings: [
      {
        rule: "SH-01",
        severity: "error",
        verdict: "fail",
        file: "catalogs/national/information/ex-2026/ex-entry.yaml",
        range: { start: { line: 1, column: 1 }, end: { line: 1, column: 6 } },
        subject: "national/information/ex-2026/ex-entry",
        path: ["sharing"],
        message: text("没有写明共享范围"),
        cites: [{ instrument: "ex-law", article: "5" }],
      },
    ],
  });
}
