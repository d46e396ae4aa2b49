import type { DocumentOf } from "@mulu/engine";
import type { Text } from "@mulu/schema";

import { opinion2020 } from "../../cites.js";
import { exampleBasis, exampleEntry } from "../../examples/files.js";
import { regimes } from "../../settings.js";
import { entryThere, gapInForce } from "../entries.js";
import { exampleDealing } from "../examples.js";
import { defineDealingRule } from "../rule.js";
import type { DealingViolation } from "../rule.js";

function offCatalog(entry: string): Text {
  return {
    zh: `所查事项“${entry}”在查询之日不在适用于该地区的公共信用信息目录内，不得查询`,
    en: `is for “${entry}”, which no catalog in force in that region on the day of the query holds; it may not be made`,
  };
}

function otherPurpose(purpose: string, { title, query }: DocumentOf<"entry">): Text {
  const purposes = query?.purposes ?? [];
  return {
    zh: `的用途“${purpose}”不是目录条目“${title.zh}”写明的用途（${purposes.map(({ zh }) => zh).join("、")}）的原文，是否属于其中无法判断`,
    en: `is for “${purpose}”, not in the words of the purposes of catalog entry “${title.en}” (${purposes.map(({ en }) => en).join(", ")}); whether it is one of them cannot be said`,
  };
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
  title: {
    zh: "查询须在目录确定的事项和用途之内",
    en: "A query is of what the catalog holds, for the purposes it names",
  },
  since: regimes[2020],
  severity: "error",
  ground: "derived",
  cites: opinion2020("1", "13"),
  applies: ["query"],
  messages: { fault: ["fault"] },
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
