import type { Finding } from "@mulu/schema";
import { describe, expect, it } from "vitest";

import { exampleFile, exampleLocalEntry } from "../examples/files.js";
import { exampleWorld } from "../examples/world.js";
import type { Example, RunnableRule } from "../rule.js";
import { runRules } from "../run.js";
import { furtherCases } from "../testing/cases.js";
import { linkedSet } from "../testing/publish.js";
import { rules } from "./index.js";
import { localEntryLocalRegulation } from "./lb-08-local-entry-local-regulation.js";

function findings(rule: RunnableRule, files: Example): Finding[] {
  return runRules(linkedSet({ ...exampleWorld, ...files }), { rules: [rule], asOf: "2026-11-20" });
}

/** Ids that a hint gives for a clerk to copy; those of the example world begin with ex-. */
const named =
  /\b(?:instrument|issuer|collectedBy|authority|source|parent|organization|by): \[?(?!its-)([a-z]+[0-9/-][a-z0-9/-]*)|\b(?:collectedBy|by): \[?(?!its-)([a-z]+)/g;

describe("a hint", () => {
  it.each(rules.map((rule) => [rule.code, rule] as const))(
    "of %s names no law, office or source of its own",
    (_, rule) => {
      const said = [rule.examples.fail, ...(furtherCases[rule.code] ?? [])].flatMap((files) => findings(rule, files));
      const ids = said.flatMap(({ hint }) =>
        [hint?.zh ?? "", hint?.en ?? ""].flatMap((text) =>
          [...text.matchAll(named)].map(([, id, office]) => id ?? office ?? ""),
        ),
      );
      expect(ids.filter((id) => !id.startsWith("ex-"))).toEqual([]);
    },
  );

  const resting = { basis: `[{ instrument: ex-normative, article: "1", role: inclusion, weight: operative }]` };
  const another = {
    "instruments/ex-guangdong-reg.yaml": exampleFile("instrument", {
      title: "{ zh: 示例另一省条例, en: Example regulation of another province }",
      level: "local-regulation",
      issuer: "ex-local-congress",
      region: `"440000"`,
    }),
  };

  it("for a local entry names the regulations that reach its region, and no other", () => {
    const [finding] = findings(localEntryLocalRegulation, { ...another, ...exampleLocalEntry(resting) });
    expect(finding?.hint?.zh).toMatch(/ex-local-reg\b/);
    expect(finding?.hint?.zh).not.toContain("ex-guangdong-reg");
  });
});
