import { opinion2020 } from "../cites.js";
import { exampleList, exampleMeasure, examplePaths } from "../examples/files.js";
import { rightsReducingConsequences } from "../lookups/measures.js";
import { defineRule } from "../rule.js";
import { attentionListKind, regimes } from "../settings.js";

const noExit = { zh: "须写明移出条件", en: "it must say how one leaves it" };

export const keyAttention = defineRule({
  code: "TS-02",
  slug: "key-attention",
  title: {
    zh: "重点关注名单须可退出，不得附加减损权益的措施",
    en: "A key-attention list can be left, and carries no rights-reducing measure",
  },
  since: regimes[2020],
  severity: "error",
  ground: "derived",
  cites: opinion2020("6", "9"),
  applies: ["list"],
  messages: { fault: ["fault"] },
  *check(list, { set }) {
    if (list.kind !== attentionListKind) return;
    if ((list.removal ?? []).length === 0) yield { path: ["removal"], missing: "removal", params: { fault: noExit } };
    for (const { path, params } of rightsReducingConsequences(set, list)) {
      const { zh, en } = params.measure;
      const fault = { zh: `不得附加减损权益的措施“${zh}”`, en: `it may not carry the rights-reducing measure “${en}”` };
      yield { path, params: { fault } };
    }
  },
  examples: {
    pass: exampleList({ kind: "key-attention" }, "2026"),
    fail: {
      ...exampleMeasure(),
      ...exampleList({ kind: "key-attention", consequences: `[${examplePaths.measure.replace(".yaml", "")}]` }, "2026"),
    },
  },
});
