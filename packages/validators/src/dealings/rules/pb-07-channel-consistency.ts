import { opinion2020 } from "../../cites.js";
import { code } from "../../say/messages.js";
import { regimes } from "../../settings.js";
import { exampleDealing } from "../examples.js";
import { defineDealingRule } from "../rule.js";
import { serviceInstitution } from "../parts.js";
import { isOtherShowing, unknownOf } from "../showing.js";

const from = "2026-05-10";
const fields = { name: "示例市第一示例有限公司" };

export const channelConsistency = defineDealingRule({
  code: "PB-07",
  slug: "channel-consistency",
  since: regimes[2020],
  severity: "error",
  ground: "explicit",
  cites: opinion2020("5"),
  applies: ["publication"],
  messages: { fault: ["channel"] },
  *check(event) {
    for (const [index, copy] of (event.copies ?? []).entries()) {
      if (copy.channel === serviceInstitution) continue;
      if (isOtherShowing(event, copy)) {
        yield { path: ["copies", index], params: { channel: code("publication-channels", copy.channel) } };
      } else yield* unknownOf(event, copy, index);
    }
  },
  examples: {
    pass: exampleDealing("publication", { copies: [{ channel: "department-portal", from, fields }] }),
    fail: exampleDealing("publication", { copies: [{ channel: "department-portal", from, to: "2026-12-01", fields }] }),
  },
});
