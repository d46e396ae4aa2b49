import { citingKinds } from "@mulu/schema";

import { opinion2020 } from "../cites.js";
import { exampleEntry } from "../examples/files.js";
import { allBases, basisParams } from "../lookups/bases.js";
import { defineRule } from "../rule.js";
import { regimes } from "../settings.js";

/** A basis of the example law whose article 12 has a registered digest of letters a. */
function withDigest(letter: string): string {
  const digest = `sha256:${letter.repeat(64)}`;
  return `\n  - { instrument: ex-law, article: "12", digest: "${digest}", role: inclusion, weight: operative }`;
}

/** The register keeps no text of laws, so a quotation cannot be looked up in it; the digest of what was read can. */
export const digestMatchesArticle = defineRule({
  code: "LB-04",
  slug: "digest-matches-article",
  since: regimes[2020],
  severity: "error",
  ground: "derived",
  cites: opinion2020("9"),
  applies: citingKinds,
  messages: { fault: ["cite"], open: ["cite"] },
  *check(document, { set }) {
    for (const { basis, path } of allBases(document)) {
      if (basis.digest === undefined || basis.article === undefined) continue;
      const registered = set.instrument(basis.instrument)?.articles?.[basis.article]?.digest;
      const params = { cite: basisParams(set, basis).cite };
      if (registered === undefined)
        yield { path: [...path, "digest"], verdict: "cannot-say", severity: "warning", params };
      else if (registered !== basis.digest) yield { path: [...path, "digest"], params };
    }
  },
  examples: {
    pass: exampleEntry({ basis: withDigest("a") }),
    fail: exampleEntry({ basis: withDigest("b") }),
  },
});
