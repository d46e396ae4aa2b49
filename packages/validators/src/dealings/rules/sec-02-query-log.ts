import { opinion2020 } from "../../cites.js";
import { part } from "../../say/messages.js";
import { regimes } from "../../settings.js";
import { exampleDealing } from "../examples.js";
import { defineDealingRule } from "../rule.js";

const fields = ["by", "on", "entry", "purpose", "ground", "resultCount"] as const;

const names = {
  by: part("whoQueried"),
  on: part("when"),
  entry: part("whatWasQueried"),
  purpose: part("purpose"),
  ground: part("legalGround"),
  resultCount: part("numberResults"),
  reviewer: part("reviewer"),
} as const;

export const queryLog = defineDealingRule({
  code: "SEC-02",
  slug: "query-log",
  since: regimes[2020],
  severity: "error",
  ground: "explicit",
  cites: opinion2020("13"),
  applies: ["query"],
  messages: { fault: [] },
  parts: {
    whoQueried: [],
    when: [],
    whatWasQueried: [],
    purpose: [],
    legalGround: [],
    numberResults: [],
    reviewer: [],
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
