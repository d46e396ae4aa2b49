import { basisNeeds } from "@mulu/engine";

import { opinion2020 } from "../cites.js";
import { exampleEntry } from "../examples/files.js";
import { basisFaults } from "../lookups/bases.js";
import { defineRule } from "../rule.js";
import { part } from "../say/messages.js";
import { regimes } from "../settings.js";

export const otherDocumentNeedsBasis = defineRule({
  code: "RC-02",
  slug: "other-document-needs-basis",
  since: regimes[2020],
  severity: "error",
  ground: "explicit",
  cites: opinion2020("2"),
  applies: ["entry"],
  messages: { fault: ["fault"] },
  parts: { citesNoClauseThat: [] },
  *check(entry, { set }) {
    const need = basisNeeds["RC-02"];
    if (!need.asks(entry)) return;
    const none = part("citesNoClauseThat");
    yield* basisFaults(set, entry, { need, field: "recognition", none });
  },
  examples: {
    pass: exampleEntry({
      recognition: `{ documents: [other-by-law], basis: [{ instrument: ex-law, article: "30", role: recognition, weight: operative }] }`,
    }),
    fail: exampleEntry({ recognition: "{ documents: [other-by-law] }" }),
  },
});
