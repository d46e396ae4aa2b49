import { opinion2020 } from "../cites.js";
import { exampleEntry, exampleFile } from "../examples/files.js";
import { defineRule } from "../rule.js";
import { marketKinds, regimes } from "../settings.js";

/** An entry that a firm collects. */
function collected(changes: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return {
    "organizations/ex-platform-company.yaml": exampleFile("organization", { kind: "company" }),
    ...exampleEntry({ collectedBy: "[{ organization: ex-platform-company }]", ...changes }),
  };
}

export const publicOrigin = defineRule({
  code: "LB-14",
  slug: "public-origin",
  since: regimes[2020],
  severity: "error",
  ground: "explicit",
  cites: opinion2020("1"),
  applies: ["entry"],
  messages: { fault: ["who"] },
  *check({ voluntary, collectedBy = [] }, { set }) {
    if (voluntary) return;
    for (const [index, { organization }] of collectedBy.entries()) {
      const body = organization === undefined ? undefined : set.organization(organization);
      if (body && marketKinds.includes(body.kind))
        yield { path: ["collectedBy", index, "organization"], params: { who: { titleOf: body.id } } };
    }
  },
  examples: {
    pass: collected({ voluntary: "true" }),
    fail: collected({}),
  },
});
