import { opinion2020 } from "../cites.js";
import { examplePaths } from "../examples/files.js";
import { exampleEnacted, exampleProcedure } from "../examples/procedures.js";
import { isEnacted } from "../lookups/procedures.js";
import { defineRule } from "../rule.js";
import { regimes } from "../settings.js";

const stages = [
  { code: "proposal", zh: "提出", en: "proposal" },
  { code: "collation", zh: "汇总", en: "collation" },
  { code: "consultation", zh: "征求意见", en: "consultation" },
  { code: "publication", zh: "公布", en: "publication" },
] as const;

/** A missing review is PS-06’s. */
export const localSameProcedure = defineRule({
  code: "LB-12",
  slug: "local-same-procedure",
  title: { zh: "补充目录参照全国目录的程序", en: "A supplement follows the national procedure" },
  since: regimes[2020],
  severity: "error",
  ground: "explicit",
  cites: opinion2020("1", "9"),
  applies: ["edition"],
  message: {
    zh: ({ thing, stage }) => `${thing}没有${stage}的记录；补充目录和清单参照全国程序制定。`,
    en: ({ thing, stage }) => `${thing} has no record of ${stage}; a supplement follows the national procedure.`,
  },
  hint: {
    zh: () => "请补写 procedure 的五个阶段：proposal、collation、consultation、review、publication。",
    en: () => "State the five stages in procedure: proposal, collation, consultation, review, publication.",
  },
  *check(edition) {
    if (edition.layer !== "local" || !isEnacted(edition)) return;
    const { procedure } = edition;
    const stage = stages.find(({ code }) => procedure?.[code] === undefined);
    if (stage === undefined) return;
    yield { path: ["procedure", stage.code], missing: `procedure.${stage.code}`, params: { stage } };
  },
  examples: {
    pass: exampleEnacted({}, examplePaths.localEnacted),
    fail: exampleEnacted({ procedure: exampleProcedure({ collation: null }) }, examplePaths.localEnacted),
  },
});
