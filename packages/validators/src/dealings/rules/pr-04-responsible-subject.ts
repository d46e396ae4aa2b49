import { codeTitle, codeTitles } from "@mulu/engine";
import type { DocumentOf } from "@mulu/engine";
import type { Text } from "@mulu/schema";

import { opinion2020 } from "../../cites.js";
import { regimes } from "../../settings.js";
import { measureThere } from "../entries.js";
import { exampleDealing } from "../examples.js";
import { familyMember } from "../parts.js";
import { defineDealingRule } from "../rule.js";
import type { DealingContext } from "../rule.js";
import { isAmongKinds } from "../subjects.js";

/** What is said of a target: whom the measure reaches, and that the target is none of them, or may be one. */
function faultOf(
  target: string,
  { title, targets = [] }: DocumentOf<"measure">,
  { set, isOpen }: DealingContext & { isOpen: boolean },
): Text {
  const given = codeTitle(set, "measure-targets", target);
  const listed = codeTitles(set, "measure-targets", targets);
  if (isOpen)
    return {
      zh: `是“${given.zh}”，措施“${title.zh}”的对象是${listed.zh}，实施对象是否属于其中无法判断`,
      en: `is “${given.en}”; measure “${title.en}” reaches: ${listed.en}; whether the target is one of them cannot be said`,
    };
  const relative = target === familyMember;
  return {
    zh: `“${given.zh}”不在措施“${title.zh}”的对象（${listed.zh}）之内${relative ? "，不得株连" : ""}`,
    en: `is “${given.en}”, whom measure “${title.en}” does not reach (${listed.en})${relative ? "; nobody answers for a relative" : ""}`,
  };
}

/** Silent where MS-01 speaks: what is on no list reaches nobody. */
export const responsibleSubject = defineDealingRule({
  code: "PR-04",
  slug: "responsible-subject",
  title: { zh: "措施只及于失信责任主体", en: "A measure reaches the responsible subject only" },
  since: regimes[2020],
  severity: "error",
  ground: "derived",
  cites: opinion2020("6", "9"),
  applies: ["measure"],
  messages: { fault: ["fault"] },
  *check({ measure: id, target }, context) {
    const measure = id === undefined ? undefined : measureThere(id, context);
    if (measure === undefined || measure === "cannot-say") return;
    if (target === undefined) yield { path: ["target"], missing: "target" };
    if (measure.targets === undefined) yield { path: ["measure"], gap: { document: measure.id, field: "targets" } };
    if (measure.targets === undefined || target === undefined) return;
    const isReached = isAmongKinds(target, measure.targets);
    if (isReached === true) return;
    const isOpen = isReached === "cannot-say";
    const params = { fault: faultOf(target, measure, { ...context, isOpen }) };
    yield { path: ["target"], params, ...(isOpen ? { doubtful: "target" } : {}) };
  },
  examples: {
    pass: exampleDealing("measure"),
    fail: exampleDealing("measure", { target: "family-member" }),
  },
});
