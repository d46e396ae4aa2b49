import { part } from "../../say/messages.js";
import { beijingPlan, regimes } from "../../settings.js";
import { exampleDealing } from "../examples.js";
import { defineDealingRule } from "../rule.js";

const noTruth = part("carriesNoPublicCommitment");
const noAuthority = part("isNotAuthorisedTo");

export const voluntaryTruth = defineDealingRule({
  code: "CM-14",
  slug: "voluntary-truth",
  since: regimes[2020],
  severity: "error",
  ground: "explicit",
  cites: [{ instrument: beijingPlan.instrument }],
  applies: ["voluntary"],
  messages: { fault: ["fault"] },
  parts: { carriesNoPublicCommitment: [], isNotAuthorisedTo: [] },
  *check({ truthCommitted, authorised }) {
    if (truthCommitted === undefined) yield { path: ["truthCommitted"], missing: "truthCommitted" };
    else if (!truthCommitted) yield { path: ["truthCommitted"], params: { fault: noTruth } };
    if (authorised === undefined) yield { path: ["authorised"], missing: "authorised" };
    else if (!authorised) yield { path: ["authorised"], params: { fault: noAuthority } };
  },
  examples: {
    pass: exampleDealing("voluntary"),
    fail: exampleDealing("voluntary", { authorised: false }),
  },
});
