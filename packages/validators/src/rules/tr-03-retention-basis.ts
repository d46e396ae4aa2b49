import { opinion2020 } from "../cites.js";
import { exampleList } from "../examples/files.js";
import { isAmong, isDecided } from "../lookups/bases.js";
import { standsFromBefore } from "../lookups/legacy.js";
import { defineRule } from "../rule.js";
import { part } from "../say/messages.js";
import { lawOrPolicyLevels } from "../settings.js";

function kept(instrument: string): Readonly<Record<string, string>> {
  const basis = `[{ instrument: ${instrument}, article: "12", role: list-field, weight: operative }]`;
  return { inForce: "{ from: 2018-03-01 }", transition: `{ assessedOn: 2021-06-01, outcome: kept, basis: ${basis} }` };
}

export const retentionBasis = defineRule({
  code: "TR-03",
  slug: "retention-basis",
  severity: "error",
  ground: "explicit",
  cites: opinion2020("6", "9"),
  applies: ["list"],
  messages: { fault: ["fault"] },
  parts: { statesNoBasis: [], citesBasisTooLow: [] },
  *check(list, { set, date }) {
    const { transition } = list;
    if (!standsFromBefore(list, date) || transition?.outcome !== "kept") return;
    const bases = (transition.basis ?? []).filter(({ weight }) => weight === "operative");
    if (bases.some((basis) => isAmong(set, basis, lawOrPolicyLevels) || !isDecided(set, basis))) return;
    const none = part("statesNoBasis");
    const low = part("citesBasisTooLow");
    if (bases.length === 0)
      yield { path: ["transition", "basis"], missing: "transition.basis", params: { fault: none } };
    else yield { path: ["transition", "basis"], params: { fault: low } };
  },
  examples: {
    pass: exampleList(kept("ex-admin-reg")),
    fail: exampleList(kept("ex-normative")),
  },
});
