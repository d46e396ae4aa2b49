import { opinion2020 } from "../cites.js";
import { exampleList } from "../examples/files.js";
import { lastDay, standsFromBefore } from "../lookups/legacy.js";
import { defineRule } from "../rule.js";
import { transitionEnd } from "../settings.js";

function adjusted(updatedOn: string): Readonly<Record<string, string>> {
  const transition = `{ assessedOn: 2021-06-01, outcome: adjusted, updatedOn: ${updatedOn} }`;
  return { inForce: "{ from: 2018-03-01 }", transition };
}

export const deadline2021 = defineRule({
  code: "TR-02",
  slug: "deadline-2021",
  severity: "error",
  ground: "explicit",
  cites: opinion2020("9"),
  applies: ["list"],
  messages: { fault: ["deadline"] },
  *check(list, { date }) {
    const { transition } = list;
    if (!standsFromBefore(list, date) || transition?.outcome !== "adjusted") return;
    const isUpdated = transition.updatedOn !== undefined && transition.updatedOn <= transitionEnd;
    const end = lastDay(list);
    if (isUpdated || (end !== undefined && end <= transitionEnd)) return;
    if (date !== undefined && date !== list.date && date <= transitionEnd) return;
    yield { path: ["inForce"], params: { deadline: transitionEnd } };
  },
  examples: {
    pass: exampleList(adjusted("2021-11-01")),
    fail: exampleList(adjusted("2022-02-01")),
  },
});
