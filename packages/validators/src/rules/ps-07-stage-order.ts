import type { CatalogSet } from "@mulu/engine";
import type { IsoDate, PublishedEdition, Text } from "@mulu/schema";

import { opinion2020 } from "../cites.js";
import { exampleEnacted, exampleProcedure } from "../examples/procedures.js";
import { isEnacted } from "../lookups/procedures.js";
import { defineRule } from "../rule.js";
import { regimes } from "../settings.js";

interface DatedStage {
  name: Text;
  on: IsoDate | undefined;
  path: readonly string[];
}

function stagesOf(set: CatalogSet, { procedure, dates }: PublishedEdition): DatedStage[] {
  const docket = procedure?.consultation === undefined ? undefined : set.get(procedure.consultation);
  const { opened, closes } = docket?.documentKind === "docket" ? docket : {};
  const at = (stage: string): readonly string[] => ["procedure", stage];
  return [
    { name: { zh: "提出", en: "proposal" }, on: procedure?.proposal?.on, path: at("proposal") },
    { name: { zh: "汇总", en: "collation" }, on: procedure?.collation?.on, path: at("collation") },
    { name: { zh: "开始征求意见", en: "opening of comments" }, on: opened, path: at("consultation") },
    { name: { zh: "截止征求意见", en: "closing of comments" }, on: closes, path: at("consultation") },
    { name: { zh: "审定", en: "review" }, on: procedure?.review?.on, path: at("review") },
    { name: { zh: "公布", en: "publication" }, on: procedure?.publication?.on, path: at("publication") },
    { name: { zh: "施行", en: "effect" }, on: dates?.effective, path: ["dates", "effective"] },
  ];
}

function isReview(earlier: DatedStage, later: DatedStage): boolean {
  return earlier.path[1] === "review" && later.path[1] === "publication";
}

/** Publication before review is PS-06’s, effect before publication PS-08’s. */
export const stageOrder = defineRule({
  code: "PS-07",
  slug: "stage-order",
  title: { zh: "程序各阶段依次进行", en: "The stages of the procedure follow each other" },
  since: regimes[2020],
  severity: "error",
  ground: "derived",
  cites: opinion2020("1", "9"),
  applies: ["edition"],
  messages: { fault: ["later", "earlier"] },
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
    fail: exampleEnacted({ procedure: exampleProcedure({ collation: "{ on: 2025-05-01, by: ex-ministry }" }) }),
  },
});
