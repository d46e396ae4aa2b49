import { commitmentPlan } from "../../settings.js";
import { exampleDealing } from "../examples.js";
import { defineDealingRule } from "../rule.js";

const parts = [
  { code: "informed", title: { zh: "已知晓告知事项", en: "that the notice was understood" } },
  { code: "meets-conditions", title: { zh: "符合条件", en: "that conditions are met" } },
  { code: "bears-liability", title: { zh: "愿意承担责任", en: "that liability is borne" } },
  { code: "genuine-will", title: { zh: "意思表示真实", en: "that it is the true will" } },
] as const;

export const fourConfirmations = defineDealingRule({
  code: "CM-03",
  slug: "four-confirmations",
  title: { zh: "承诺书须有四项确认、一式两份", en: "A letter of commitment has four confirmations and two copies" },
  since: commitmentPlan.since,
  severity: "error",
  ground: "explicit",
  cites: [{ instrument: commitmentPlan.instrument, article: "2" }],
  applies: ["commitment"],
  messages: { fault: ["lacking"] },
  *check({ confirmations, copies }) {
    if (confirmations === undefined) yield { path: ["confirmations"], missing: "confirmations" };
    if (copies === undefined) yield { path: ["copies"], missing: "copies" };
    const lacking = [
      ...parts.filter(({ code }) => confirmations && !confirmations.includes(code)).map(({ title }) => title),
      ...(copies !== undefined && copies < 2 ? [{ zh: "双方各执的一份", en: "a copy for each side" }] : []),
    ];
    if (lacking.length === 0) return;
    const zh = lacking.map((each) => each.zh).join("、");
    const en = lacking.map((each) => each.en).join(", ");
    yield { path: ["confirmations"], params: { lacking: { zh, en } } };
  },
  examples: {
    pass: exampleDealing("commitment"),
    fail: exampleDealing("commitment", { confirmations: ["informed", "meets-conditions", "genuine-will"] }),
  },
});
