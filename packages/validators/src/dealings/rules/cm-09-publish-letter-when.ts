import { commitmentPlan } from "../../settings.js";
import { exampleDealing } from "../examples.js";
import { defineDealingRule } from "../rule.js";

export const publishLetter = defineDealingRule({
  code: "CM-09",
  slug: "publish-letter-when",
  since: commitmentPlan.since,
  severity: "error",
  ground: "explicit",
  cites: [{ instrument: commitmentPlan.instrument, article: "3" }],
  applies: ["commitment"],
  messages: { fault: [] },
  *check({ publicInterest, thirdPartyInterest, hardToVerify, published }) {
    const given = { publicInterest, thirdPartyInterest, hardToVerify };
    if (Object.values(given).includes(true)) {
      if (published === undefined) yield { path: ["published"], missing: "published" };
      else if (!published) yield { path: ["published"] };
      return;
    }
    for (const [field, value] of Object.entries(given)) {
      if (value === undefined) yield { path: [field], missing: field };
    }
  },
  examples: {
    pass: exampleDealing("commitment"),
    fail: exampleDealing("commitment", { hardToVerify: true }),
  },
});
