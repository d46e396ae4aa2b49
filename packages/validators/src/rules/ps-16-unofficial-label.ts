import type { CatalogSet } from "@mulu/engine";
import type { FindingParam, PublishedDocument, PublishedList } from "@mulu/schema";

import { exampleEnacted } from "../examples/procedures.js";
import { defineRule } from "../rule.js";
import { part } from "../say/messages.js";
import type { Example, Violation } from "../rule.js";

/** 官方, but not 非官方. */
const claim = /(?<!非)官方/;

/** Whether the act that sets a list standard has a number in the register. */
const hasNumber = ({ setBy }: PublishedList, set: CatalogSet): boolean =>
  setBy !== undefined && set.instrument(setBy.instrument)?.number !== undefined;

function* faults(document: PublishedDocument, set: CatalogSet): Iterable<Violation> {
  if (document.documentKind === "edition" && document.nature === "official" && !document.publication) {
    yield fault(["nature"], part("isMarkedOfficialBut"));
  }
  if (document.documentKind === "list" && document.official && !hasNumber(document, set)) {
    yield fault(["provenance", "status"], part("claimsOfficialSourceBut"));
  }
  if (document.official || document.nature === "official") return;
  if (document.documentKind === "edition" && claim.test(document.title.zh)) {
    yield fault(["title", "zh"], part("callsItselfOfficialIn"));
  }
  if ("provenance" in document && document.provenance.status === "official") {
    yield fault(["provenance", "status"], part("claimsOfficialSourceBut"));
  }
}

function fault(path: string[], what: FindingParam): Violation {
  return { path, params: { fault: what } };
}

function example(publication: string | null): Example {
  const title = "{ zh: 示例公布版本, en: Example published edition }";
  return exampleEnacted({ title, nature: "official", publication });
}

/** Nothing here is official until number and address of the publication are recorded. */
export const unofficialLabel = defineRule({
  code: "PS-16",
  slug: "unofficial-label",
  severity: "error",
  ground: "engineering",
  cites: [],
  applies: ["edition", "entry", "measure", "list"],
  messages: { fault: ["fault"] },
  parts: { isMarkedOfficialBut: [], callsItselfOfficialIn: [], claimsOfficialSourceBut: [] },
  check: (document, { set }) => faults(document, set),
  examples: {
    pass: example("{ number: 示例〔2026〕1号, url: https://www.example.gov.cn/1, date: 2026-01-01 }"),
    fail: example(null),
  },
});
