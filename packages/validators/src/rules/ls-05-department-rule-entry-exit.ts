import type { FindingParam, PublishedList } from "@mulu/schema";

import { opinion2025 } from "../cites.js";
import { exampleList } from "../examples/files.js";
import { defineRule } from "../rule.js";
import { code, part } from "../say/messages.js";
import type { RuleContext, Violation } from "../rule.js";
import { administrativeListKind, regimes, undecidedLevel } from "../settings.js";

function* faults(list: PublishedList, { set }: RuleContext): Iterable<Violation> {
  const instrument = list.setBy && set.instrument(list.setBy.instrument);
  if (instrument && instrument.level !== "department-rule" && instrument.level !== undecidedLevel) {
    const level = code("legal-levels", instrument.level);
    const fault: FindingParam = part("itIsSetNot", { instrumentTitle: { titleOf: instrument.id }, level });
    yield { path: ["setBy", "instrument"], params: { fault } };
  }
  if (!list.entry || list.entry.length === 0) {
    yield {
      path: ["entry"],
      missing: "entry",
      params: { fault: part("conditionsEntryAreMissing") },
    };
  }
  if (!list.designation) {
    yield {
      path: ["designation"],
      missing: "designation",
      params: { fault: part("procedureEntryIsMissing") },
    };
  }
}

/**
 * Point 12 of the 2025 opinion. Judicial lists are outside it (Q-16), and so are local lists (Q-15). The exit half is
 * LS-11's (conditions) and LS-12's (procedure); no instrument at all is LB-01's. A list begun before the opinion needs
 * its rule with its next version, so for it this is a warning, seen only when it is judged at a later date.
 */
export const departmentRuleEntryExit = defineRule({
  code: "LS-05",
  slug: "department-rule-entry-exit",
  since: regimes[2025],
  severity: "error",
  ground: "explicit",
  cites: opinion2025("12"),
  applies: ["list"],
  messages: { fault: ["fault"] },
  parts: { itIsSetNot: ["instrumentTitle", "level"], conditionsEntryAreMissing: [], procedureEntryIsMissing: [] },
  *check(list, context) {
    if (list.layer === "local" || list.kind !== administrativeListKind) return;
    const from = list.inForce?.from;
    const earlier = from === undefined || from < regimes[2025];
    for (const violation of faults(list, context)) yield earlier ? { ...violation, severity: "warning" } : violation;
  },
  examples: {
    pass: exampleList({ setBy: `{ instrument: ex-department-rule, article: "3" }` }, "2026"),
    fail: exampleList({ setBy: `{ instrument: ex-admin-reg, article: "48" }` }, "2026"),
  },
});
