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
  message: {
    zh: ({ id, field }) => `查询“${id}”的登记缺少${field}。`,
    en: ({ id, field }) => `The log of query “${id}” lacks ${field}.`,
  },
  hint: {
    zh: () => "请登记查询人、时间、事项、用途、依据和结果数量；涉及个人的，写明审查人 reviewer。",
    en: () => "Register who, when, what, what for, on what ground and how many results; for persons also the reviewer.",
  },
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
