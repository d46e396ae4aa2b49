import equal from "fast-deep-equal";

import { opinion2020 } from "../../cites.js";
import { regimes } from "../../settings.js";
import { exampleDealing, exampleDocument } from "../examples.js";
import { defineDealingRule } from "../rule.js";

/** A record of a fine, where the document says five thousand. */
function recorded(penaltyYuan: number) {
  const document = { ...exampleDocument, contents: { penaltyYuan: 5000 } };
  return { fields: { penaltyYuan }, document };
}

export const faithfulRecord = defineDealingRule({
  code: "RC-04",
  slug: "faithful-record",
  since: regimes[2020],
  severity: "error",
  ground: "explicit",
  cites: opinion2020("2"),
  applies: ["record"],
  messages: { fault: [] },
  *check({ fields, document }) {
    if (fields === undefined) {
      yield { path: ["fields"], missing: "fields" };
      return;
    }
    const names = Object.keys(fields);
    if (names.length === 0) return;
    const contents = document?.contents;
    if (contents === undefined) {
      yield { path: ["document", "contents"], missing: "document.contents" };
      return;
    }
    for (const field of names) {
      const isSame = Object.hasOwn(contents, field) && equal(contents[field], fields[field]);
      if (!isSame) yield { path: ["fields", field], params: { field } };
    }
  },
  examples: {
    pass: exampleDealing("record", recorded(5000)),
    fail: exampleDealing("record", recorded(50000)),
  },
});
