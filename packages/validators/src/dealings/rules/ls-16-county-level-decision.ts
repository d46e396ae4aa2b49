import { opinion2020 } from "../../cites.js";
import { administrativeListKind, lawLevels, regimes } from "../../settings.js";
import { exampleDealing } from "../examples.js";
import { defineDealingRule } from "../rule.js";

export const countyLevelDecision = defineDealingRule({
  code: "LS-16",
  slug: "county-level-decision",
  title: { zh: "认定须由县级以上部门作出", en: "Designation is for departments at county level or above" },
  since: regimes[2020],
  severity: "error",
  ground: "explicit",
  cites: opinion2020("8"),
  applies: ["designation"],
  message: {
    zh: ({ id }) => `名单决定“${id}”由县级以下单位作出，没有写明法律、法规或者部门规章依据。`,
    en: ({ id }) =>
      `Designation “${id}” was made below county level, and names no law, regulation or department rule that allows it.`,
  },
  hint: {
    zh: () => "请由县级以上人民政府有关部门认定；另有规定的，写明文件，例如 levelBasis: ex-department-rule。",
    en: () =>
      "Let a department at county level or above decide; where a rule provides otherwise, name it, for example levelBasis: ex-department-rule.",
  },
  *check({ level, levelBasis, list: id }, { set }) {
    const list = id === undefined ? undefined : set.get(id);
    if (list?.documentKind === "list" && list.kind !== administrativeListKind) return;
    if (level === undefined) yield { path: ["level"], missing: "level" };
    else if (level === "township") {
      const allows = levelBasis === undefined ? undefined : set.instrument(levelBasis)?.level;
      if (allows === undefined || ![...lawLevels, "department-rule"].includes(allows)) yield { path: ["level"] };
    }
  },
  examples: {
    pass: exampleDealing("designation"),
    fail: exampleDealing("designation", { level: "township" }),
  },
});
