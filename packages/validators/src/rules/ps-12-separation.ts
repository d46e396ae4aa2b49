import type { PublishedDocket, PublishedEdition } from "@mulu/schema";

import { opinion2020 } from "../cites.js";
import { exampleEnacted, exampleProcedure } from "../examples/procedures.js";
import { defineRule } from "../rule.js";
import { regimes } from "../settings.js";

interface Both {
  by: string;
  path: (string | number)[];
}

/** An edition that was reviewed by who proposed it. */
function* ofEdition({ procedure }: PublishedEdition): Iterable<Both> {
  const { proposal, review } = procedure ?? {};
  if (proposal !== undefined && proposal.by === review?.by)
    yield { by: proposal.by, path: ["procedure", "review", "by"] };
}

/** A consultation that is decided by who leads it, or by who handed in one of its proposals. */
function* ofDocket({ lead, proposals = [], decision }: PublishedDocket): Iterable<Both> {
  const by = decision?.by;
  if (by !== undefined && [lead, ...proposals.map((proposal) => proposal.by)].includes(by)) {
    yield { by, path: ["decision", "by"] };
  }
}

export const separation = defineRule({
  code: "PS-12",
  slug: "separation",
  since: regimes[2020],
  severity: "error",
  ground: "derived",
  cites: opinion2020("1"),
  applies: ["edition", "docket"],
  messages: { fault: ["who", "at"] },
  *check(document, { set }) {
    const found = document.documentKind === "edition" ? ofEdition(document) : ofDocket(document);
    for (const { by, path } of found) {
      const at = document.documentKind === "edition" ? "procedure: { review: { by: … } }" : "decision: { by: … }";
      yield { path, params: { who: set.organization(by)?.title ?? by, at } };
    }
  },
  examples: {
    pass: exampleEnacted(),
    fail: exampleEnacted({ procedure: exampleProcedure({ proposal: "{ date: 2025-06-01, by: ex-state-council }" }) }),
  },
});
