import type { Proposal, Text } from "@mulu/schema";

import { opinion2020 } from "../cites.js";
import { exampleDocket, exampleProposal } from "../examples/procedures.js";
import { defineRule } from "../rule.js";
import { regimes } from "../settings.js";

interface Part extends Text {
  isIn: (proposal: Proposal) => boolean;
  /** Asked of proposals about this only. */
  only?: Proposal["subject"];
}

const parts: readonly Part[] = [
  { zh: "理由", en: "reason", isIn: ({ why }) => why !== undefined },
  { zh: "法律依据", en: "legal basis", isIn: ({ basis, kind }) => kind === "remove" || (basis ?? []).length > 0 },
  {
    zh: "共享和公开决定",
    en: "decisions on sharing and publication",
    only: "entry",
    isIn: ({ decided, kind }) => kind === "remove" || (decided?.sharing === true && decided.publication),
  },
  {
    zh: "采集部门",
    en: "collecting department",
    only: "entry",
    isIn: ({ collectedBy, kind }) => kind === "remove" || collectedBy !== undefined,
  },
  { zh: "影响的主体", en: "subjects affected", isIn: ({ affects }) => affects !== undefined },
  { zh: "施行日期", en: "starting day", isIn: ({ effective }) => effective !== undefined },
];

export const proposalComplete = defineRule({
  code: "PS-02",
  slug: "proposal-complete",
  title: { zh: "提案要素齐全", en: "A proposal is complete" },
  since: regimes[2020],
  severity: "error",
  ground: "derived",
  cites: opinion2020("1", "3", "4"),
  applies: ["docket"],
  messages: { fault: ["what", "parts"] },
  *check({ proposals = [] }) {
    for (const [index, proposal] of proposals.entries()) {
      const absent = parts.filter(
        ({ isIn, only }) => (only ?? proposal.subject) === proposal.subject && !isIn(proposal),
      );
      if (absent.length === 0 || proposal.kind === "law-amendment-suggestion") continue;
      const names = { zh: absent.map(({ zh }) => zh).join("、"), en: absent.map(({ en }) => en).join(", ") };
      yield { path: ["proposals", index], params: { what: proposal.what, parts: names } };
    }
  },
  examples: {
    pass: exampleDocket({ proposals: exampleProposal() }),
    fail: exampleDocket({ proposals: exampleProposal({ basis: null }) }),
  },
});
