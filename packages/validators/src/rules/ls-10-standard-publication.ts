import { opinion2020 } from "../cites.js";
import { exampleList } from "../examples/files.js";
import { defineRule } from "../rule.js";
import { part } from "../say/messages.js";
import { administrativeListKind, regimes } from "../settings.js";

const channels = ["credit-china", "designated-site"] as const;
const sites = {
  "credit-china": part("creditChina"),
  "designated-site": part("siteDepartmentDesignates"),
} as const;

const onlyDepartment = "\n  - { channel: designated-site, date: 2022-01-10, url: https://www.example.gov.cn/ }";

export const standardPublication = defineRule({
  code: "LS-10",
  slug: "standard-publication",
  since: regimes[2020],
  severity: "error",
  ground: "explicit",
  cites: opinion2020("7"),
  applies: ["list"],
  messages: { fault: ["where"] },
  parts: { creditChina: [], siteDepartmentDesignates: [] },
  *check({ kind, standardPublication }) {
    if (kind !== administrativeListKind) return;
    if (standardPublication === undefined)
      yield { path: ["standardPublication"], missing: "standardPublication", params: { where: sites["credit-china"] } };
    else {
      const absent = channels.find((channel) => !standardPublication.some((each) => each.channel === channel));
      if (absent) yield { path: ["standardPublication"], params: { where: sites[absent] } };
    }
  },
  examples: {
    pass: exampleList(),
    fail: exampleList({ standardPublication: onlyDepartment }),
  },
});
