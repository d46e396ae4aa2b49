import { opinion2020 } from "../cites.js";
import { exampleList } from "../examples/files.js";
import { defineRule } from "../rule.js";
import { regimes, seriousListKinds } from "../settings.js";

/** no time limit is invented here; that there is one, and whose, the standard must say. */
export const removalProcedure = defineRule({
  code: "LS-12",
  slug: "removal-procedure",
  title: { zh: "名单标准须有移出程序", en: "A list standard has a removal procedure" },
  since: regimes[2020],
  severity: "error",
  ground: "explicit",
  cites: opinion2020("7"),
  applies: ["list"],
  message: {
    zh: ({ thing, field }) => `${thing}的认定标准没有写明${field}。`,
    en: ({ thing, field }) => `${thing}: the standard does not give its ${field}.`,
  },
  hint: {
    zh: () =>
      "请写明由谁办理、怎样办理、多久办完，例如 removalProcedure: { zh: 申请、核实、移出, en: Application and check and removal, by: { zh: 认定部门, en: The designating department }, within: { duration: P5D, calendar: working } }。",
    en: () =>
      "Say who acts, how, and by when, for example removalProcedure: { zh: 申请、核实、移出, en: Application and check and removal, by: { zh: 认定部门, en: The designating department }, within: { duration: P5D, calendar: working } }.",
  },
  *check({ kind, removalProcedure: procedure }) {
    if (!seriousListKinds.includes(kind)) return;
    if (!procedure) {
      yield { path: ["removalProcedure"], missing: "removalProcedure" };
      return;
    }
    if (!procedure.by) yield { path: ["removalProcedure", "by"], missing: "removalProcedure.by" };
    if (!procedure.within) yield { path: ["removalProcedure", "within"], missing: "removalProcedure.within" };
  },
  examples: { pass: exampleList(), fail: exampleList({ removalProcedure: null }) },
});
