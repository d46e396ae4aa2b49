import { opinion2020, opinion2025 } from "../../cites.js";
import { regimes } from "../../settings.js";
import { entryThere } from "../entries.js";
import { exampleDealing } from "../examples.js";
import { defineDealingRule } from "../rule.js";

/** The catalog is closed: what is not in it may not be recorded, shared or published. */
export const offCatalogRecord = defineDealingRule({
  code: "LB-13",
  slug: "off-catalog-record",
  title: { zh: "目录之外的信息不得记录、共享或者公开", en: "Nothing off the catalog is recorded, shared or published" },
  since: regimes[2020],
  severity: "error",
  ground: "explicit",
  cites: [...opinion2020("1", "14"), ...opinion2025("6")],
  applies: ["record", "share", "publication"],
  message: {
    zh: ({ id, entry }) =>
      `“${id}”所列事项“${entry}”当日不在适用于该地区的公共信用信息目录内，不得记录、共享或者公开。`,
    en: ({ id, entry }) =>
      `“${id}” names “${entry}”, which no catalog in force in that region on that day holds; it may not be recorded, shared or published.`,
  },
  hint: {
    zh: () =>
      "请填写当日有效的条目编号，例如 entry: national/information/ex-2026/ex-entry；目录中没有的事项应停止记录，确有法律依据的先提出纳入目录的建议。",
    en: () =>
      "Name an entry in force that day, for example entry: national/information/ex-2026/ex-entry; otherwise stop recording it, or propose the entry first if a law supports it.",
  },
  *check({ entry }, context) {
    if (entry === undefined) yield { path: ["entry"], missing: "entry" };
    else {
      const found = entryThere(entry, context);
      if (found === undefined) yield { path: ["entry"], params: { entry } };
      else if (found === "cannot-say") yield { path: ["entry"], missing: "dates", params: { entry } };
    }
  },
  examples: {
    pass: exampleDealing("record"),
    fail: exampleDealing("record", { entry: "national/information/ex-2026/ex-jaywalking" }),
  },
});
