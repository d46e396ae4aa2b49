import { opinion2020 } from "../cites.js";
import { exampleList, exampleMeasure, examplePaths } from "../examples/files.js";
import { rightsReducingConsequences } from "../lookups/measures.js";
import { defineRule } from "../rule.js";
import { attentionListKind, regimes } from "../settings.js";

export const keyAttention = defineRule({
  code: "TS-02",
  slug: "key-attention",
  title: { zh: "重点关注名单不得附加减损权益的措施", en: "A key-attention list carries no rights-reducing measure" },
  since: regimes[2020],
  severity: "error",
  ground: "derived",
  cites: opinion2020("6", "9"),
  applies: ["list"],
  message: {
    zh: ({ thing, measure }) => `${thing}是重点关注名单，只能用于加强监管，不得附加减损权益的措施“${measure}”。`,
    en: ({ thing, measure }) =>
      `${thing} is a key-attention list, for closer supervision only; it may not carry the rights-reducing measure “${measure}”.`,
  },
  hint: {
    zh: () => "请删去该措施；可以保留增加检查频次等管理性措施。",
    en: () => "Remove it; management measures such as more inspections may stay.",
  },
  *check(list, { set }) {
    if (list.kind === attentionListKind) yield* rightsReducingConsequences(set, list);
  },
  examples: {
    pass: exampleList({ kind: "key-attention" }, "2026"),
    fail: {
      ...exampleMeasure(),
      ...exampleList({ kind: "key-attention", consequences: `[${examplePaths.measure.replace(".yaml", "")}]` }, "2026"),
    },
  },
});
