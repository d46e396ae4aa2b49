import { opinion2020 } from "../../cites.js";
import { regimes } from "../../settings.js";
import { exampleDealing } from "../examples.js";
import { defineDealingRule } from "../rule.js";

const fields = ["by", "on", "entry", "purpose", "ground", "resultCount"] as const;

const names = {
  by: { zh: "查询人", en: "who queried" },
  on: { zh: "查询时间", en: "when" },
  entry: { zh: "所查事项", en: "what was queried" },
  purpose: { zh: "用途", en: "the purpose" },
  ground: { zh: "依据", en: "the legal ground" },
  resultCount: { zh: "结果数量", en: "the number of results" },
  reviewer: { zh: "审查人", en: "the reviewer" },
} as const;

export const queryLog = defineDealingRule({
  code: "SEC-02",
  slug: "query-log",
  title: { zh: "查询须登记和审查", en: "Queries are registered and reviewed" },
  since: regimes[2020],
  severity: "error",
  ground: "explicit",
  cites: opinion2020("13"),
  applies: ["query"],
  messages: { fault: [] },
  *check(entry) {
    const needed = [...fields, ...(entry.personal === true ? (["reviewer"] as const) : [])];
    const field = needed.find((each) => entry[each] === undefined);
    if (field !== undefined) yield { path: [field], params: { field: names[field] } };
  },
  examples: {
    pass: exampleDealing("query"),
    fail: exampleDealing("query", { ground: undefined }),
  },
});
