import { exampleEntry } from "../examples/files.js";
import { defineRule } from "../rule.js";

/** That both are there is a matter of structure; this is about one standing in for the other. */
export const bilingual = defineRule({
  code: "ID-05",
  slug: "bilingual",
  title: { zh: "名称中文、英文各用其文", en: "Names are Chinese in Chinese and English in English" },
  severity: "error",
  ground: "engineering",
  cites: [],
  applies: [
    "instrument",
    "organization",
    "region",
    "edition",
    "entry",
    "measure",
    "commitment",
    "indicator",
    "incentive",
    "list",
    "repair-rule",
    "record-format",
    "platform",
    "evaluation",
    "docket",
  ],
  message: {
    zh: ({ thing, which }) => `${thing}的${which}。`,
    en: ({ thing, which }) => `${thing}: ${which}.`,
  },
  hint: {
    zh: () => "请在 title.zh 写中文名称，在 title.en 写英文名称；以中文为准。",
    en: () => "Write the Chinese name in title.zh and the English one in title.en; Chinese is authoritative.",
  },
  *check(document) {
    const { title } = document;
    // A standard goes by its number.
    if (document.documentKind === "instrument" && document.level === "standard") return;
    if (!/\p{Script=Han}/u.test(title.zh)) {
      yield {
        path: ["title", "zh"],
        params: { which: { zh: "中文名称里没有汉字", en: "its Chinese name has no Chinese" } },
      };
    } else if (!/[A-Za-z]/.test(title.en)) {
      yield {
        path: ["title", "en"],
        params: { which: { zh: "英文名称里没有英文", en: "its English name has no English" } },
      };
    }
  },
  examples: {
    pass: exampleEntry(),
    fail: exampleEntry({ title: "{ zh: Example penalty information, en: Example penalty information }" }),
  },
});
