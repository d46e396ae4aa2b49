import type { CatalogSet } from "@mulu/engine";
import type { FindingParam, IsoDate, PublishedEdition } from "@mulu/schema";

import { opinion2020 } from "../cites.js";
import { exampleEnacted, exampleProcedure } from "../examples/procedures.js";
import { isEnacted } from "../lookups/procedures.js";
import { defineRule } from "../rule.js";
import { part } from "../say/messages.js";
import { regimes } from "../settings.js";

interface DatedStage {
  name: FindingParam;
  on: IsoDate | undefined;
  path: readonly string[];
}

function stagesOf(set: CatalogSet, { procedure, dates }: PublishedEdition): DatedStage[] {
  const docket = procedure?.consultation === undefined ? undefined : set.get(procedure.consultation);
  const { opened, closes } = docket?.documentKind === "docket" ? docket : {};
  const at = (stage: string): readonly string[] => ["procedure", stage];
  return [
    { name: part("proposal"), on: procedure?.proposal?.date, path: at("proposal") },
    { name: part("collation"), on: procedure?.collation?.date, path: at("collation") },
    { name: part("openingComments"), on: opened, path: at("consultation") },
    { name: part("closingComments"), on: closes, path: at("consultation") },
    { name: part("review"), on: procedure?.review?.date, path: at("review") },
    { name: part("publication"), on: procedure?.publication?.date, path: at("publication") },
    { name: part("effect"), on: dates?.effective, path: ["dates", "effective"] },
  ];
}

function isReview(earlier: DatedStage, later: DatedStage): boolean {
  return earlier.path[1] === "review" && later.path[1] === "publication";
}

/** Publication before review is PS-06’s, effect before publication PS-08’s. */
export const stageOrder = defineRule({
  code: "PS-07",
  slug: "stage-order",
  since: regimes[2020],
  severity: "error",
  ground: "derived",
  cites: opinion2020("1", "9"),
  applies: ["edition"],
  messages: { fault: ["later", "earlier"] },
  parts: {
    proposal: [],
    collation: [],
    openingComments: [],
    closingComments: [],
    review: [],
    publication: [],
    effect: [],
  },
  *check(edition, { set }) {
    if (!isEnacted(edition)) return;
    const dated = stagesOf(set, edition).filter((stage) => stage.on !== undefined);
    for (const [index, later] of dated.entries()) {
      const earlier = dated[index - 1];
      if (!earlier || (earlier.on ?? "") <= (later.on ?? "")) continue;
      if (later.path[0] === "dates" || isReview(earlier, later)) continue;
      yield { path: later.path, params: { earlier: earlier.name, later: later.name } };
      return;
    }
  },
  examples: {
    pass: exampleEnacted(),
    fail: exampleEnacted({ procedure: exampleProcedure({ collation: "{ date: 2025-05-01, by: ex-ministry }" }) }),
  },
});
