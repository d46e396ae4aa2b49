import { opinion2020 } from "../../cites.js";
import { exampleEntry } from "../../examples/files.js";
import { examplePublication } from "../../examples/parts.js";
import { regimes } from "../../settings.js";
import { admitsAbsence } from "../../gaps/declared-gaps.js";
import { entryThere } from "../entries.js";
import { exampleDealing } from "../examples.js";
import { defineDealingRule } from "../rule.js";

/** Silent where LB-13 speaks. */
export const publicationAllowed = defineDealingRule({
  code: "PB-01",
  slug: "publication-allowed",
  since: regimes[2020],
  severity: "error",
  ground: "explicit",
  cites: opinion2020("4"),
  applies: ["publication"],
  messages: { fault: [] },
  *check({ entry: id }, context) {
    const entry = id === undefined ? undefined : entryThere(id, context);
    if (entry === undefined || entry === "cannot-say") return;
    if (entry.publication === undefined) yield { path: ["entry"], gap: { document: entry.id, field: "publication" } };
    else if (!entry.publication.publishable) yield { path: ["entry"], params: { title: { titleOf: entry.id } } };
    else if (entry.publication.scope === undefined && admitsAbsence(context.set, entry, "publication.scope")) {
      // Public in part, or on request only: which of the records, nobody here knows.
      yield { path: ["entry"], gap: { document: entry.id, field: "publication.scope" } };
    }
  },
  examples: {
    pass: exampleDealing("publication"),
    fail: exampleDealing(
      "publication",
      {},
      { catalogs: exampleEntry({ publication: examplePublication({ publishable: "false" }) }) },
    ),
  },
});
