import { beijingPlan, regimes } from "../../settings.js";
import { exampleDealing } from "../examples.js";
import { defineDealingRule } from "../rule.js";

const noTruth = { zh: "没有真实性的公开承诺", en: "carries no public commitment to its truth" };
const noAuthority = { zh: "没有授权整合、共享和使用", en: "is not authorised to be integrated, shared and used" };

export const voluntaryTruth = defineDealingRule({
  code: "CM-14",
  slug: "voluntary-truth",
  title: { zh: "自愿信息须承诺真实并授权", en: "Voluntary information is vouched for and authorised" },
  since: regimes[2020],
  severity: "error",
  ground: "explicit",
  cites: [{ instrument: beijingPlan.instrument }],
  applies: ["voluntary"],
  messages: { fault: ["fault"] },
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
