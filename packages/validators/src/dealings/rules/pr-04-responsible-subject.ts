import { opinion2020 } from "../../cites.js";
import { regimes } from "../../settings.js";
import { codeTitle } from "../../things.js";
import { measureThere } from "../entries.js";
import { exampleDealing } from "../examples.js";
import { defineDealingRule } from "../rule.js";

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
  message: {
    zh: ({ id, target, title }) => `“${id}”的实施对象“${target}”不在措施“${title}”的对象之内，不得株连。`,
    en: ({ id, target, title }) => `“${id}” is aimed at “${target}”, whom measure “${title}” does not reach.`,
  },
  hint: {
    zh: () => "只对条文写明的责任主体实施；近亲属等其他人不得作为对象。",
    en: () => "Apply it only to those the clause names; relatives and others are no target.",
  },
  *check({ measure: id, target }, context) {
    const measure = id === undefined ? undefined : measureThere(id, context);
    if (measure === undefined || measure === "cannot-say") return;
    if (target === undefined) yield { path: ["target"], missing: "target" };
    if (measure.targets === undefined) yield { path: ["measure"], gap: { document: measure.id, field: "targets" } };
    else if (target !== undefined && !measure.targets.some((each) => each === target)) {
      yield {
        path: ["target"],
        params: { target: codeTitle(context.set, "measure-targets", target), title: measure.title },
      };
    }
  },
  examples: {
    pass: exampleDealing("measure"),
    fail: exampleDealing("measure", { target: "family-member" }),
  },
});
