import { opinion2025 } from "../cites.js";
import { exampleEntry } from "../examples/files.js";
import { examplePersonal } from "../examples/parts.js";
import { firstMissing } from "../missing.js";
import { defineRule } from "../rule.js";
import { regimes } from "../settings.js";

const professionals = { subjects: "[profession]", personal: examplePersonal, publication: "{ publishable: false }" };

export const professionGroupNamed = defineRule({
  code: "PI-08",
  slug: "profession-group-named",
  title: { zh: "职业人群须在列举之内，或者说明依据", en: "Professional groups are named ones, or state their ground" },
  since: regimes[2025],
  severity: "warning",
  ground: "derived",
  cites: opinion2025("4"),
  applies: ["entry"],
  message: {
    zh: ({ thing }) => `${thing}的主体是职业人员，但没有写明属于哪个重点职业人群，列举之外的也没有说明理由。`,
    en: ({ thing }) =>
      `The subjects of ${thing} are professionals; it names no key profession, nor why another group is concerned.`,
  },
  hint: {
    zh: () =>
      "请写明代码，例如 profession: auditing；列举之外的写 profession: other 并在 professionReason 说明理由和依据。",
    en: () =>
      "Give its code, for example profession: auditing; for another group write profession: other and the reason in professionReason.",
  },
  *check(entry) {
    if (!entry.subjects.includes("profession")) return;
    const fields = entry.profession === "other" ? ["professionReason"] : ["profession"];
    yield* firstMissing(entry, fields);
  },
  examples: {
    pass: exampleEntry({ ...professionals, profession: "auditing" }),
    fail: exampleEntry({ ...professionals, profession: "other" }),
  },
});
