import type { DocumentOf } from "@mulu/engine";
import type { FindingParam } from "@mulu/schema";

import { opinion2020 } from "../../cites.js";
import { exampleBasis, exampleEntry } from "../../examples/files.js";
import { part } from "../../say/messages.js";
import { regimes } from "../../settings.js";
import { entryThere, gapInForce } from "../entries.js";
import { exampleDealing } from "../examples.js";
import { defineDealingRule } from "../rule.js";
import type { DealingViolation } from "../rule.js";

function offCatalog(entry: string): FindingParam {
  return part("isForWhichNo", { entry });
}

function otherPurpose(purpose: string, { id, query }: DocumentOf<"entry">): FindingParam {
  const purposes = query?.purposes ?? [];
  return part("otherPurpose", { purpose, entry: { titleOf: id }, purposes });
}

/** What is published is open to all; the rest is queried for the purposes that the entry names. */
function* faultsOfPurpose(entry: DocumentOf<"entry">, purpose: string | undefined): Iterable<DealingViolation> {
  if (entry.publication?.publishable === true || purpose === undefined) return;
  const purposes = entry.query?.purposes;
  if (purposes === undefined) yield { path: ["entry"], gap: { document: entry.id, field: "query.purposes" } };
  else if (!purposes.some(({ zh, en }) => zh === purpose || en === purpose)) {
    yield { path: ["purpose"], doubtful: "purpose", params: { fault: otherPurpose(purpose, entry) } };
  }
}

const closed = { publication: "{ publishable: false }" };

/** Silent where SEC-02 speaks: a query of which it is not registered what was queried, and what for. */
export const queryPermitted = defineDealingRule({
  code: "SEC-01",
  slug: "query-permitted",
  since: regimes[2020],
  severity: "error",
  ground: "derived",
  cites: opinion2020("1", "13"),
  applies: ["query"],
  messages: { fault: ["fault"] },
  parts: { otherPurpose: ["purpose", "entry", "purposes"], isForWhichNo: ["entry"] },
  *check({ entry: id, purpose, on }, context) {
    if (id === undefined) return;
    const then = { ...context, date: on ?? context.date };
    const entry = entryThere(id, then);
    if (entry === undefined) yield { path: ["entry"], params: { fault: offCatalog(id) } };
    else if (entry === "cannot-say") yield { path: ["entry"], gap: gapInForce("entry", id, then) };
    else yield* faultsOfPurpose(entry, purpose);
  },
  examples: {
    pass: exampleDealing("query", { purpose: "示例许可审查" }, { catalogs: exampleEntry(closed) }),
    fail: exampleDealing("query", {}, { catalogs: exampleEntry({ basis: exampleBasis("ex-repealed", "inclusion") }) }),
  },
});
