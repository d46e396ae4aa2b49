import { opinion2020 } from "../../cites.js";
import { lawLevels, regimes, undecidedLevel } from "../../settings.js";
import { exampleDealing, exampleDocument } from "../examples.js";
import { defineDealingRule } from "../rule.js";

export const recognisingAuthority = defineDealingRule({
  code: "RC-05",
  slug: "recognising-authority",
  since: regimes[2020],
  severity: "error",
  ground: "derived",
  cites: opinion2020("1", "2"),
  applies: ["record"],
  messages: { fault: [] },
  *check({ document }) {
    const { authorityKind, authorisedByLevel } = document ?? {};
    if (authorityKind === undefined) {
      yield { path: ["document", "authorityKind"], missing: "document.authorityKind" };
    } else if (authorityKind === "other") yield { path: ["document", "authorityKind"] };
    else if (authorityKind === "authorised-organization") {
      if (authorisedByLevel === undefined || authorisedByLevel === undecidedLevel) {
        yield { path: ["document", "authorisedByLevel"], missing: "document.authorisedByLevel" };
      } else if (!lawLevels.some((level) => level === authorisedByLevel)) {
        yield { path: ["document", "authorisedByLevel"] };
      }
    }
  },
  examples: {
    pass: exampleDealing("record"),
    fail: exampleDealing("record", { document: { ...exampleDocument, authorityKind: "other" } }),
  },
});
