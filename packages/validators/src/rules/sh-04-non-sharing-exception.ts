import { opinion2025 } from "../cites.js";
import { exampleEntry } from "../examples/files.js";
import { defineRule } from "../rule.js";
import { regimes } from "../settings.js";

export const nonSharingException = defineRule({
  code: "SH-04",
  slug: "non-sharing-exception",
  title: { zh: "不共享是例外，须说明理由", en: "Not sharing is the exception and states its reason" },
  since: regimes[2025],
  severity: "error",
  ground: "derived",
  cites: opinion2025("7"),
  applies: ["entry"],
  message: {
    zh: ({ thing }) => `${thing}不共享，但没有写明理由；2025年起以共享为原则、不共享为例外。`,
    en: ({ thing }) =>
      `${thing} is not shared and states no reason; since 2025 sharing is the rule and this the exception.`,
  },
  hint: {
    zh: () =>
      "请写明理由代码，例如 sharing: { shareable: false, exception: privacy }；没有理由的，改为共享并写明范围。",
    en: () =>
      "State the reason code, for example sharing: { shareable: false, exception: privacy }; without a reason, share it and state the scope.",
  },
  *check({ sharing }) {
    if (sharing?.shareable === false && sharing.exception === undefined) {
      yield { path: ["sharing", "exception"], missing: "sharing.exception" };
    }
  },
  examples: {
    pass: exampleEntry({
      sharing: "{ shareable: false, exception: privacy }",
      publication: "{ publishable: false }",
    }),
    fail: exampleEntry({
      sharing: "{ shareable: false }",
      publication: "{ publishable: false }",
    }),
  },
});
