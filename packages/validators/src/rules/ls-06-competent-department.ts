import { opinion2020, opinion2025 } from "../cites.js";
import { exampleList } from "../examples/files.js";
import { defineRule } from "../rule.js";
import { regimes } from "../settings.js";

export const competentDepartment = defineRule({
  code: "LS-06",
  slug: "competent-department",
  since: regimes[2020],
  severity: "error",
  ground: "derived",
  cites: [...opinion2020("7"), ...opinion2025("12")],
  applies: ["list"],
  messages: { fault: ["who"], open: ["who"] },
  *check({ layer, setBy, authority, field }, { set }) {
    const rule = setBy === undefined ? undefined : set.instrument(setBy.instrument);
    if (layer === "local" || rule?.level !== "department-rule" || rule.issuers.length === 0) return;
    if (authority !== undefined && rule.issuers.includes(authority)) return;
    const issuers = rule.issuers.flatMap((id) => set.organization(id) ?? []);
    if (field !== undefined && issuers.some(({ fields }) => fields?.includes(field))) return;
    const [first] = issuers;
    if (first === undefined) return;
    const isKnown = issuers.every(({ fields }) => fields !== undefined) || authority !== undefined;
    yield {
      path: ["setBy"],
      params: { who: { titleOf: first.id } },
      ...(isKnown ? {} : { verdict: "cannot-say" as const }),
    };
  },
  examples: {
    pass: exampleList(),
    fail: exampleList({ authority: "ex-bureau" }),
  },
});
