import type { Proposal } from "@mulu/schema";

import { opinion2020 } from "../cites.js";
import { exampleDocket, exampleProposal } from "../examples/procedures.js";
import { defineRule } from "../rule.js";
import { part } from "../say/messages.js";
import { regimes } from "../settings.js";

interface Part {
  id: "reason" | "basis" | "decisions" | "collector" | "subjects" | "day";
  isIn: (proposal: Proposal) => boolean;
  /** Asked of proposals about this only. */
  only?: Proposal["subject"];
}

const parts: readonly Part[] = [
  { id: "reason", isIn: ({ why }) => why !== undefined },
  { id: "basis", isIn: ({ basis, kind }) => kind === "remove" || (basis ?? []).length > 0 },
  {
    id: "decisions",
    only: "entry",
    isIn: ({ decided, kind }) => kind === "remove" || (decided?.sharing === true && decided.publication),
  },
  {
    id: "collector",
    only: "entry",
    isIn: ({ collectedBy, kind }) => kind === "remove" || collectedBy !== undefined,
  },
  { id: "subjects", isIn: ({ affects }) => affects !== undefined },
  { id: "day", isIn: ({ effective }) => effective !== undefined },
];

export const proposalComplete = defineRule({
  code: "PS-02",
  slug: "proposal-complete",
  since: regimes[2020],
  severity: "error",
  ground: "derived",
  cites: opinion2020("1", "3", "4"),
  applies: ["docket"],
  messages: { fault: ["what", "parts"] },
  parts: { reason: [], basis: [], decisions: [], collector: [], subjects: [], day: [] },
  *check({ proposals = [] }) {
    for (const [index, proposal] of proposals.entries()) {
      const absent = parts.filter(
        ({ isIn, only }) => (only ?? proposal.subject) === proposal.subject && !isIn(proposal),
      );
      if (absent.length === 0 || proposal.kind === "law-amendment-suggestion") continue;
      const names = absent.map(({ id }) => part(id));
      yield { path: ["proposals", index], params: { what: proposal.what, parts: names } };
    }
  },
  examples: {
    pass: exampleDocket({ proposals: exampleProposal() }),
    fail: exampleDocket({ proposals: exampleProposal({ basis: null }) }),
  },
});
