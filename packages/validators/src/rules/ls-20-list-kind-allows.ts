import { opinion2020, opinion2025 } from "../cites.js";
import { exampleList, exampleMeasure, examplePaths } from "../examples/files.js";
import { rightsReducingConsequences } from "../lookups/measures.js";
import { defineRule } from "../rule.js";
import { attentionListKind, regimes, seriousListKinds } from "../settings.js";

/** Key-attention lists are TS-02’s. */
export const listKindAllows = defineRule({
  code: "LS-20",
  slug: "list-kind-allows",
  title: {
    zh: "只有严重失信主体名单可以附加减损权益的措施",
    en: "Only serious lists may carry measures that reduce rights",
  },
  since: regimes[2020],
  severity: "error",
  ground: "explicit",
  cites: [...opinion2020("6"), ...opinion2025("12")],
  applies: ["list"],
  message: {
    zh: ({ thing, measure }) => `${thing}不是严重失信主体名单，不得附加减损权益的措施“${measure}”。`,
    en: ({ thing, measure }) =>
      `${thing} is no serious list; it may not carry the rights-reducing measure “${measure}”.`,
  },
  hint: {
    zh: () => "请删去该措施；确属严重失信的，依法另行设列并写明 kind: serious。",
    en: () => "Remove the measure; where the conduct is serious, set up a serious list by law, with kind: serious.",
  },
  *check(list, { set }) {
    if (seriousListKinds.includes(list.kind) || list.kind === attentionListKind) return;
    yield* rightsReducingConsequences(set, list);
  },
  examples: {
    pass: exampleList({ kind: "white-list", consequences: "[]" }, "2026"),
    fail: {
      ...exampleMeasure(),
      ...exampleList({ kind: "white-list", consequences: `[${examplePaths.measure.replace(".yaml", "")}]` }, "2026"),
    },
  },
});
