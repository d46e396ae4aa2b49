import { opinion2020 } from "../../cites.js";
import { regimes } from "../../settings.js";
import { exampleDealing } from "../examples.js";
import { defineDealingRule } from "../rule.js";

export const decisionInstrument = defineDealingRule({
  code: "LD-04",
  slug: "decision-instrument",
  title: { zh: "列入名单须有决定文书", en: "A designation rests on a decision document" },
  since: regimes[2020],
  severity: "error",
  ground: "explicit",
  cites: opinion2020("8"),
  applies: ["designation"],
  message: {
    zh: ({ id }) => `“${id}”没有行政决定文书，也没有单独的列入决定文书，不得列入名单。`,
    en: ({ id }) =>
      `“${id}” rests neither on an administrative decision nor on a decision of its own; nobody is listed without one.`,
  },
  hint: {
    zh: () => "请写明文书的文号和日期，例如 document: { number: 示例列〔2026〕1号, on: 2026-05-20 }。",
    en: () => "Name the document, for example document: { number: 示例列〔2026〕1号, on: 2026-05-20 }.",
  },
  *check({ document }) {
    if (document === undefined) yield { path: ["document"] };
    else if (document.number === undefined) yield { path: ["document", "number"], missing: "document.number" };
    else if (document.on === undefined) yield { path: ["document", "on"], missing: "document.on" };
  },
  examples: {
    pass: exampleDealing("designation"),
    fail: exampleDealing("designation", { document: undefined }),
  },
});
