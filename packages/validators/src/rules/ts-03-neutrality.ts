import { opinion2020 } from "../cites.js";
import { exampleEntry } from "../examples/files.js";
import { fieldFlags } from "../examples/vocabularies.js";
import { defineRule } from "../rule.js";
import { judgementWords } from "../settings.js";

export const neutrality = defineRule({
  code: "TS-03",
  slug: "neutrality",
  severity: "warning",
  ground: "derived",
  cites: opinion2020("2"),
  applies: ["entry"],
  messages: { fault: ["name"] },
  *check({ fields = [] }) {
    for (const [index, { title, flags }] of fields.entries()) {
      const isJudging = flags?.includes("judgement") === true || judgementWords.some((word) => title.zh.includes(word));
      if (isJudging) yield { path: ["fields", index], params: { name: title } };
    }
  },
  examples: {
    pass: {
      ...fieldFlags,
      ...exampleEntry({ fields: "[{ title: { zh: 示例处罚日期, en: Example date }, flags: [date] }]" }),
    },
    fail: exampleEntry({ fields: "[{ title: { zh: 示例信用等级, en: Example grade } }]" }),
  },
});
