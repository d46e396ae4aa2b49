import { closingDay, nextStages } from "@mulu/engine";
import type { DocketStep, PublishedDocket } from "@mulu/schema";

import { exampleDocket, exampleStages, exampleWindow } from "../examples/procedures.js";
import { defineRule } from "../rule.js";
import { part } from "../say/messages.js";
import type { Violation } from "../rule.js";

/** A stage as a message names it. */
const named = (stage: DocketStep["stage"]) => part(stage);

function* outOfTurn(stages: readonly DocketStep[]): Iterable<Violation> {
  for (const [index, { stage, date }] of stages.entries()) {
    const before = stages[index - 1];
    const path = ["stages", index];
    if (before === undefined) {
      if (stage !== "proposed") yield { path: [...path, "stage"], message: "first", params: { to: named(stage) } };
    } else if (!nextStages[before.stage].includes(stage)) {
      const params = { from: named(before.stage), to: named(stage), may: nextStages[before.stage].map(named) };
      const message = nextStages[before.stage].length === 0 ? "ended" : "fault";
      yield { path: [...path, "stage"], message, params };
    } else if (date < before.date) {
      const params = { from: named(before.stage), to: named(stage), date, before: before.date };
      yield { path: [...path, "date"], message: "early", params };
    }
  }
}

/** Stages of a consultation whose days are not those of its windows. */
function* besideWindows({ stages = [], windows = [] }: PublishedDocket): Iterable<Violation> {
  if (windows.length === 0) return;
  for (const [index, { stage, date }] of stages.entries()) {
    const path = ["stages", index, "date"];
    const running = windows.filter(({ opens }) => opens <= date);
    if (stage === "in-consultation" && !running.some((window) => closingDay(window) >= date)) {
      yield { path, message: "noWindow", params: { date } };
    }
    const late = running.map(closingDay).find((closes) => closes >= date);
    if (stage === "consultation-closed" && late !== undefined) yield { path, message: "open", params: { date, late } };
  }
}

export const docketStageOrder = defineRule({
  code: "PS-18",
  slug: "docket-stages",
  severity: "error",
  ground: "engineering",
  cites: [],
  applies: ["docket"],
  messages: {
    fault: ["from", "to", "may"],
    first: ["to"],
    ended: ["from", "to"],
    early: ["from", "to", "date", "before"],
    noWindow: ["date"],
    open: ["date", "late"],
  },
  parts: {
    proposed: [],
    "accepted-for-collation": [],
    "in-consultation": [],
    "consultation-closed": [],
    submitted: [],
    approved: [],
    published: [],
    "in-force": [],
    superseded: [],
    returned: [],
    withdrawn: [],
    abolished: [],
  },
  *check(docket) {
    yield* outOfTurn(docket.stages ?? []);
    yield* besideWindows(docket);
  },
  examples: {
    pass: exampleDocket({ ...exampleWindow(), stages: exampleStages() }),
    fail: exampleDocket({ ...exampleWindow(), stages: exampleStages("accepted-for-collation") }),
  },
});
