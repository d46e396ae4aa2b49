import { covers } from "@mulu/engine";

import { opinion2020 } from "../cites.js";
import { exampleFile } from "../examples/files.js";
import { exampleDocket, exampleProposal } from "../examples/procedures.js";
import { regionOf } from "../lookups/procedures.js";
import { defineRule } from "../rule.js";
import { proposerKinds, regimes } from "../settings.js";

const firm = { "organizations/ex-firm.yaml": exampleFile("organization", { kind: "company" }) };

export const proposerEligible = defineRule({
  code: "PS-01",
  slug: "proposer-eligible",
  since: regimes[2020],
  severity: "error",
  ground: "explicit",
  cites: opinion2020("1", "9"),
  applies: ["docket"],
  messages: { fault: ["what", "who"], open: ["what", "who"] },
  *check(docket, { set }) {
    const region = regionOf(set, docket);
    for (const [index, { by, what }] of (docket.proposals ?? []).entries()) {
      const body = set.organization(by);
      if (!body) continue;
      const path = ["proposals", index, "by"];
      const isNear = region === undefined || body.region === undefined || covers(set, body.region, region);
      if (body.kind === "unknown") yield { path, verdict: "cannot-say", params: { what, who: { titleOf: body.id } } };
      else if (!proposerKinds.includes(body.kind) || !isNear)
        yield { path, params: { what, who: { titleOf: body.id } } };
    }
  },
  examples: {
    pass: exampleDocket({ proposals: exampleProposal() }),
    fail: { ...firm, ...exampleDocket({ proposals: exampleProposal({ by: "ex-firm" }) }) },
  },
});
