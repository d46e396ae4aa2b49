import { part } from "../../say/messages.js";
import { exampleDealing } from "../examples.js";
import { defineDealingRule } from "../rule.js";

const fields = ["source", "sourceId", "collectedOn", "changedOn"] as const;

const names = {
  source: part("itsSource"),
  sourceId: part("itsIdAtSource"),
  collectedOn: part("whenItWasCollected"),
  changedOn: part("whenItLastChanged"),
} as const;

export const traceable = defineDealingRule({
  code: "ID-08",
  slug: "traceable",
  severity: "error",
  ground: "engineering",
  cites: [],
  applies: ["record"],
  messages: { fault: ["what"] },
  parts: { itsSource: [], itsIdAtSource: [], whenItWasCollected: [], whenItLastChanged: [] },
  *check(record) {
    const field = fields.find((each) => record[each] === undefined);
    if (field !== undefined) yield { path: [field], params: { what: names[field] } };
  },
  examples: {
    pass: exampleDealing("record"),
    fail: exampleDealing("record", { source: undefined }),
  },
});
