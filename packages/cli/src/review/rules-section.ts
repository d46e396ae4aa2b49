import type { FiredFinding, FindingState } from "@mulu/engine";
import { same } from "@mulu/schema";
import type { Text } from "@mulu/schema";

import { place } from "../render/text.js";
import type { ReviewReport } from "./report.js";
import { none } from "./section.js";
import type { ReviewSection } from "./section.js";
import { say } from "../words/say.js";

const states: Readonly<Record<FindingState, Text>> = {
  error: say("error-state"),
  warning: say("warning-state"),
  "cannot-say": say("cannot-say"),
  accepted: say("accepted-state"),
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
  const where = say("first-places-in-all", { at, count });
  return [[...start, where, finding.message, none]];
}

/** Which rules fire newly, fall silent, or weigh otherwise. */
export function rulesSection({ review: { rules } }: ReviewReport): ReviewSection {
  const counts = [rules.fires, rules.silent, rules.turned, rules.carried].map(({ length }) => String(length));
  const [fires = "0", silent = "0", turned = "0", carried = "0"] = counts;
  const all = String(rules.same);
  return {
    title: say("rules-head"),
    lead: [say("fire-newly-fall-silent", { fires, silent, turned, carried, all })],
    header: [
      none,
      say("weight-column"),
      say("rule-column"),
      say("place-column"),
      say("message-column"),
      say("fingerprint"),
    ],
    rows: [
      ...ruleRows(say("fires-state"), rules.fires),
      ...rules.turned.flatMap((each) => ruleRows(say("was-otherwise", { states: states[each.was] }), [each])),
      ...ruleRows(say("silent-state"), rules.silent),
      ...ruleRows(say("as-before-it"), rules.carried),
    ],
  };
}
