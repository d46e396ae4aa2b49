import { exampleDealing } from "../examples.js";
import { defineDealingRule } from "../rule.js";

const fields = ["source", "sourceId", "collectedOn", "changedOn"] as const;

const names = {
  source: { zh: "来源", en: "its source" },
  sourceId: { zh: "来源编号", en: "its id at the source" },
  collectedOn: { zh: "采集日期", en: "when it was collected" },
  changedOn: { zh: "最近变动日期", en: "when it last changed" },
} as const;

export const traceable = defineDealingRule({
  code: "ID-08",
  slug: "traceable",
  title: { zh: "记录可查、可核、可溯", en: "A record can be traced" },
  severity: "error",
  ground: "engineering",
  cites: [],
  applies: ["record"],
  messages: { fault: ["what"] },
  *check(record) {
    const field = fields.find((each) => record[each] === undefined);
    if (field !== undefined) yield { path: [field], params: { what: names[field] } };
  },
  examples: {
    pass: exampleDealing("record"),
    fail: exampleDealing("record", { source: undefined }),
  },
});
