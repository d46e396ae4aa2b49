import { citing } from "../lookups/bases.js";

import { opinion2020 } from "../cites.js";
import { exampleList } from "../examples/files.js";
import { defineRule } from "../rule.js";
import { code, part } from "../say/messages.js";
import { administrativeListKind, nationalStandardLevels, regimes, undecidedLevel } from "../settings.js";

/**
 * Point 7 of the 2020 opinion, until point 12 of the 2025 opinion made the department rule a duty (LS-05). No instrument
 * at all is LB-01's; a level that awaits a ruling is LB-06's.
 */
export const nationalStandardForm = defineRule({
  code: "LS-04",
  slug: "national-standard-form",
  since: regimes[2020],
  until: regimes[2025],
  severity: "error",
  ground: "explicit",
  cites: opinion2020("7"),
  applies: ["list"],
  messages: { fault: ["fault"] },
  parts: { ofLevel: ["cite", "level"], departmentRuleWithoutReason: ["cite"] },
  *check(list, { set }) {
    const instrument = list.setBy && set.instrument(list.setBy.instrument);
    if (list.layer === "local" || list.kind !== administrativeListKind || !list.setBy || !instrument) return;
    const { level } = instrument;
    if (nationalStandardLevels.includes(level) || level === undecidedLevel) return;
    const cite = citing(list.setBy);
    if (level !== "department-rule") {
      const fault = part("ofLevel", { cite, level: code("legal-levels", level) });
      yield { path: ["setBy", "instrument"], params: { fault } };
    } else if (list.interimReason === undefined) {
      const fault = part("departmentRuleWithoutReason", { cite });
      yield { path: ["interimReason"], missing: "interimReason", params: { fault } };
    }
  },
  examples: {
    pass: exampleList({ setBy: `{ instrument: ex-department-rule, article: "3" }` }),
    fail: exampleList({ setBy: `{ instrument: ex-normative, article: "3" }` }),
  },
});
