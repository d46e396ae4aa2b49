import { opinion2020 } from "../cites.js";
import { exampleBasis, exampleEntry } from "../examples/files.js";
import { basisFaults } from "../lookups/bases.js";
import { defineRule } from "../rule.js";
import { lawOrPolicyLevels, regimes } from "../settings.js";

function repair(instrument: string): string {
  return `\n  repairable: false\n  basis:${exampleBasis(instrument, "non-repairable").replace("\n  ", "\n    ")}`;
}

/** Silence means repairable. To say otherwise takes the same levels as including the information. */
export const repairableDefault = defineRule({
  code: "RP-01",
  slug: "repairable-default",
  title: { zh: "除有明确规定外，失信信息均可修复", en: "Information is repairable unless a text says otherwise" },
  since: regimes[2020],
  severity: "error",
  ground: "explicit",
  cites: opinion2020("11"),
  applies: ["entry"],
  message: {
    zh: ({ thing, fault }) => `${thing}标为不可修复，但${fault}；须有法律、法规或者党中央、国务院政策文件明确规定。`,
    en: ({ thing, fault }) =>
      `${thing} is marked non-repairable, but ${fault}; it takes a law, a regulation or a central policy document that says so.`,
  },
  hint: {
    zh: () =>
      `请在 repair 中写明依据，例如 basis: [{ instrument: 文件标识, article: "30", role: non-repairable, weight: operative }]；没有明确规定的，删去 repairable: false。`,
    en: () =>
      `State it under repair, for example basis: [{ instrument: its-id, article: "30", role: non-repairable, weight: operative }]; otherwise remove repairable: false.`,
  },
  *check(entry, { set }) {
    if (entry.repair?.repairable !== false) return;
    yield* basisFaults(set, entry, {
      role: "non-repairable",
      levels: lawOrPolicyLevels,
      field: "repair",
      none: { zh: "没有写明依据", en: "names no basis for that" },
    });
  },
  examples: {
    pass: exampleEntry({ repair: repair("ex-law") }),
    fail: exampleEntry({ repair: repair("ex-normative") }),
  },
});
