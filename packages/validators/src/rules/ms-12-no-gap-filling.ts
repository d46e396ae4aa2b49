import { opinion2020 } from "../cites.js";
import { exampleDocket, exampleProposal } from "../examples/procedures.js";
import { isAmong } from "../lookups/bases.js";
import { defineRule } from "../rule.js";
import { lawLevels, regimes } from "../settings.js";

const exampleNotice = "[{ instrument: ex-normative, role: measure, weight: operative }]";

export const noGapFilling = defineRule({
  code: "MS-12",
  slug: "no-gap-filling",
  since: regimes[2020],
  severity: "error",
  ground: "explicit",
  cites: opinion2020("10", "15"),
  applies: ["docket"],
  messages: { fault: ["what"] },
  *check({ proposals = [] }, { set }) {
    for (const [index, { tooWeak, kind, basis = [], what }] of proposals.entries()) {
      if (!tooWeak || kind === "law-amendment-suggestion" || kind === "remove") continue;
      if (!basis.some((each) => isAmong(set, each, lawLevels))) yield { path: ["proposals", index], params: { what } };
    }
  },
  examples: {
    pass: exampleDocket({ proposals: exampleProposal({ tooWeak: "true", kind: "law-amendment-suggestion" }) }),
    fail: exampleDocket({ proposals: exampleProposal({ tooWeak: "true", basis: exampleNotice }) }),
  },
});
