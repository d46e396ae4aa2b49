import type { DocumentOf } from "@mulu/engine";
import type { FindingParam } from "@mulu/schema";

import { opinion2020 } from "../../cites.js";
import { code, codes, part } from "../../say/messages.js";
import { regimes } from "../../settings.js";
import { measureThere } from "../entries.js";
import { exampleDealing } from "../examples.js";
import { familyMember } from "../parts.js";
import { defineDealingRule } from "../rule.js";
import { isAmongKinds } from "../subjects.js";

/** What is said of a target: whom the measure reaches, and that the target is none of them, or may be one. */
function faultOf(
  target: string,
  { id, targets = [] }: DocumentOf<"measure">,
  { isOpen }: { isOpen: boolean },
): FindingParam {
  const given = code("measure-targets", target);
  const listed = codes("measure-targets", targets);
  const named = { given, measure: { titleOf: id }, listed };
  if (isOpen) return part("mayBeOutside", named);
  return part(target === familyMember ? "relativeOutside" : "isOutside", named);
}

/** Silent where MS-01 speaks: what is on no list reaches nobody. */
export const responsibleSubject = defineDealingRule({
  code: "PR-04",
  slug: "responsible-subject",
  since: regimes[2020],
  severity: "error",
  ground: "derived",
  cites: opinion2020("6", "9"),
  applies: ["measure"],
  messages: { fault: ["fault"] },
  parts: {
    mayBeOutside: ["given", "measure", "listed"],
    isOutside: ["given", "measure", "listed"],
    relativeOutside: ["given", "measure", "listed"],
  },
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
