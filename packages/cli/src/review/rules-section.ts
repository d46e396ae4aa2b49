import type { FiredFinding, FindingState } from "@mulu/engine";
import type { Text } from "@mulu/schema";

import { place } from "../render/text.js";
import type { ReviewReport } from "./report.js";
import { none, same } from "./section.js";
import type { ReviewSection } from "./section.js";

const states: Readonly<Record<FindingState, Text>> = {
  error: { zh: "错误", en: "error" },
  warning: { zh: "警告", en: "warning" },
  "cannot-say": { zh: "无法判断", en: "cannot say" },
  accepted: { zh: "已登记例外", en: "accepted" },
};
const stateOrder: readonly FindingState[] = ["error", "warning", "accepted", "cannot-say"];

/** Findings of one rule and weight, more than this many, are one row. */
const fewest = 3;

function ruleRows(what: Text, found: readonly FiredFinding[]): Text[][] {
  const groups = new Map<string, FiredFinding[]>();
  for (const each of found) {
    const key = `${each.state} ${each.finding.rule}`;
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  return [...groups.values()]
    .flatMap((group) => (group.length > fewest ? [group] : group.map((each) => [each])))
    .toSorted(([a], [b]) => stateOrder.indexOf(a?.state ?? "error") - stateOrder.indexOf(b?.state ?? "error"))
    .flatMap((group) => ruleRow(what, group));
}

function ruleRow(what: Text, group: readonly FiredFinding[]): Text[][] {
  const [first] = group;
  if (!first) return [];
  const { state, finding, fingerprint } = first;
  const start = [what, states[state], same(finding.rule)];
  if (group.length === 1) return [[...start, same(place(finding)), finding.message, same(fingerprint)]];
  const count = String(group.length);
  const at = group.slice(0, fewest).map((each) => place(each.finding));
  const where = { zh: `${at.join("、")} 等 ${count} 处`, en: `${at.join(", ")}, … ${count} in all` };
  return [[...start, where, finding.message, none]];
}

/** Which rules fire newly, fall silent, or weigh otherwise. */
export function rulesSection({ review: { rules } }: ReviewReport): ReviewSection {
  const counts = [rules.fires, rules.silent, rules.turned, rules.carried].map(({ length }) => String(length));
  const [fires = "0", silent = "0", turned = "0", carried = "0"] = counts;
  const all = String(rules.same);
  return {
    title: { zh: "规则", en: "Rules" },
    lead: [
      {
        zh: `新触发 ${fires} 处，不再触发 ${silent} 处，轻重改变 ${turned} 处，前一版本已有的 ${carried} 处，照旧 ${all} 处。`,
        en: `${fires} fire newly, ${silent} fall silent, ${turned} weigh otherwise, ${carried} were said of the version before, ${all} as before.`,
      },
    ],
    header: [
      none,
      { zh: "级别", en: "Weight" },
      { zh: "规则", en: "Rule" },
      { zh: "位置", en: "Place" },
      { zh: "说明", en: "Message" },
      { zh: "指纹", en: "Fingerprint" },
    ],
    rows: [
      ...ruleRows({ zh: "新触发", en: "fires" }, rules.fires),
      ...rules.turned.flatMap((each) =>
        ruleRows({ zh: `原为${states[each.was].zh}`, en: `was ${states[each.was].en}` }, [each]),
      ),
      ...ruleRows({ zh: "不再触发", en: "silent" }, rules.silent),
      ...ruleRows({ zh: "前一版本已有", en: "as before it" }, rules.carried),
    ],
  };
}
