import { hasRunOut } from "@mulu/engine";

import { opinion2020 } from "../cites.js";
import { exampleList } from "../examples/files.js";
import { defineRule } from "../rule.js";
import { part } from "../say/messages.js";
import { administrativeListKind, regimes } from "../settings.js";

const faults = {
  noInterval: part("statesNoIntervalFor"),
  unanswered: part("wasFoundToNeed"),
  overdue: part("isOverdueForEvaluation"),
} as const;

function evaluated(answer: string): string {
  return `\n  - { date: 2021-06-01, by: ex-agency, ${answer}outcome: needs-revision }`;
}

export const thirdPartyEvaluation = defineRule({
  code: "LS-14",
  slug: "third-party-evaluation",
  since: regimes[2020],
  severity: "warning",
  ground: "explicit",
  cites: opinion2020("7"),
  applies: ["list"],
  messages: { fault: ["fault"] },
  parts: { statesNoIntervalFor: [], wasFoundToNeed: [], isOverdueForEvaluation: [] },
  *check(list, { date }) {
    const { kind, evaluateEvery, evaluations = [], inForce } = list;
    if (kind !== administrativeListKind) return;
    const last = [...evaluations].sort((a, b) => (a.date < b.date ? -1 : 1)).at(-1);
    const unanswered = evaluations.findIndex(({ outcome, answer }) => outcome === "needs-revision" && !answer);
    const since = last?.date ?? inForce?.from;
    if (evaluateEvery === undefined) {
      yield {
        path: ["evaluateEvery"],
        missing: "evaluateEvery",
        severity: "error",
        params: { fault: faults.noInterval },
      };
    } else if (unanswered !== -1) yield { path: ["evaluations", unanswered], params: { fault: faults.unanswered } };
    else if (since !== undefined && date !== undefined && hasRunOut(since, evaluateEvery, date)) {
      yield { path: ["evaluations"], params: { fault: faults.overdue } };
    }
  },
  examples: {
    pass: exampleList({ evaluations: evaluated("answer: { zh: 示例：已修订, en: Example - revised }, ") }),
    fail: exampleList({ evaluations: evaluated("") }),
  },
});
