import { opinion2020 } from "../cites.js";
import { exampleEntry } from "../examples/files.js";
import { defineRule } from "../rule.js";
import { regimes } from "../settings.js";

export const publishableImpliesShareable = defineRule({
  code: "PB-12",
  slug: "publishable-implies-shareable",
  title: { zh: "可公开的一般也可共享", en: "What may be published can usually be shared" },
  since: regimes[2020],
  severity: "warning",
  ground: "derived",
  cites: opinion2020("3", "4"),
  applies: ["entry"],
  message: {
    zh: ({ thing }) => `${thing}可以公开却不可共享，两项决定可能有一项写错。`,
    en: ({ thing }) => `${thing} may be published and not shared; one of the two decisions is probably wrong.`,
  },
  hint: {
    zh: () => "请核对 sharing.shareable 和 publication.publishable。",
    en: () => "Check sharing.shareable and publication.publishable.",
  },
  *check({ sharing, publication }) {
    if (publication?.publishable === true && sharing?.shareable === false) yield { path: ["sharing", "shareable"] };
  },
  examples: {
    pass: exampleEntry(),
    fail: exampleEntry({ sharing: "{ shareable: false, exception: trade-secret }" }),
  },
});
