import { opinion2020, opinion2025 } from "../cites.js";
import { exampleList, exampleMeasure, examplePaths } from "../examples/files.js";
import { rightsReducingConsequences } from "../lookups/measures.js";
import { defineRule } from "../rule.js";
import { part } from "../say/messages.js";
import { administrativeListKind, attentionListKind, regimes, seriousListKinds } from "../settings.js";

/** What only lists of the kind `serious` may be called. */
const reservedName = "严重失信主体名单";
const called = part("beCalledSeriousDefault");

/** Key-attention lists are TS-02’s. */
export const listKindAllows = defineRule({
  code: "LS-20",
  slug: "list-kind-allows",
  since: regimes[2020],
  severity: "error",
  ground: "explicit",
  cites: [...opinion2020("6"), ...opinion2025("12")],
  applies: ["list"],
  messages: { fault: ["what"] },
  parts: { beCalledSeriousDefault: [], carryRightsReducingMeasure: ["measure"] },
  *check(list, { set }) {
    if (list.kind === administrativeListKind) return;
    if (list.title.zh.includes(reservedName)) yield { path: ["title", "zh"], params: { what: called } };
    if (seriousListKinds.includes(list.kind) || list.kind === attentionListKind) return;
    for (const { path, params } of rightsReducingConsequences(set, list)) {
      yield { path, params: { what: part("carryRightsReducingMeasure", params) } };
    }
  },
  examples: {
    pass: exampleList({ kind: "white-list", consequences: "[]" }, "2026"),
    fail: {
      ...exampleMeasure(),
      ...exampleList({ kind: "white-list", consequences: `[${examplePaths.measure.replace(".yaml", "")}]` }, "2026"),
    },
  },
});
