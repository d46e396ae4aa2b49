import type { Publication } from "@mulu/schema";

import { opinion2020 } from "../cites.js";
import { exampleEntry } from "../examples/files.js";
import { examplePublication } from "../examples/parts.js";
import { defineRule } from "../rule.js";
import { regimes } from "../settings.js";

function undecided({ scope, channels, term }: Publication): string[] {
  return [
    ...(scope === undefined || scope === "none" ? ["scope"] : []),
    ...(channels === undefined || channels.length === 0 ? ["channels"] : []),
    ...(term?.max === undefined && term?.min === undefined ? ["term"] : []),
  ];
}

export const publicationDecided = defineRule({
  code: "PB-01",
  slug: "publication-decided",
  since: regimes[2020],
  severity: "error",
  ground: "explicit",
  cites: opinion2020("4", "5"),
  applies: ["entry"],
  messages: { fault: [] },
  *check({ publication }) {
    if (!publication) yield { path: ["publication"], missing: "publication" };
    else if (publication.publishable) {
      for (const part of undecided(publication)) yield { path: ["publication", part], missing: `publication.${part}` };
    }
  },
  examples: {
    pass: exampleEntry({ publication: "{ publishable: false }" }),
    fail: exampleEntry({ publication: examplePublication({ term: null }) }),
  },
});
