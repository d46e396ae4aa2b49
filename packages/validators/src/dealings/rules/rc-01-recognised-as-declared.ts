import { opinion2020 } from "../../cites.js";
import { code } from "../../say/messages.js";
import { regimes } from "../../settings.js";
import { entryThere } from "../entries.js";
import { exampleDealing, exampleDocument } from "../examples.js";
import { defineDealingRule } from "../rule.js";

/** Silent where LB-13 speaks, and of information that is not negative. */
export const recognisedAsDeclared = defineDealingRule({
  code: "RC-01",
  slug: "recognised-as-declared",
  since: regimes[2020],
  severity: "error",
  ground: "explicit",
  cites: opinion2020("2"),
  applies: ["record"],
  messages: { fault: ["kind"] },
  *check({ entry: id, document }, context) {
    const entry = id === undefined ? undefined : entryThere(id, context);
    if (entry === undefined || entry === "cannot-say") return;
    if (entry.polarity === undefined) yield { path: ["entry"], gap: { document: entry.id, field: "polarity" } };
    if (entry.polarity !== "negative") return;
    const declared = entry.recognition?.documents;
    if (document?.kind === undefined) yield { path: ["document", "kind"], missing: "document.kind" };
    if (declared === undefined || declared.length === 0) {
      yield { path: ["entry"], gap: { document: entry.id, field: "recognition.documents" } };
    } else if (document?.kind !== undefined && !declared.some((kind) => kind === document.kind)) {
      yield {
        path: ["document", "kind"],
        params: { kind: code("recognition-documents", document.kind) },
      };
    }
  },
  examples: {
    pass: exampleDealing("record"),
    fail: exampleDealing("record", { document: { ...exampleDocument, kind: "arbitral-award" } }),
  },
});
