import { same } from "@mulu/schema";
import type { Citation, Said, Text } from "@mulu/schema";

import type { CatalogSet } from "../catalog-set.js";
import { formatCitation, formatClause } from "../cite.js";
import { citedOnInWords } from "../cited-on/words.js";
import { titleOf } from "../titles.js";
import { say } from "../words/radar/say.js";
import type { RadarEdition, RadarVerdict } from "./model.js";
import type { Become } from "./verdict.js";

/** @public A verdict of the radar, as what is to be done. */
export const radarLabels: Readonly<Record<RadarVerdict, Said>> = {
  "basis-lost": say("verdict.basis-lost"),
  review: say("verdict.review"),
  renumber: say("verdict.renumber"),
  "cannot-say": say("verdict.cannot-say"),
  "not-law": say("verdict.not-law"),
  keep: say("verdict.keep"),
};

/** What is to be done about a clause, and why. */
export function becomeInWords(set: CatalogSet, citation: Citation, become: Become): Said {
  const { now, then, becomes } = become;
  const verdict = radarLabels[become.verdict];
  const read = citedOnInWords(set, now);
  const said =
    then && then.is !== now.is
      ? say("when-made", { said: read, day: then.on, before: citedOnInWords(set, then) })
      : read;
  if (becomes === undefined) return say("clause", { verdict, said });
  return say("clause.renumbered", { verdict, clause: formatClause({ ...citation, article: becomes }), said });
}

/** A citation in words, by the number it is cited by. */
export function citeInWords(set: CatalogSet, citation: Citation): Text {
  return formatCitation(citation, set.instrument(citation.instrument)?.title);
}

function named(set: CatalogSet, id: string | undefined): Text {
  const document = id === undefined ? undefined : set.get(id);
  return document ? titleOf(document) : same(id ?? "");
}

/** Which edition above a supplement was made under, and which holds now. */
export function editionInWords(set: CatalogSet, edition: Omit<RadarEdition, "words">): Said {
  const [under, now] = [named(set, edition.under), named(set, edition.now)];
  switch (edition.verdict) {
    case "keep":
      return say("edition.keep", { now });
    case "review":
      return say("edition.review", { day: edition.made ?? "", under, now });
    case "cannot-say":
      return say("edition.cannot-say");
  }
}
