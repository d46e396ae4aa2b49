import { basisNeeds } from "@mulu/engine";
import type { FindingParam, SensitiveContent } from "@mulu/schema";

import { opinion2020, opinion2025 } from "../cites.js";
import { exampleEntry } from "../examples/files.js";
import { examplePublication } from "../examples/parts.js";
import { basisFaults } from "../lookups/bases.js";
import { defineRule } from "../rule.js";
import { part } from "../say/messages.js";
import { regimes } from "../settings.js";

const names: Readonly<Record<SensitiveContent, FindingParam>> = {
  "trade-secret": part("tradeSecrets"),
  privacy: part("privateMatters"),
  classified: part("classifiedInformation"),
  sensitive: part("sensitiveInformation"),
};

function secret(instrument: string): Readonly<Record<string, string>> {
  const basis = `[{ instrument: ${instrument}, article: "9", role: publication, weight: operative }]`;
  return { contains: "[trade-secret]", basis };
}

export const secretsAndPrivacy = defineRule({
  code: "PB-02",
  slug: "secrets-and-privacy",
  since: regimes[2020],
  severity: "error",
  ground: "explicit",
  cites: [...opinion2020("4"), ...opinion2025("2")],
  applies: ["entry"],
  messages: { fault: ["what", "fault"] },
  parts: { tradeSecrets: [], privateMatters: [], classifiedInformation: [], sensitiveInformation: [], namesNone: [] },
  *check(entry, { set }) {
    const { publication } = entry;
    if (publication?.contains === undefined || !basisNeeds["PB-02"].asks(entry)) return;
    const none = part("namesNone");
    const needed = { need: basisNeeds["PB-02"], field: "publication", none };
    for (const { params, ...fault } of basisFaults(set, entry, needed)) {
      yield { ...fault, params: { ...params, what: publication.contains.map((code) => names[code]) } };
    }
  },
  examples: {
    pass: exampleEntry({ publication: examplePublication(secret("ex-law")) }),
    fail: exampleEntry({ publication: examplePublication(secret("ex-department-rule")) }),
  },
});
