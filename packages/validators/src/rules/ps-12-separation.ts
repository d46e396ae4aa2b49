import { opinion2020 } from "../cites.js";
import { exampleEnacted, exampleProcedure } from "../examples/procedures.js";
import { defineRule } from "../rule.js";
import { regimes } from "../settings.js";

export const separation = defineRule({
  code: "PS-12",
  slug: "separation",
  title: { zh: "提出与审定不得为同一主体", en: "Who proposes does not approve" },
  since: regimes[2020],
  severity: "error",
  ground: "derived",
  cites: opinion2020("1"),
  applies: ["edition"],
  message: {
    zh: ({ thing, who }) => `${thing}由${who}提出，又由其审定。`,
    en: ({ thing, who }) => `${thing} was proposed and approved by the same body, ${who}.`,
  },
  hint: {
    zh: () => "请由另一主体审定，并改写 procedure: { review: { by: … } }。",
    en: () => "Have another body approve it, and correct procedure: { review: { by: … } }.",
  },
  *check({ procedure }, { set }) {
    const { proposal, review } = procedure ?? {};
    if (proposal === undefined || proposal.by !== review?.by) return;
    yield { path: ["procedure", "review", "by"], params: { who: set.organization(proposal.by)?.title ?? proposal.by } };
  },
  examples: {
    pass: exampleEnacted(),
    fail: exampleEnacted({ procedure: exampleProcedure({ proposal: "{ on: 2025-06-01, by: ex-state-council }" }) }),
  },
});
