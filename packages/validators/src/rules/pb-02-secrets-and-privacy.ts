import type { SensitiveContent, Text } from "@mulu/schema";

import { opinion2020, opinion2025 } from "../cites.js";
import { exampleEntry } from "../examples/files.js";
import { examplePublication } from "../examples/parts.js";
import { basisFaults } from "../lookups/bases.js";
import { defineRule } from "../rule.js";
import { lawLevels, regimes } from "../settings.js";

const names: Readonly<Record<SensitiveContent, Text>> = {
  "trade-secret": { zh: "商业秘密", en: "trade secrets" },
  privacy: { zh: "个人隐私", en: "private matters" },
  classified: { zh: "涉密信息", en: "classified information" },
  sensitive: { zh: "敏感信息", en: "sensitive information" },
};

function contents(codes: readonly SensitiveContent[]): Text {
  return {
    zh: codes.map((code) => names[code].zh).join("、"),
    en: codes.map((code) => names[code].en).join(", "),
  };
}

function secret(instrument: string): Readonly<Record<string, string>> {
  const basis = `[{ instrument: ${instrument}, article: "9", role: publication, weight: operative }]`;
  return { contains: "[trade-secret]", basis };
}

export const secretsAndPrivacy = defineRule({
  code: "PB-02",
  slug: "secrets-and-privacy",
  title: {
    zh: "商业秘密、个人隐私和涉密信息的公开须有法律、法规特别规定",
    en: "Secrets and private matters are published only where a law or regulation provides for it",
  },
  since: regimes[2020],
  severity: "error",
  ground: "explicit",
  cites: [...opinion2020("4"), ...opinion2025("2")],
  applies: ["entry"],
  messages: { fault: ["what", "fault"] },
  *check(entry, { set }) {
    const { publication } = entry;
    if (publication?.publishable !== true || publication.contains === undefined) return;
    const none = { zh: "没有写明", en: "names none" };
    const needed = { role: "publication", levels: lawLevels, field: "publication", none } as const;
    for (const { params, ...fault } of basisFaults(set, entry, needed)) {
      yield { ...fault, params: { ...params, what: contents(publication.contains) } };
    }
  },
  examples: {
    pass: exampleEntry({ publication: examplePublication(secret("ex-law")) }),
    fail: exampleEntry({ publication: examplePublication(secret("ex-department-rule")) }),
  },
});
