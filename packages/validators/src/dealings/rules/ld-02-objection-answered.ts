import { opinion2020 } from "../../cites.js";
import { regimes } from "../../settings.js";
import { exampleDealing } from "../examples.js";
import { defineDealingRule } from "../rule.js";

export const objectionAnswered = defineDealingRule({
  code: "LD-02",
  slug: "objection-answered",
  title: { zh: "异议须核实并反馈", en: "An objection is verified and answered" },
  since: regimes[2020],
  severity: "error",
  ground: "explicit",
  cites: opinion2020("8"),
  applies: ["designation"],
  message: {
    zh: ({ id }) => `名单决定“${id}”没有在决定之前核实并反馈当事人的异议。`,
    en: ({ id }) => `Before designation “${id}” the party’s objection was not verified and answered.`,
  },
  hint: {
    zh: () => "请核实异议并向当事人反馈结果，写明 verifiedOn 和 answeredOn，然后再作决定。",
    en: () => "Verify the objection, answer the party, state verifiedOn and answeredOn, and only then decide.",
  },
  *check({ objection, decidedOn }) {
    if (objection === undefined) return;
    const { verifiedOn, answeredOn } = objection;
    const isAnswered = verifiedOn !== undefined && answeredOn !== undefined && verifiedOn <= answeredOn;
    if (!isAnswered) yield { path: ["objection"] };
    else if (decidedOn !== undefined && decidedOn < answeredOn) yield { path: ["objection", "answeredOn"] };
  },
  examples: {
    pass: exampleDealing("designation", {
      objection: { raisedOn: "2026-05-03", verifiedOn: "2026-05-08", answeredOn: "2026-05-10" },
    }),
    fail: exampleDealing("designation", { objection: { raisedOn: "2026-05-03" } }),
  },
});
