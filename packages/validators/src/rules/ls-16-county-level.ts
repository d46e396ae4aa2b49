import { basisNeeds } from "@mulu/engine";

import { opinion2020 } from "../cites.js";
import { exampleList } from "../examples/files.js";
import { isAmong, operative } from "../lookups/bases.js";
import { defineRule } from "../rule.js";
import { part } from "../say/messages.js";
import { administrativeListKind, regimes } from "../settings.js";

function township(instrument: string): string {
  const basis = `{ instrument: ${instrument}, article: "9", role: designation-level, weight: operative }`;
  return `\n  level: township\n  notice: true\n  levelBasis: [${basis}]\n  steps: [{ zh: 示例步骤, en: Example step }]`;
}

export const countyLevel = defineRule({
  code: "LS-16",
  slug: "county-level",
  since: regimes[2020],
  severity: "error",
  ground: "explicit",
  cites: opinion2020("8"),
  applies: ["list"],
  yieldsTo: ["LS-05"],
  messages: { fault: ["fault"] },
  parts: { statesNoLevel: [], noLawRegulationDepartment: [] },
  *check(list, { set }) {
    if (list.kind !== administrativeListKind) return;
    if (list.designation?.level === undefined) {
      const fault = part("statesNoLevel");
      yield { path: ["designation", "level"], missing: "designation.level", params: { fault } };
    } else if (list.designation.level === "township") {
      const { role, levels } = basisNeeds["LS-16"];
      if (operative(list, role).some(({ basis }) => isAmong(set, basis, levels))) return;
      const fault = part("noLawRegulationDepartment");
      yield { path: ["designation", "level"], params: { fault } };
    }
  },
  examples: {
    pass: exampleList({ designation: township("ex-department-rule") }),
    fail: exampleList({ designation: township("ex-normative") }),
  },
});
