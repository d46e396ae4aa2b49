import { opinion2020 } from "../cites.js";
import { exampleDocket, exampleProposal } from "../examples/procedures.js";
import { defineRule } from "../rule.js";
import { regimes } from "../settings.js";

const again = "{ on: 2025-06-01, by: ex-agency }";

export const sensitiveArea = defineRule({
  code: "PS-14",
  slug: "sensitive-area",
  title: { zh: "社会关注度高、认识不统一的须再次审查", en: "Matters of high concern are reviewed again" },
  since: regimes[2020],
  severity: "warning",
  ground: "explicit",
  cites: opinion2020("1"),
  applies: ["docket"],
  message: {
    zh: ({ thing, what }) => `${thing}中“${what}”属于社会关注度高、认识尚不统一的领域，没有再次审查的记录。`,
    en: ({ what, thing }) =>
      `“${what}” in ${thing} is a matter of high public concern, and has no record of a second review.`,
  },
  hint: {
    zh: () => "请慎重推进，补写 secondReview: { on: 日期, by: 单位 }。",
    en: () => "Proceed with care, and add secondReview: { on: day, by: its-id }.",
  },
  *check({ proposals = [] }) {
    for (const [index, { sensitive, secondReview, what }] of proposals.entries()) {
      if (sensitive && secondReview === undefined) yield { path: ["proposals", index], params: { what } };
    }
  },
  examples: {
    pass: exampleDocket({ proposals: exampleProposal({ sensitive: "true", secondReview: again }) }),
    fail: exampleDocket({ proposals: exampleProposal({ sensitive: "true" }) }),
  },
});
