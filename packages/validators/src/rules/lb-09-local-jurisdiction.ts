import { covers } from "@mulu/engine";
import type { PublishedDocument } from "@mulu/schema";

import { opinion2020 } from "../cites.js";
import { exampleBasis, exampleEntry, exampleFile } from "../examples/files.js";
import { basisParams, operative } from "../lookups/bases.js";
import type { PlacedBasis } from "../lookups/bases.js";
import { acts } from "../lookups/measures.js";
import { defineRule } from "../rule.js";
import { regimes } from "../settings.js";

function carrying(document: PublishedDocument): readonly PlacedBasis[] {
  return document.documentKind === "measure" && !acts(document) ? [] : operative(document);
}

const guangdong = {
  "instruments/ex-guangdong-reg.yaml": exampleFile("instrument", {
    title: "{ zh: 示例另一省条例, en: Example regulation of another province }",
    level: "local-regulation",
    issuer: "ex-local-congress",
    region: `"440000"`,
  }),
};

/**
 * A province’s regulation reaches its cities; no regulation reaches another province. A regulation without a region is
 * ID-06’s.
 */
export const localJurisdiction = defineRule({
  code: "LB-09",
  slug: "local-jurisdiction",
  since: regimes[2020],
  severity: "error",
  ground: "derived",
  cites: opinion2020("1", "9"),
  applies: ["entry", "measure", "list"],
  messages: { fault: ["cite", "lawRegion", "region"] },
  *check(document, { set }) {
    const code = document.regionCode;
    if (document.layer !== "local" || code === undefined) return;
    for (const { basis, path } of carrying(document)) {
      const instrument = set.instrument(basis.instrument);
      if (instrument?.level !== "local-regulation" || instrument.region === undefined) continue;
      if (covers(set, instrument.region, code)) continue;
      const lawRegion = set.region(instrument.region)?.title ?? instrument.region;
      yield {
        path: [...path, "instrument"],
        params: { ...basisParams(set, basis), lawRegion, region: set.region(code)?.title ?? code },
      };
    }
  },
  examples: {
    pass: exampleEntry(
      { basis: exampleBasis("ex-local-reg", "inclusion") },
      "local/370000/information/ex-2026/ex-own.yaml",
    ),
    fail: {
      ...guangdong,
      ...exampleEntry(
        { basis: exampleBasis("ex-guangdong-reg", "inclusion") },
        "local/370000/information/ex-2026/ex-own.yaml",
      ),
    },
  },
});
