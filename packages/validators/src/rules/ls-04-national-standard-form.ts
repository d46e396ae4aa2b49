import { codeTitle, formatCitation } from "@mulu/engine";
import type { Text } from "@mulu/schema";

import { opinion2020 } from "../cites.js";
import { exampleList } from "../examples/files.js";
import { defineRule } from "../rule.js";
import { administrativeListKind, nationalStandardLevels, regimes, undecidedLevel } from "../settings.js";

function fault(cite: string, problem: Text, citeEn: string): Text {
  return { zh: `${cite}${problem.zh}`, en: `${citeEn} ${problem.en}` };
}

/**
 * Point 7 of the 2020 opinion, until point 12 of the 2025 opinion made the department rule a duty (LS-05). No instrument
 * at all is LB-01's; a level that awaits a ruling is LB-06's.
 */
export const nationalStandardForm = defineRule({
  code: "LS-04",
  slug: "national-standard-form",
  title: {
    zh: "全国名单标准应以法律、行政法规或者政策文件确定",
    en: "The standard of a national list is set by law, administrative regulation or central policy",
  },
  since: regimes[2020],
  until: regimes[2025],
  severity: "error",
  ground: "explicit",
  cites: opinion2020("7"),
  applies: ["list"],
  messages: { fault: ["fault"] },
  *check(list, { set }) {
    const instrument = list.setBy && set.instrument(list.setBy.instrument);
    if (list.layer === "local" || list.kind !== administrativeListKind || !list.setBy || !instrument) return;
    const { level } = instrument;
    if (nationalStandardLevels.includes(level) || level === undecidedLevel) return;
    const cite = formatCitation(list.setBy, instrument.title);
    if (level !== "department-rule") {
      const name = codeTitle(set, "legal-levels", level);
      const problem = { zh: `确定，属于${name.zh}`, en: `(${name.en})` };
      yield { path: ["setBy", "instrument"], params: { fault: fault(cite.zh, problem, cite.en) } };
    } else if (list.interimReason === undefined) {
      const problem = {
        zh: "这一部门规章确定，但没有说明暂不具备条件的理由",
        en: "(a department rule), without a reason for that",
      };
      yield { path: ["interimReason"], missing: "interimReason", params: { fault: fault(cite.zh, problem, cite.en) } };
    }
  },
  examples: {
    pass: exampleList({ setBy: `{ instrument: ex-department-rule, article: "3" }` }),
    fail: exampleList({ setBy: `{ instrument: ex-normative, article: "3" }` }),
  },
});
