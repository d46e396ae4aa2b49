import { opinion2020 } from "../cites.js";
import { exampleEntry } from "../examples/files.js";
import { examplePersonal, examplePublication } from "../examples/parts.js";
import { fieldFlags } from "../examples/vocabularies.js";
import { concernsPersons } from "../lookups/entries.js";
import { defineRule } from "../rule.js";
import { maskedFlags, regimes } from "../settings.js";

function isPersonal(flags: readonly string[] = []): boolean {
  return flags.some((flag) => maskedFlags.includes(flag));
}

/** An entry about persons, published with their consent, with an identifier. */
function persons(mask: string | null): Readonly<Record<string, string>> {
  const rule = mask === null ? "" : `, mask: ${mask}`;
  return {
    subjects: "[natural-person]",
    personal: examplePersonal,
    publication: examplePublication({ consentRequired: "true" }),
    fields: `[{ title: { zh: 示例证件号码, en: Example identity number }, flags: [identifier]${rule} }]`,
  };
}

export const maskingDeclared = defineRule({
  code: "PB-04",
  slug: "masking-declared",
  since: regimes[2020],
  severity: "error",
  ground: "explicit",
  cites: opinion2020("4"),
  applies: ["entry"],
  messages: { fault: ["names"] },
  *check(entry) {
    if (entry.publication?.publishable !== true || !concernsPersons(entry)) return;
    const open = (entry.fields ?? []).filter(({ flags, mask }) => mask === undefined && isPersonal(flags));
    if (open.length === 0) return;
    yield { path: ["fields"], missing: "fields.mask", params: { names: open.map(({ title }) => title) } };
  },
  examples: {
    pass: { ...fieldFlags, ...exampleEntry(persons("{ zh: 保留后两位, en: Keep the last two }")) },
    fail: { ...fieldFlags, ...exampleEntry(persons(null)) },
  },
});
