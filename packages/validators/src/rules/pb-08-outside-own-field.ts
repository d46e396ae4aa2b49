import { opinion2025 } from "../cites.js";
import { exampleEntry, exampleFile } from "../examples/files.js";
import { defineRule } from "../rule.js";
import { regimes } from "../settings.js";

/** An entry of market regulation on the portal of a bureau competent for another or for that field. */
function ofField(field: string): Readonly<Record<string, string>> {
  return {
    "organizations/ex-bureau.yaml": exampleFile("organization", { kind: "local-department", fields: `[${field}]` }),
    ...exampleEntry({ field: "market-regulation" }),
  };
}

export const outsideOwnField = defineRule({
  code: "PB-08",
  slug: "outside-own-field",
  since: regimes[2025],
  severity: "warning",
  ground: "explicit",
  cites: opinion2025("8"),
  applies: ["entry"],
  messages: { fault: ["who"] },
  *check({ publication, field, collectedBy = [] }, { set }) {
    if (field === undefined || publication?.channels?.includes("department-portal") !== true) return;
    const [collector] = collectedBy.flatMap(({ organization }) =>
      organization === undefined ? [] : (set.organization(organization) ?? []),
    );
    if (collector?.fields === undefined || collector.fields.includes(field)) return;
    yield { path: ["publication", "channels"], params: { who: { titleOf: collector.id } } };
  },
  examples: {
    pass: ofField("market-regulation"),
    fail: ofField("taxation"),
  },
});
