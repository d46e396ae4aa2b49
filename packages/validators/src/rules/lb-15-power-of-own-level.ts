import type { AdminLevel, LegalBasis, PublishedDocument, RegionCode } from "@mulu/schema";

import { opinion2020 } from "../cites.js";
import { exampleFile } from "../examples/files.js";
import { basisParams } from "../lookups/bases.js";
import { defineRule } from "../rule.js";
import { code } from "../say/messages.js";
import type { Example } from "../rule.js";
import { regimes } from "../settings.js";

/** Level of a division, by the form of its code (GB/T 2260): the last four or two digits of a higher one are zeros. */
function levelOfRegion(code: RegionCode): AdminLevel {
  if (code.endsWith("0000")) return "province";
  return code.endsWith("00") ? "prefecture" : "county";
}

/** Bases of what a local body makes, each with its place. */
function basesOf(document: PublishedDocument): readonly LegalBasis[] {
  if (document.documentKind !== "edition" && document.documentKind !== "entry") return [];
  return document.basis ?? [];
}

/** A catalog of a city, on an article that gives the catalog to one level. */
function resting(level: AdminLevel): Example {
  return {
    "instruments/ex-empowering-reg.yaml": exampleFile("instrument", {
      title: "{ zh: 示例省信用目录条例, en: Example regulation on catalogs }",
      level: "local-regulation",
      issuer: "ex-local-congress",
      region: `"370000"`,
      articles: `\n  "22": { gist: { zh: 示例：编制补充目录, en: Example - makes the supplement }, empowers: ${level} }`,
    }),
    "local/370200/information/ex-city/edition.yaml": exampleFile("edition", {
      title: "{ zh: 示例市补充目录（草案）, en: Example supplement of a city (draft) }",
      nature: "draft",
      supplements: "national/information",
      basis: `[{ instrument: ex-empowering-reg, article: "22", role: inclusion, weight: operative }]`,
    }),
  };
}

/**
 * A regulation of a province may keep the supplement to the province’s own department. Whether a city may still make
 * one on that article is for a lawyer to say; that the article names another level is not.
 */
export const powerOfOwnLevel = defineRule({
  code: "LB-15",
  slug: "power-of-own-level",
  since: regimes[2020],
  severity: "warning",
  ground: "derived",
  cites: opinion2020("1"),
  applies: ["edition", "entry"],
  messages: { fault: ["cite", "given", "own"] },
  *check(document, { set }) {
    if (document.regionCode === undefined) return;
    const own = levelOfRegion(document.regionCode);
    for (const [index, basis] of basesOf(document).entries()) {
      if (basis.weight !== "operative" || basis.article === undefined) continue;
      const given = set.instrument(basis.instrument)?.articles?.[basis.article]?.empowers;
      if (given === undefined || given === own) continue;
      const { cite } = basisParams(set, basis);
      const [givenTitle, ownTitle] = [code("admin-levels", given), code("admin-levels", own)];
      yield { path: ["basis", index, "article"], params: { cite, given: givenTitle, own: ownTitle } };
    }
  },
  examples: { pass: resting("prefecture"), fail: resting("province") },
});
