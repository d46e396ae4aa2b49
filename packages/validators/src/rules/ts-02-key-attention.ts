import { opinion2020 } from "../cites.js";
import { exampleList, exampleMeasure, examplePaths } from "../examples/files.js";
import { rightsReducingConsequences } from "../lookups/measures.js";
import { defineRule } from "../rule.js";
import { part } from "../say/messages.js";
import { attentionListKind, regimes } from "../settings.js";

const noExit = part("itMustSayHow");

export const keyAttention = defineRule({
  code: "TS-02",
  slug: "key-attention",
  since: regimes[2020],
  severity: "error",
  ground: "derived",
  cites: opinion2020("6", "9"),
  applies: ["list"],
  messages: { fault: ["fault"] },
  parts: { itMustSayHow: [], itMayNotCarry: ["measure"] },
  *check(list, { set }) {
    if (list.kind !== attentionListKind) return;
    if ((list.removal ?? []).length === 0) yield { path: ["removal"], missing: "removal", params: { fault: noExit } };
    for (const { path, params } of rightsReducingConsequences(set, list)) {
      yield { path, params: { fault: part("itMayNotCarry", params) } };
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
