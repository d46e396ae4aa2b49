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
  title: {
    zh: "目录须一并明确是否公开、公开范围、渠道和期限",
    en: "The catalog itself decides publication, scope, channels and term",
  },
  since: regimes[2020],
  severity: "error",
  ground: "explicit",
  cites: opinion2020("4", "5"),
  applies: ["entry"],
  message: {
    zh: ({ thing, field }) => `${thing}没有在目录中一并明确${field}。`,
    en: ({ thing, field }) => `${thing} does not settle its ${field} in the catalog itself.`,
  },
  hint: {
    zh: () =>
      "请写明，例如 publication: { publishable: true, scope: public, channels: [department-portal, credit-china], term: { min: P1Y, max: P3Y } }；不公开的写 publication: { publishable: false }。",
    en: () =>
      "State it, for example publication: { publishable: true, scope: public, channels: [department-portal, credit-china], term: { min: P1Y, max: P3Y } }, or publication: { publishable: false }.",
  },
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
